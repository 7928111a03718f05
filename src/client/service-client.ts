import type { Lifecycle, ServiceTable } from '../operations/service-table.js';
import type { CallOptions } from './call-options.js';
import { createCallSettings, type CloudSettings } from './call-settings.js';
import type { ClientOptions } from './client-options.js';
import type { Invoke } from './invoke.js';
import { createPagedCall } from './paging/paged-call.js';
import { isPaged } from './paging/paged-operation.js';
import { createResumePending, type ResumedCall, type ResumeOptions } from './resume-pending.js';
import { startCall } from './start-call.js';
import { createTypedFetch, type TypedFetch } from './typed-fetch.js';
import { createWaitFor } from './waiting/create-wait-for.js';
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
  const settings = createCallSettings(table, options, cloud);
  const invoke: Invoke = (operation, input, own) => startCall(settings, operation, input, own);
  const operations: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(table.operations)) {
    const start = isPaged(operation)
      ? (input: unknown, own: CallOptions) => createPagedCall(invoke, operation, input, own)
      : (input: unknown, own: CallOptions) => invoke(operation, input, own);
    operations[name] = (input?: unknown, own?: CallOptions | null) => start(input, own ?? {});
  }
  const { clock, random } = settings;
  const waiting = { ...table, invoke, lifecycles, clock, random };
  return Object.assign({} as Operations, operations, {
    waitFor: createWaitFor<Resources>(waiting),
    http: createTypedFetch<Paths>(settings),
    resumePending: createResumePending(settings),
  });
}
