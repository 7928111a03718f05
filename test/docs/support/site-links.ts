/** A link of a page to another one of the site, or to a place in itself. */
export interface PageLink {
  /** Where it leads, from the site's folder. */
  readonly path: string;
  /** Without the `#`; empty for the page as a whole. */
  readonly fragment: string;
}

const site = 'http://site.test/';

/**
 * The links within the site that stand in the text of a page: those of its markup and, of a reference, those of the Markdown in its
 * specification. Redoc's own, which it makes from the same specification, are left out.
 */
export function internalLinks(path: string, text: string): PageLink[] {
  const written = isReference(text)
    ? [...text.matchAll(/\]\((\.\.?\/[^)\s]+)\)|href=\\?"(\.\.\/[^"\\]+)/g)].map(
        ([, markdown, markup]) => markdown ?? markup,
      )
    : [...text.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map(([, href]) => href);
  return [...new Set(written)].flatMap((href) => toLink(path, href ?? ''));
}

/** What may stand after `#` in a link to a page of our own. */
export const idsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));

/** Whether the page is one of Redoc's. */
export const isReference = (text: string): boolean => text.includes('<div id="redoc"');

function toLink(from: string, href: string): PageLink[] {
  if (/^[a-z]+:/.test(href)) return [];
  const { origin, pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `${site}${from}`);
  return `${origin}/` === site ? [{ path: pathname.slice(1), fragment: decodeURIComponent(hash.slice(1)) }] : [];
}
