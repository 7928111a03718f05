import type { DrawBlock } from './guide-body.js';
import type { ServiceCard } from './site-model.js';
import { plainName } from './site-paths.js';
import { stateFigure } from './state-figure.js';

/** Draws blocks such as `states baidu/blb Blb`: the lifecycle of a resource of a service. */
export const drawStates =
  (services: readonly ServiceCard[]): DrawBlock =>
  async (language) => {
    const [word, name = '', resource = ''] = language.split(' ');
    if (word !== 'states') return undefined;
    const lifecycles = services.find((service) => service.name === name)?.lifecycles ?? [];
    const drawn = lifecycles.find(({ lifecycle }) => lifecycle.resource === resource);
    if (drawn !== undefined) return stateFigure(drawn.lifecycle, stateId(name, resource));
    const known = lifecycles.map(({ lifecycle }) => lifecycle.resource).join(', ');
    throw new Error(`"${language}" names no lifecycle${known === '' ? '' : `; ${name} has ${known}`}.`);
  };

/** The id of a resource's diagram, of which a page has but one. */
export const stateId = (service: string, resource: string): string => `states-${plainName(service)}-${resource}`;
