import type { ServiceCard } from './site-model.js';

/** Everything that a guide may link to. */
export interface LinkTargets {
  /** The pages beside it by name, and what may stand after `#` in a link to them. */
  readonly guides: ReadonlyMap<string, ReadonlySet<string>>;
  readonly services: readonly ServiceCard[];
}

/**
 * Where a link of a guide leads, seen from the page of that guide. It may be written as
 * `https://…`, `other-guide.md` or `other-guide.md#heading`, `#heading` for one of its own, and `ref:baidu/blb` or
 * `ref:baidu/blb/createBlb` for the reference of a service or an operation.
 * @throws {Error} when it leads nowhere
 */
export function resolveLink(href: string, guide: string, targets: LinkTargets): string {
  const link = linkTo(href, guide, targets);
  if (link === undefined) throw new Error(`${guide}.md links to ${href}, which is not there.`);
  return link;
}

function linkTo(href: string, guide: string, { guides, services }: LinkTargets): string | undefined {
  if (href.startsWith('https://')) return href;
  if (href.startsWith('ref:')) return referenceLink(href.slice('ref:'.length), services);
  const written = /^(?:([\w-]+)\.md)?(?:#(.+))?$/.exec(href);
  if (written === null || href === '') return undefined;
  const [, name = guide, anchor] = written;
  const anchors = guides.get(name);
  if (anchors === undefined || (anchor !== undefined && !anchors.has(anchor))) return undefined;
  return href.startsWith('#') ? href : href.replace(/\.md/, '.html');
}

/** The way from a guide to the reference of a service (`baidu/blb`) or an operation (`baidu/blb/createBlb`), if there is one. */
export function referenceLink(target: string, services: readonly ServiceCard[]): string | undefined {
  const service = services.find(({ name }) => name === target);
  if (service !== undefined) return upTo(service.link);
  const [, name, operationId] = /^(.+)\/([^/]+)$/.exec(target) ?? [];
  const groups = services.find((each) => each.name === name)?.groups ?? [];
  const operation = groups.flatMap(({ operations }) => operations).find((each) => each.operationId === operationId);
  return operation && upTo(operation.link);
}

/** Guides stand one folder below the landing page. */
const upTo = (link: string): string => `../${link}`;
