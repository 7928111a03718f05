import { guideCards } from './guide-files.js';
import { landingPage } from './landing-page.js';
import type { SiteFile } from './site-file.js';
import { placeOf, readBeside, readStyles, type Site } from './site.js';

/** The landing page. */
export async function landingFiles(site: Site): Promise<SiteFile[]> {
  const path = 'index.html';
  const [firstCall, styleSheet] = await Promise.all([readBeside('first-call.ts'), readStyles('landing.css')]);
  const content = landingPage({
    place: placeOf(site, path),
    pageScript: site.pageScript,
    facts: site.facts,
    services: site.services.map(({ card }) => card),
    guides: guideCards(site),
    firstCall,
    styleSheet,
  });
  return [{ path, content }];
}
