import { toSlug } from './slug.js';

/** Where the page of one service stands below the site's folder. */
export const referencePath = (service: string): string => `${service}/index.html`;

/** The way from the page of one service up to the landing page. */
export const homePath = (service: string): string => `${'../'.repeat(service.split('/').length)}index.html`;

/** The link to one operation. Redoc finds an operation by the tag it stands under; the browser test follows every link. */
export function operationLink(service: string, tag: string, operationId: string): string {
  return `${referencePath(service)}#/${encodeURIComponent(toSlug(tag))}/${operationId.toLowerCase()}`;
}
