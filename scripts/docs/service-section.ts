import { html, type Html } from './html.js';
import { prose } from './prose.js';
import type { OperationGroup, OperationItem, ServiceCard } from './site-model.js';

/** The card of one service: what it is for, and all its operations by tag. */
export function serviceSection(service: ServiceCard): Html {
  return html`<article class="card">
    <header>
      <h3><a href="${service.link}">${service.title}</a></h3>
      <p>${prose(service.summary)}</p>
    </header>
    ${service.groups.map(group)}
  </article>`;
}

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
