import type { Call, CallOptions } from '../../src/baidu.js';
import type { ClientOptions } from '../../src/client/client-options.js';
import { createServiceClient, type ServiceClient } from '../../src/client/service-client.js';
import type { OperationEntry, ServiceTable } from '../../src/operations/service-table.js';
import { createManualClock, type ManualClock } from './manual-clock.js';
import { createRecordingFetch, type Answerer, type RecordingFetch } from './recording-fetch.js';

const operation = (
  operationId: string,
  method: OperationEntry['method'],
  more: Partial<OperationEntry> = {},
): OperationEntry => ({
  operationId,
  method,
  path: '/things/{thing}',
  input: { thing: 'path', token: 'query', note: 'body' },
  required: ['thing'],
  answers: 'nothing',
  ...more,
});

const tokenOf = (countedFrom: 'first use' | 'last use') => ({
  input: { thing: 'path', token: 'query', note: 'body' } as const,
  idempotency: { parameter: 'token', maxLength: 64, rememberedForHours: 24, countedFrom, mismatchCode: 'Mismatch' },
});

const advice = 'Do something.';

/** A service that no cloud has: each kind of operation there is, and a code of each kind, some under unusual statuses. */
export const thingTable: ServiceTable = {
  service: 'test/things',
  endpoint: 'https://things.{region}.example',
  defaultRegion: 'here',
  operations: {
    readThing: operation('readThing', 'GET', { input: { thing: 'path' } }),
    makeThing: operation('makeThing', 'POST', { input: { thing: 'path', note: 'body' } }),
    setThing: operation('setThing', 'PUT', { input: { thing: 'path', note: 'body' }, repeatable: true }),
    askThing: operation('askThing', 'POST', { input: { thing: 'path', note: 'body' }, changesNothing: true }),
    dropThing: operation('dropThing', 'DELETE', { input: { thing: 'path' }, repeatable: true }),
    orderThing: operation('orderThing', 'PATCH', tokenOf('last use')),
    orderThingOnce: operation('orderThingOnce', 'DELETE', tokenOf('first use')),
    shout: operation('shout', 'POST', { path: '/shouts', input: { note: 'body' }, required: [] }),
  },
  errorCodes: {
    Failed: { status: 400, category: 'server', advice, retry: 'same-request' },
    Flooded: { status: 500, category: 'throttling', advice, retry: 'same-request' },
    Busy: { status: 409, category: 'conflict', advice, retry: 'same-request' },
    Broken: { status: 500, category: 'server', advice, retry: 'never' },
    Full: { status: 503, category: 'quota', advice, retry: 'never' },
    Missing: { status: 404, category: 'not-found', advice, retry: 'never' },
    Conflict: { status: 409, category: 'conflict', advice, retry: 'never' },
    Malformed: { status: 400, category: 'input', advice, retry: 'never', everyOperation: true },
    Wrong: { status: 400, category: 'input', advice, retry: 'never' },
    Denied: { status: 403, category: 'permission', advice, retry: 'never' },
    Expired: { status: 400, category: 'signature', advice, retry: 'signed-anew' },
    Forged: { status: 403, category: 'signature', advice, retry: 'never' },
    Mismatch: { status: 403, category: 'idempotency', advice, retry: 'never' },
    Trouble: { status: 500, category: 'server', advice, retry: 'same-request' },
  },
  errorBody: { code: '/code', message: '/message', requestIdHeader: 'x-request-id', codeByStatus: {} },
};

/** The operations of {@link thingTable} by name. */
export type ThingOperation =
  'readThing' | 'makeThing' | 'setThing' | 'askThing' | 'dropThing' | 'orderThing' | 'orderThingOnce' | 'shout';

type ThingClient = ServiceClient<
  Readonly<Record<ThingOperation, (input?: object, options?: CallOptions) => Call<unknown>>>,
  object,
  object
>;

/** A client of {@link thingTable} whose requests go nowhere and whose time stands still. */
export interface ThingLab {
  readonly client: ThingClient;
  readonly clock: ManualClock;
  readonly wire: RecordingFetch;
  /** Makes a call with input that fits any of the operations. */
  readonly call: (name: ThingOperation, options?: CallOptions) => Call<unknown>;
}

/** Makes a lab. Its calls are repeated as those of any client, without jitter's chance: each delay is half of the longest. */
export function createThingLab(
  answers: Answerer | readonly Answerer[],
  options: Partial<ClientOptions> = {},
): ThingLab {
  const clock = createManualClock();
  const wire = createRecordingFetch(...[answers].flat());
  let tokens = 0;
  const client: ThingClient = createServiceClient(
    thingTable,
    {},
    {
      region: 'here',
      fetch: wire.fetch,
      clock,
      random: () => 0.5,
      createClientToken: () => `token-${++tokens}`,
      ...options,
    },
    { headers: {}, createAuthentication: () => (request, next) => next(request) },
  );
  const call = (name: ThingOperation, own?: CallOptions) => client[name](name === 'shout' ? {} : { thing: 't' }, own);
  return { client, clock, wire, call };
}
