import { operationsOf, type SpecDocument, type SpecLifecycle } from '../lib/spec-model.js';
import type { DrawBlock } from './guide-body.js';
import { stateFigure } from './state-figure.js';

/**
 * Draws blocks such as `states baidu/blb Blb`: the lifecycle of a resource of a service.
 * @param documents the specifications by the names of their services
 */
export const drawStates =
  (documents: ReadonlyMap<string, SpecDocument>): DrawBlock =>
  async (language) => {
    const [word, service = '', resource = ''] = language.split(' ');
    if (word !== 'states') return undefined;
    const document = documents.get(service);
    const lifecycles = document === undefined ? [] : lifecyclesOf(document);
    const lifecycle = lifecycles.find((each) => each.resource === resource);
    if (lifecycle === undefined) throw new Error(`"${language}" names no lifecycle${hint(lifecycles, service)}.`);
    return stateFigure(lifecycle, `states-${service.replaceAll('/', '-')}-${resource}`);
  };

/** All lifecycles of a specification. */
export function lifecyclesOf(document: SpecDocument): SpecLifecycle[] {
  return operationsOf(document).flatMap(({ operation }) => operation['x-lifecycle'] ?? []);
}

const hint = (lifecycles: readonly SpecLifecycle[], service: string): string =>
  lifecycles.length === 0 ? '' : `; ${service} has ${lifecycles.map(({ resource }) => resource).join(', ')}`;
