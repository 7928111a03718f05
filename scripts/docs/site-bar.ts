import { html, type Html } from './html.js';
import { upFrom, type PagePlace, type SiteLink } from './site-map.js';

/** The bar at the top of every page, the reference among them: the way to all services, guides and catalogues, search, and the colours. */
export function siteBar({ path, map }: PagePlace): Html {
  const up = upFrom(path);
  const link = ({ title, path: to }: SiteLink): Html =>
    html`<li><a href="${up}${to}" ${to === path ? html`aria-current="page"` : undefined}>${title}</a></li> `;
  return html`<div class="site-bar">
    <nav aria-label="Site">
      <a class="site-name" href="${up}index.html">${map.siteName}</a>
      <ul>
        ${map.services.map(link)} ${map.more.map(link)}
      </ul>
    </nav>
    <button type="button" data-open="search">Search</button>
    <button type="button" data-toggle="theme">Light or dark</button>
  </div>`;
}
