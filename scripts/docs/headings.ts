import { html, trusted, type Html } from './html.js';

/** A heading of a page that can be linked to. */
export interface PageHeading {
  readonly id: string;
  /** Its markup, without links. */
  readonly title: Html;
  readonly depth: 2 | 3;
}

/** Headings with an id, as our own modules write them. */
const pattern = /<h([23]) id="([^"]+)"[^>]*>([\s\S]*?)<\/h\1>/g;

/** The headings of the second and third level that have an id. */
export function headingsIn({ markup }: Html): PageHeading[] {
  return [...markup.matchAll(pattern)].map(([, depth, id = '', title = '']) => ({
    id,
    title: trusted(title.replace(/<\/?a\b[^>]*>/g, '').trim()),
    depth: depth === '2' ? 2 : 3,
  }));
}

/** The same text with a link beside each heading that leads to it, for passing on. It is no part of the heading, which may name a table. */
export function withSelfLinks({ markup }: Html): Html {
  return trusted(
    markup.replace(pattern, (heading: string, _depth: string, id: string, title: string) => {
      const words = title.replace(/<[^>]*>/g, '').trim();
      const link = html`<a class="self-link" href="#${trusted(id)}" aria-label="Link to: ${trusted(words)}">#</a>`;
      return `<div class="heading">${heading}${link.markup}</div>`;
    }),
  );
}
