/** A page and where it stands below the site's folder. */
export interface SiteLink {
  readonly title: string;
  readonly path: string;
}

/** Links that belong together. */
export interface SiteLinkGroup {
  readonly title: string;
  readonly links: readonly SiteLink[];
}

/** What every page leads to. */
export interface SiteMap {
  readonly siteName: string;
  readonly services: readonly SiteLink[];
  /** The guides in reading order. */
  readonly guides: readonly SiteLinkGroup[];
  /** What concerns all services: error codes, states, changes. */
  readonly more: readonly SiteLink[];
}

/** A page's own place on the site. */
export interface PagePlace {
  /** Below the site's folder. */
  readonly path: string;
  readonly map: SiteMap;
}

/** From a page up to the site's folder. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);
