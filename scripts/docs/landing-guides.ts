import { html, type Html } from './html.js';
import { prose } from './prose.js';
import type { SiteLinkGroup, SiteMap } from './site-map.js';
import type { GuideCard } from './site-model.js';

/** All guides by group, each with what it is about. */
export function landingGuides({ guides: groups }: SiteMap, cards: readonly GuideCard[]): Html | undefined {
  if (groups.length === 0) return undefined;
  return html`<section aria-labelledby="guides">
    <h2 id="guides">Guides</h2>
    <div class="guide-groups">${groups.map((group) => guideGroup(group, cards))}</div>
  </section>`;
}

function guideGroup({ title, links }: SiteLinkGroup, cards: readonly GuideCard[]): Html {
  return html`<section>
    <h3>${title}</h3>
    <ul>
      ${links.map(({ title: name, path }) => {
        const card = cards.find(({ link }) => link === path);
        return html`<li>
          <a href="${path}">${prose(name)}</a> <span class="quiet">${card && prose(card.summary)}</span>
        </li> `;
      })}
    </ul>
  </section>`;
}

/** The pages that concern all services. */
export function lookUp({ more }: SiteMap): Html | undefined {
  if (more.length === 0) return undefined;
  return html`<section aria-labelledby="look-up">
    <h2 id="look-up">Look up</h2>
    <ul class="look-up">
      ${more.map(({ title, path }) => html`<li><a class="button" href="${path}">${title}</a></li> `)}
    </ul>
  </section>`;
}
