import type {
  AssociateQueueToEnhancedConnectionInput,
  DisassociateQueueFromEnhancedConnectionInput,
  Done,
} from '../../../generated/huawei/dli/client.gen.js';
import { bind, checkBindable, type NamedResources, namesOf } from './bind.js';
import type { Connection } from './connection.js';
import { type ConnectionCall, findLive } from './find.js';
import { refuse } from './refuse.js';
import type { DliState } from './state.js';

/** `associateQueueToEnhancedConnection` */
export function associateQueueToEnhancedConnection(
  state: DliState,
  call: ConnectionCall<AssociateQueueToEnhancedConnectionInput>,
): Done {
  const { input, nowMs } = call;
  const connection = findLive(state, call);
  checkNamesSomething(input);
  checkBindable(state, input.project_id, input, connection);
  bind(state, connection, input, nowMs);
  return { is_success: true, message: `associated peer connection for queues: {${namesOf(input).join()}}.` };
}

/** `disassociateQueueFromEnhancedConnection` */
export function disassociateQueueFromEnhancedConnection(
  state: DliState,
  call: ConnectionCall<DisassociateQueueFromEnhancedConnectionInput>,
): Done {
  const { input } = call;
  const connection = findLive(state, call);
  checkNamesSomething(input);
  checkUnbindable(connection, input);
  for (const name of input.queues ?? []) connection.queues.delete(name);
  for (const name of input.elastic_resource_pools ?? []) connection.pools.delete(name);
  return { is_success: true, message: `Disassociated peer connection for queues:{${namesOf(input).join()}}.` };
}

function checkNamesSomething(names: NamedResources): void {
  if (namesOf(names).length === 0) refuse('names-something', 'None was named.');
}

function checkUnbindable({ queues, pools }: Connection, names: NamedResources): void {
  for (const name of names.queues ?? [])
    if (!queues.has(name)) refuse('unbinds-what-is-bound', `Queue ${name} is not.`);
  checkNamedOnce(names.queues ?? []);
  checkNamedOnce(names.elastic_resource_pools ?? []);
  for (const name of names.elastic_resource_pools ?? []) {
    const peering = pools.get(name) ?? refuse('unbinds-what-is-bound', `Pool ${name} is not.`);
    if (peering.status === 'FAILED') refuse('failed-pool-stays-bound', `That of ${name} is: ${peering.errorMessage}`);
  }
}

/** The second time it would be bound no longer. */
function checkNamedOnce(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) refuse('unbinds-what-is-bound', `${name} was named twice.`);
    seen.add(name);
  }
}
