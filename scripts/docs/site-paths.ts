import { toSlug } from './slug.js';

/** Where the page of one service stands below the site's folder. */
export const referencePath = (service: string): string => `${service}/index.html`;

/** Where a guide stands below the site's folder. */
export const guidePath = (name: string): string => `guides/${name}.html`;

/** From the page of one service up to the site's folder. */
export const upFromReference = (service: string): string => '../'.repeat(service.split('/').length);

/** From a guide up to the site's folder. */
export const upFromGuide = '../';

/** The name of a service where it may have no slash: in ids and names of pages. */
export const plainName = (service: string): string => service.replaceAll('/', '-');

/** The link to one operation. Redoc finds an operation by the tag it stands under; the browser test follows every link. */
export function operationLink(service: string, tag: string, operationId: string): string {
  return `${referencePath(service)}#/${encodeURIComponent(toSlug(tag))}/${operationId.toLowerCase()}`;
}

/** Where the error catalogue stands below the site's folder. */
export const errorsPath = 'errors.html';

/** The link to what the error catalogue says of a service's code. */
export const errorLink = (service: string, code: string): string => `${errorsPath}#${errorAnchor(service, code)}`;

/** The id of what the error catalogue says of a service's code. */
export const errorAnchor = (service: string, code: string): string => `${plainName(service)}-${code}`;

/** Where the changelog stands below the site's folder. */
export const changelogPath = 'changelog.html';
