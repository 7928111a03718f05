import type { ServiceCard } from './site-model.js';
import { upFromGuide } from './site-paths.js';

/** Everything that a guide may link to. */
export interface LinkTargets {
  /** The pages beside it by name, and what may stand after `#` in a link to them. */
  readonly guides: ReadonlyMap<string, ReadonlySet<string>>;
  readonly services: readonly ServiceCard[];
  /** The site's other pages, as they stand below its folder: what concerns all services. */
  readonly pages: readonly string[];
}

/**
 * Where a link of a guide leads, seen from the page of that guide. It may be written as
 * `https://…`, `other-guide.md` or `other-guide.md#heading`, `#heading` for one of its own, `ref:baidu/blb` or
 * `ref:baidu/blb/createBlb` for the reference of a service or an operation, and `page:errors` for `errors.html`, a page of
 * the site's own.
 * @throws {Error} when it leads nowhere
 */
export function resolveLink(href: string, guide: string, targets: LinkTargets): string {
  const link = linkTo(href, guide, targets);
  if (link === undefined) throw new Error(`${guide}.md links to ${href}, which is not there.`);
  return link;
}

function linkTo(href: string, guide: string, { guides, services, pages }: LinkTargets): string | undefined {
  if (href.startsWith('https://')) return href;
  if (href.startsWith('ref:')) return wayTo(href, services);
  if (href.startsWith('page:')) return wayToPage(href, pages);
  const written = /^(?:([\w-]+)\.md)?(?:#(.+))?$/.exec(href);
  if (written === null || href === '') return undefined;
  const [, name = guide, anchor] = written;
  const anchors = guides.get(name);
  if (anchors === undefined || (anchor !== undefined && !anchors.has(anchor))) return undefined;
  return href.startsWith('#') ? href : href.replace(/\.md/, '.html');
}

/** The link by which guides name a service as a whole. */
export const serviceReference = (service: string): string => `ref:${service}`;

function wayTo(href: string, services: readonly ServiceCard[]): string | undefined {
  const places = services.flatMap(({ name, link, groups }) => [
    { reference: serviceReference(name), link },
    ...groups
      .flatMap(({ operations }) => operations)
      .map((operation) => ({ reference: `${serviceReference(name)}/${operation.operationId}`, link: operation.link })),
  ]);
  const place = places.find(({ reference }) => reference === href);
  return place && `${upFromGuide}${place.link}`;
}

function wayToPage(href: string, pages: readonly string[]): string | undefined {
  const page = pages.find((path) => `page:${path.replace(/\.html$/, '')}` === href);
  return page && `${upFromGuide}${page}`;
}
