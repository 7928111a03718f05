import { guideCards } from './guide-files.js';
import { referencePage, type ReferenceContent } from './reference-page.js';
import type { SiteFile } from './site-file.js';
import { everywhere, placeOf, readSheets, type DocumentedService, type Site } from './site.js';
import { withCodeSamples } from './with-code-samples.js';
import { withErrorLinks } from './with-error-links.js';
import { withGuides } from './with-guides.js';
import { withTryIt } from './with-try-it.js';

/** Makes the page of one reference. */
export type MakeReference = (content: ReferenceContent) => Promise<string>;

/** The reference of each service. */
export async function referenceFiles(site: Site, makePage: MakeReference = referencePage): Promise<SiteFile[]> {
  const styleSheet = await readSheets([...everywhere, 'reference.css']);
  return Promise.all(
    site.services.map(async (service) => {
      const content = await referenceContent(site, service, styleSheet);
      return { path: content.place.path, content: await makePage(content) };
    }),
  );
}

async function referenceContent(site: Site, service: DocumentedService, styleSheet: string): Promise<ReferenceContent> {
  const { name, link: path } = service.card;
  const guides = guideCards(site).filter(({ services }) => services.includes(name));
  const described = withTryIt(service.card, withErrorLinks(name, withGuides(service, guides)));
  const document = await withCodeSamples(name, described);
  const place = placeOf(site, path);
  return { place, pageScript: site.pageScript, styleSheet, service: service.card, document };
}
