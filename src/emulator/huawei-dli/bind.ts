import { randomUuid } from '../random.js';
import type { Connection, Peering } from './connection.js';
import { refuse } from './refuse.js';
import type { DliState } from './state.js';

/** The names that a call gives of queues and pools. */
export interface NamedResources {
  readonly queues?: readonly string[] | undefined;
  readonly elastic_resource_pools?: readonly string[] | undefined;
}

/** All names, those of queues first. */
export function namesOf({ queues = [], elastic_resource_pools: pools = [] }: NamedResources): string[] {
  return [...queues, ...pools];
}

/** Refuses names that cannot be bound; `bound` is what they would be bound to, if it exists already. */
export function checkBindable(
  state: DliState,
  projectId: string,
  { queues = [], elastic_resource_pools: pools = [] }: NamedResources,
  bound?: Connection,
): void {
  if (queues.includes('default')) refuse('default-queue-never', 'It was named.');
  for (const name of queues) checkQueue(state, projectId, name);
  for (const name of pools)
    if (!state.world.directory.hasElasticResourcePool(projectId, name))
      refuse('pool-exists', `There is no elastic resource pool named ${name}.`);
  checkOnce(queues, bound?.queues);
  checkOnce(pools, bound?.pools);
}

/** Refuses a queue that the project does not have. */
export function checkQueue({ world }: DliState, projectId: string, queueName: string): void {
  if (!world.directory.hasQueue(projectId, queueName)) refuse('queue-exists', `There is no queue named ${queueName}.`);
}

function checkOnce(names: readonly string[], bound: ReadonlyMap<string, Peering> | undefined): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) refuse('bound-once', `${name} was named twice.`);
    if (bound?.has(name)) refuse('bound-once', `${name} is bound already.`);
    seen.add(name);
  }
}

/** Starts the peerings of queues and pools that were checked. */
export function bind(state: DliState, connection: Connection, names: NamedResources, nowMs: number): void {
  const start = (name: string): [string, Peering] => {
    const peerId = randomUuid(state.world.random);
    return [name, { peerId, name, status: 'CREATING', errorMessage: '', updatedAtMs: nowMs }];
  };
  for (const name of names.queues ?? []) connection.queues.set(...start(name));
  for (const name of names.elastic_resource_pools ?? []) connection.pools.set(...start(name));
  if (namesOf(names).length > 0) state.unsettled.add(connection);
}
