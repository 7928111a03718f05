import { stateId } from './draw-states.js';
import { html, type Html } from './html.js';
import type { DocumentedLifecycle, ServiceCard } from './site-model.js';
import { plainName, upFromGuide } from './site-paths.js';
import { stateFigure } from './state-figure.js';

/** The states of all resources of those services that have any. */
export async function statesBody(services: readonly ServiceCard[]): Promise<Html> {
  return html`${await Promise.all(services.filter(hasStates).map(section))}`;
}

/** Whether resources of a service go through states. */
export const hasStates = ({ lifecycles }: ServiceCard): boolean => lifecycles.length > 0;

async function section({ name, title, link, lifecycles }: ServiceCard): Promise<Html> {
  return html`<h2 id="${plainName(name)}"><a href="${upFromGuide}${link}">${title}</a></h2>
    ${await Promise.all(lifecycles.map((each) => resource(name, each)))}`;
}

async function resource(service: string, { lifecycle, operation }: DocumentedLifecycle): Promise<Html> {
  return html`<h3>${lifecycle.resource}</h3>
    <p>Shown by <a href="${upFromGuide}${operation.link}">${operation.summary}</a>.</p>
    ${await stateFigure(lifecycle, stateId(service, lifecycle.resource))}`;
}
