import { guideCards } from './guide-files.js';
import { referencePage } from './reference-page.js';
import type { SiteFile } from './site-file.js';
import { placeOf, type DocumentedService, type Site } from './site.js';
import { withGuides } from './with-guides.js';

/** The reference of each service. */
export function referenceFiles(site: Site): Promise<SiteFile[]> {
  return Promise.all(site.services.map((service) => referenceFile(site, service)));
}

async function referenceFile(site: Site, service: DocumentedService): Promise<SiteFile> {
  const { name, link: path } = service.card;
  const guides = guideCards(site).filter(({ services }) => services.includes(name));
  const document = withGuides(service, guides);
  const place = placeOf(site, path);
  const content = await referencePage({ place, service: service.card, document, pageScript: site.pageScript });
  return { path, content };
}
