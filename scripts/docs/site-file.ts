/** A file of the site. */
export interface SiteFile {
  /** Where it stands below the site's folder. */
  readonly path: string;
  readonly content: string;
}
