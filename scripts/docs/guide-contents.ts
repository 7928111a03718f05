import type { PageHeading } from './headings.js';
import { html, type Html } from './html.js';
import { prose } from './prose.js';
import { linkItem } from './site-bar.js';
import { upFrom, type PagePlace, type SiteLink, type SiteLinkGroup } from './site-map.js';

/** All guides by group, the headings of the page below its own name. On a narrow screen it is a panel that a button opens. */
export function guideContents(place: PagePlace, headings: readonly PageHeading[]): Html {
  return html`<div class="contents">
    <button type="button" class="button contents-button" popovertarget="contents">Guides and contents</button>
    <nav id="contents" class="contents-panel" aria-label="Guides" popover>
      ${place.map.guides.map((group) => contentsGroup(group, place, headings))}
    </nav>
  </div>`;
}

function contentsGroup({ title, links }: SiteLinkGroup, { path }: PagePlace, headings: readonly PageHeading[]): Html {
  const toItem = linkItem(path);
  return html`<p>${title}</p>
    <ul>
      ${links.map((link) => html`${toItem(link)} ${link.path === path ? onThisPage(headings) : undefined}`)}
    </ul>`;
}

function onThisPage(headings: readonly PageHeading[]): Html | undefined {
  if (headings.length < 2) return undefined;
  const items = headings.map(
    ({ id, title, depth }) => html`<li class="depth-${depth}"><a href="#${id}">${title}</a></li> `,
  );
  return html`<li class="on-this-page">
    <nav aria-label="On this page">
      <ul>
        ${items}
      </ul>
    </nav>
  </li>`;
}

/** Links to the guides before and after a page, in reading order. */
export function neighbourLinks({ path, map }: PagePlace): Html | undefined {
  const order = map.guides.flatMap(({ links }) => links);
  const at = order.findIndex((link) => link.path === path);
  if (at < 0) return undefined;
  return html`<nav class="neighbours" aria-label="Before and after">
    ${neighbour('Before', 'prev', order[at - 1], path)} ${neighbour('Next', 'next', order[at + 1], path)}
  </nav>`;
}

function neighbour(label: string, rel: 'prev' | 'next', link: SiteLink | undefined, path: string): Html | undefined {
  if (link === undefined) return undefined;
  return html`<a class="${rel}" rel="${rel}" href="${upFrom(path)}${link.path}">
    <span class="quiet">${label}</span> ${prose(link.title)}
  </a>`;
}
