import { createServiceClient } from '../../src/client/service-client.js';
import type { BaiduClientOptions } from '../../src/baidu.js';
import type { OperationEntry, ServiceTable } from '../../src/operations/service-table.js';
import { createBceSigner } from '../../src/signing/bce-auth-v1.js';
import { createBceAuthentication } from '../../src/transport/authenticate-bce.js';
import { createManualClock } from '../helpers/manual-clock.js';
import { labCredentials } from '../helpers/peering-lab.js';
import { answerText, createRecordingFetch, type Answerer } from '../helpers/recording-fetch.js';

/** An operation whose input holds secrets at the top, in an object, and in the items of an array. */
export const addUsers: OperationEntry = {
  operationId: 'addUsers',
  method: 'POST',
  path: '/v1/users',
  input: { clientToken: 'query', password: 'body', owner: 'body', users: 'body', note: 'body' },
  required: [],
  answers: 'nothing',
  sensitive: [['password'], ['owner', 'key', 'secret'], ['users', '*', 'password'], ['users', '*', 'keys', '*']],
  idempotency: {
    parameter: 'clientToken',
    maxLength: 64,
    rememberedForHours: 24,
    countedFrom: 'last use',
    mismatchCode: 'Mismatch',
  },
};

const table: ServiceTable = {
  service: 'test/users',
  endpoint: 'https://users.{region}.example.com',
  defaultRegion: 'here',
  operations: { addUsers },
  errorCodes: {},
  errorBody: { code: '/code', message: '/message', requestIdHeader: 'x-id', codeByStatus: {} },
};

type Operations = Record<'addUsers', (input: unknown) => Promise<unknown>>;

/** A client of that service, which no vendor has. */
export function createSecretLab(options: Partial<BaiduClientOptions> = {}, answer: Answerer = answerText(200)) {
  const wire = createRecordingFetch(answer);
  const base = { region: 'here', credentials: labCredentials, fetch: wire.fetch, clock: createManualClock() };
  const client = createServiceClient<Operations, object, Record<string, never>>(
    table,
    {},
    { ...base, maxAttempts: 1, ...options },
    {
      headers: { 'content-type': 'application/json' },
      createAuthentication: ({ now }) => createBceAuthentication(labCredentials, createBceSigner(), now),
    },
  );
  return { client, wire };
}
