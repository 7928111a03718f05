import { guidePage } from './guide-page.js';
import type { LinkTargets } from './guide-link.js';
import type { SiteFile } from './site-file.js';
import type { GuideCard } from './site-model.js';
import { guidePath } from './site-paths.js';
import { placeOf, readStyles, type Site } from './site.js';

/**
 * The pages of all guides.
 * @throws {Error} when a link or a diagram of one leads nowhere
 */
export async function guideFiles(site: Site): Promise<SiteFile[]> {
  const styleSheet = await readStyles('guide.css');
  const targets = linkTargets(site);
  return Promise.all(
    site.guides.map(async ({ name, title, summary, body }) => {
      const path = guidePath(name);
      const frame = { place: placeOf(site, path), pageScript: site.pageScript, styleSheet };
      return { path, content: guidePage({ ...frame, title, summary, body: await body(targets) }) };
    }),
  );
}

/** Everything that the guides of a site may link to. */
export function linkTargets({ services, guides, map }: Site): LinkTargets {
  return {
    services: services.map(({ card }) => card),
    guides: new Map(guides.map(({ name, anchors }) => [name, anchors] as const)),
    pages: map.more.map(({ path }) => path),
  };
}

/** What other pages say of the guides. */
export const guideCards = ({ guides }: Site): GuideCard[] =>
  guides.map(({ name, title, summary, services }) => ({ title, summary, link: guidePath(name), services }));
