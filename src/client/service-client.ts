import type { Lifecycle } from '../operations/lifecycle.js';
import type { ServiceTable } from '../operations/service-table.js';
import type { CallOptions } from './call-options.js';
import { createCallSettings, type CallSettings, type CloudSettings } from './call-settings.js';
import type { ClientOptions } from './client-options.js';
import type { Invoke } from './invoke.js';
import type { NamedOperation, NamedOperations } from './named-operations.js';
import { createPagedCall } from './paging/paged-call.js';
import { isPaged } from './paging/paged-operation.js';
import { createResumePending, type ResumedCall, type ResumeOptions, type TurnOf } from './resume-pending.js';
import { startCall } from './start-call.js';
import { createTypedFetch, type TypedFetch } from './typed-fetch.js';
import { createWaitFor } from './waiting/create-wait-for.js';
import type { WaitParts } from './waiting/plan.js';
import type { WaitableResource, WaitFor } from './waiting/wait-for.js';

/** A client: a service's named operations, what waits for its resources, and the typed fetch underneath. */
export type ServiceClient<
  Operations,
  Paths extends object,
  Resources extends Record<keyof Resources, WaitableResource>,
> = Operations & {
  /** Reads a resource again and again until it is in a state, or cannot get there any more. */
  readonly waitFor: WaitFor<Resources>;
  /**
   * openapi-fetch's client for the same service: calls by method and path, answered with `{ data, error, response }`. Requests
   * are given client tokens, repeated, limited in time and signed as those of the named operations are.
   */
  readonly http: TypedFetch<Paths>;
  /**
   * Makes the calls again that the client's ledger holds without an end: what a crash left open, and also what its caller aborted after
   * it was sent or whose outcome stayed unknown. Each with its own token, one after the other, oldest first; records that cannot be read
   * come last, with `error`. Only those of this service, account and endpoint. Stop with `break`.
   * @throws {ConfigError} where the client has no ledger
   * @throws {AbortError} when `signal` is aborted
   */
  readonly resumePending: (options?: ResumeOptions) => AsyncIterable<ResumedCall>;
};

/** Builds the client of one service from its table. */
export function createServiceClient<
  Operations extends object,
  Paths extends object,
  Resources extends Record<keyof Resources, WaitableResource>,
>(
  table: ServiceTable,
  lifecycles: Readonly<Record<string, Lifecycle>>,
  options: ClientOptions,
  cloud: CloudSettings,
): ServiceClient<Operations, Paths, Resources> {
  return clientOf<Operations, Paths, Resources>(createServiceParts(table, lifecycles, options, cloud));
}

/** What a client is put together from. */
export interface ServiceParts {
  readonly settings: CallSettings;
  /** The named operations. */
  readonly operations: NamedOperations;
  readonly waiting: WaitParts;
}

/** Makes the parts of a client from the table of its service. */
export function createServiceParts(
  table: ServiceTable,
  lifecycles: Readonly<Record<string, Lifecycle>>,
  options: ClientOptions,
  cloud: CloudSettings,
): ServiceParts {
  const settings = createCallSettings(table, options, cloud);
  const invoke: Invoke = (operation, input, own) => startCall(settings, operation, input, own);
  const operations: Record<string, NamedOperation> = {};
  for (const [name, operation] of Object.entries(table.operations)) {
    const start = isPaged(operation)
      ? (input: unknown, own: CallOptions) => createPagedCall(invoke, operation, input, own)
      : (input: unknown, own: CallOptions) => invoke(operation, input, own);
    operations[name] = (input?: unknown, own?: CallOptions | null) => start(input, own ?? {});
  }
  const { clock, random } = settings;
  return { settings, operations, waiting: { ...table, invoke, lifecycles, clock, random } };
}

/**
 * Puts a client together.
 * @param turnOf gives calls that are resumed their turn among other changes of their resource
 */
export function clientOf<Operations, Paths extends object, Resources extends Record<keyof Resources, WaitableResource>>(
  { settings, operations, waiting }: ServiceParts,
  turnOf?: TurnOf,
): ServiceClient<Operations, Paths, Resources> {
  return Object.assign({} as Operations & object, operations, {
    waitFor: createWaitFor<Resources>(waiting),
    http: createTypedFetch<Paths>(settings),
    resumePending: createResumePending(settings, turnOf),
  });
}
