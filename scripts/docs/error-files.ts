import { catalogueErrors } from './error-catalogue.js';
import { errorPage } from './error-page.js';
import { bundleScript } from './bundle-script.js';
import type { SiteFile } from './site-file.js';
import { errorsPath, guidePath } from './site-paths.js';
import { placeOf, readBeside, readStyles, type Site } from './site.js';

/** The catalogue of the error codes of all services. */
export async function errorFiles(site: Site): Promise<SiteFile[]> {
  const [styleSheet, catchError, filterScript] = await Promise.all([
    readStyles('errors.css'),
    readBeside('catch-error.ts'),
    bundleScript('errors'),
  ]);
  const retries = site.guides.find(({ name }) => name.startsWith('retries'));
  const content = errorPage({
    place: placeOf(site, errorsPath),
    pageScript: `${site.pageScript};${filterScript}`,
    styleSheet,
    groups: catalogueErrors(site.services),
    catchError,
    ...(retries && { retries: { title: retries.title, path: guidePath(retries.name) } }),
  });
  return [{ path: errorsPath, content }];
}
