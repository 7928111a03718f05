import { html, type Html } from './html.js';
import { prose } from './prose.js';
import { upFrom, type PagePlace, type SiteLink, type SiteLinkGroup } from './site-map.js';

/**
 * The bar at the top of every page, the reference among them: the way to all services, guides and catalogues, search, and the colours.
 * On a narrow screen the links are a panel that a button opens. All of it but search and colours works without scripts.
 */
export function siteBar({ path, map }: PagePlace): Html {
  const toItem = linkItem(path);
  return html`<div class="site-bar">
    <nav aria-label="Site">
      <a class="site-name" href="${upFrom(path)}index.html">${map.siteName}</a>
      <button type="button" class="button plain menu-button" popovertarget="site-menu">${menuIcon} Menu</button>
      <div id="site-menu" class="site-menu" popover>
        ${menu('Services', path, [{ title: '', links: map.services }])} ${menu('Guides', path, map.guides)}
        ${
          map.more.length > 0
            ? html`<ul>
                ${map.more.map(toItem)}
              </ul>`
            : undefined
        }
      </div>
    </nav>
    <button type="button" class="button search-button" data-open="search" aria-keyshortcuts="/ Control+K">
      ${searchIcon} <span>Search</span> <kbd class="key-cap">/</kbd>
    </button>
    <button type="button" class="button plain" data-toggle="theme" aria-label="Dark colours">${themeIcon}</button>
  </div>`;
}

/** Links that unfold, in groups where there are several. The menu that leads to the page itself says so. */
function menu(title: string, path: string, groups: readonly SiteLinkGroup[]): Html | undefined {
  const links = groups.flatMap((group) => group.links);
  if (links.length === 0) return undefined;
  const here = links.some((link) => link.path === path) ? html`aria-current="true"` : undefined;
  return html`<details class="menu" name="site-menu">
    <summary ${here}>${title}</summary>
    <div class="menu-panel">${groups.map((group) => menuGroup(group, path))}</div>
  </details>`;
}

function menuGroup({ title, links }: SiteLinkGroup, path: string): Html {
  return html`<div>
    ${title === '' ? undefined : html`<p>${title}</p>`}
    <ul>
      ${links.map(linkItem(path))}
    </ul>
  </div>`;
}

/** A link from a page to another one, in a list; it says when that is the page itself. */
export const linkItem =
  (path: string) =>
  ({ title, path: to }: SiteLink): Html =>
    html`<li>
      <a href="${upFrom(path)}${to}" ${to === path ? html`aria-current="page"` : undefined}>${prose(title)}</a>
    </li> `;

const drawIcon = (content: Html): Html =>
  html`<svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    aria-hidden="true"
  >
    ${content}
  </svg>`;

const searchIcon = drawIcon(html`<circle cx="7" cy="7" r="4.75" /><path d="M10.5 10.5 14.5 14.5" />`);
const menuIcon = drawIcon(html`<path d="M2 4h12M2 8h12M2 12h12" />`);
const themeIcon = drawIcon(
  html`<circle cx="8" cy="8" r="6.25" /><path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />`,
);
