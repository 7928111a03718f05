import { bundleScript } from './bundle-script.js';
import type { SiteFile } from './site-file.js';
import { readBeside, type Site } from './site.js';
import { describeService } from './try-it/describe-service.js';

/** What is loaded when an operation is tried, with the emulator and all clients in it, and when the signature explainer is shown. */
export async function tryItFiles(site: Site): Promise<SiteFile[]> {
  const services = site.services.map(({ card, document }) => describeService(card.name, card.groups, document));
  const shared = await readBeside('browser/dom/parts.css');
  const [tryItStyles, explainerStyles] = await Promise.all([
    readBeside('browser/try-it/try-it.css'),
    readBeside('browser/signature-explainer/signature-explainer.css'),
  ]);
  const [tryIt, explainer] = await Promise.all([
    bundleScript('try-it', { tryItServices: services, tryItStyles: `${shared}\n${tryItStyles}` }),
    bundleScript('signature-explainer', { explainerStyles: `${shared}\n${explainerStyles}` }),
  ]);
  return [
    { path: 'assets/try-it.js', content: tryIt },
    { path: 'assets/signature-explainer.js', content: explainer },
  ];
}
