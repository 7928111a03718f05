import { ConfigError } from '../../errors/config-error.js';
import type { Lifecycle } from '../../operations/lifecycle.js';
import type { ServiceTable } from '../../operations/service-table.js';
import { createTurnLayer } from '../../transport/turn.js';
import type { CloudSettings } from '../call-settings.js';
import type { ClientOptions } from '../client-options.js';
import { clientOf, createServiceParts, type ServiceClient } from '../service-client.js';
import type { WaitableResource } from '../waiting/wait-for.js';
import { createModifying } from './create-modify.js';
import type { Modify } from './modify.js';

/** A client of a service whose changes go on after their calls. */
export type OrderlyClient<
  Operations,
  Paths extends object,
  Resources extends Record<keyof Resources, WaitableResource>,
  Ids extends object,
> = ServiceClient<Operations, Paths, Resources> & {
  /** Changes one resource in good order. */
  readonly modify: Modify<Operations, Ids>;
};

/** Builds the client of a service with a resource that is changed in good order: the one that its `x-async` names. */
export function createOrderlyClient<
  Operations extends object,
  Paths extends object,
  Resources extends Record<keyof Resources, WaitableResource>,
  Ids extends object,
>(
  table: ServiceTable,
  lifecycles: Readonly<Record<string, Lifecycle>>,
  options: ClientOptions,
  cloud: CloudSettings,
): OrderlyClient<Operations, Paths, Resources, Ids> {
  const parts = createServiceParts(table, lifecycles, options, { ...cloud, createTurnLayer });
  const entry = Object.values(table.operations).find((operation) => operation.async)?.async;
  const idName = entry && lifecycles[entry.resource]?.identifiedBy[0];
  if (entry === undefined || idName === undefined)
    throw new ConfigError(`${table.service} has no resource whose changes go on after their calls.`);
  const { modify, turnOf } = createModifying<Operations, Ids>({ ...parts, entry, idName });
  return Object.assign(clientOf<Operations, Paths, Resources>(parts, turnOf), { modify });
}
