import { html, type Html } from './html.js';
import { prose } from './prose.js';
import type { GuideCard, OperationGroup, OperationItem, ServiceCard } from './site-model.js';
import { plainName } from './site-paths.js';

/** The card of one service: what it is for, the guides about it, and, folded, all its operations by tag. */
export function serviceSection(service: ServiceCard, guides: readonly GuideCard[]): Html {
  const about = guides.filter(({ services }) => services.includes(service.name));
  const count = new Set(service.groups.flatMap(({ operations }) => operations).map(({ operationId }) => operationId))
    .size;
  return html`<article class="card" id="${plainName(service.name)}">
    <h3><a href="${service.link}">${service.title}</a></h3>
    <p>${prose(service.summary)}</p>
    ${about.length > 0 ? html`<p class="about">Guides: ${about.map(guideLink)}</p>` : undefined}
    <details>
      <summary>${count === 1 ? 'One operation' : `All ${count} operations`}</summary>
      ${service.groups.map(group)}
    </details>
  </article>`;
}

const guideLink = ({ title, link }: GuideCard, index: number): Html =>
  html`${index > 0 ? ', ' : undefined}<a href="${link}">${prose(title)}</a>`;

function group({ name, description, operations }: OperationGroup): Html {
  return html`<section>
    <h4>${name}</h4>
    ${description === '' ? undefined : html`<p class="quiet">${prose(description)}</p>`}
    <ul>
      ${operations.map(item)}
    </ul>
  </section>`;
}

function item({ operationId, summary, link }: OperationItem): Html {
  return html`<li><a href="${link}">${summary}</a> <code>${operationId}</code></li> `;
}
