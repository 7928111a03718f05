import { ConfigError } from '../errors/config-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { LedgerRecord } from '../ledger/ledger.js';
import type { OperationEntry } from '../operations/service-table.js';
import { lowerCased } from '../transport/headers.js';
import type { CallContext, WireRequest } from '../transport/layer.js';
import { withParameter } from '../transport/query-parameter.js';
import { runLimited } from '../transport/time-limit.js';
import { callLimits } from './call-limits.js';
import type { CallOptions } from './call-options.js';
import type { CallSettings } from './call-settings.js';
import { createContext } from './create-context.js';
import { recordedInput } from './recorded-input.js';
import { sendCall } from './start-call.js';

/** What became of a call that was pending in the ledger. */
export interface ResumedCall {
  readonly operationId: string;
  readonly clientToken: string;
  /** The caller's own key, where the call had one. */
  readonly idempotencyKey: string | undefined;
  /** The decoded answer; undefined where it had no body, or where the call failed. */
  readonly result: unknown;
  /** Why it failed; undefined where it succeeded. */
  readonly error: unknown;
}

/** How each call is resumed. Keys and tokens are those of the ledger. */
export type ResumeOptions = Omit<CallOptions, 'idempotencyKey'>;

/** Makes the function that resumes what is pending in a client's ledger. */
export function createResumePending(settings: CallSettings): (options?: ResumeOptions) => AsyncGenerator<ResumedCall> {
  return async function* resumePending(options = {}) {
    for (const record of await listOwn(settings, options)) {
      const { operationId, clientToken, idempotencyKey } = record;
      const end = await resumeOne(settings, record, options).then(
        ({ outcome }) => ({ result: outcome?.ok ? outcome.data : undefined, error: undefined }),
        (error: unknown) => ({ result: undefined, error }),
      );
      yield { operationId, clientToken, idempotencyKey, ...end };
    }
  };
}

/** Reading the list, as far as time limit, abort and errors are concerned. */
const listing: OperationEntry = {
  operationId: 'resumePending',
  method: 'GET',
  path: '',
  input: {},
  required: [],
  answers: 'array',
};

async function listOwn(settings: CallSettings, options: ResumeOptions): Promise<LedgerRecord[]> {
  const { table, ledger, clock } = settings;
  if (ledger === undefined) throw new ConfigError('This client has no ledger; give it one to resume calls from.');
  const { operationId } = listing;
  const limits = callLimits(settings.limits, options, operationId);
  const context = createContext(settings, listing, {
    limits,
    input: {},
    signal: options.signal,
    resume: () => listOwn(settings, options),
  });
  const limitMs = limits.deadlineMs;
  const onTimeout = () =>
    new TimeoutError(`${operationId}: the ledger did not answer before the deadline of ${limitMs} ms.`, {
      operationId,
      timeoutMs: limitMs,
      limitOf: 'call',
    });
  const pending = await runLimited(clock, context, { limitMs, onTimeout }, () => ledger.ledger.listPending());
  const { endpoint, account } = ledger;
  return pending.filter(
    (record) => record.service === table.service && record.endpoint === endpoint && record.account === account,
  );
}

async function resumeOne(settings: CallSettings, record: LedgerRecord, options: ResumeOptions): Promise<CallContext> {
  const { operationId, idempotencyKey } = record;
  const operation = settings.table.operations[operationId];
  if (operation?.idempotency === undefined)
    throw new ConfigError(`${settings.table.service} has no operation ${operationId} that takes a client token.`);
  const context = createContext(settings, operation, {
    limits: callLimits(settings.limits, options, operationId),
    input: recordedInput(operation, record.request),
    signal: options.signal,
    idempotencyKey,
    resume: () => resumeOne(settings, record, options).then(({ outcome }) => (outcome?.ok ? outcome.data : undefined)),
  });
  return sendCall(settings, requestOf(settings, operation, record, options), context);
}

/** The request as it was written down. A key gives its token again; any other token is put back where it was. */
function requestOf(
  { headers }: CallSettings,
  operation: OperationEntry,
  { endpoint, request, clientToken, idempotencyKey }: LedgerRecord,
  options: ResumeOptions,
): WireRequest {
  const url = `${endpoint}${request.target}`;
  const parameter = operation.idempotency?.parameter;
  const isKeyed = idempotencyKey !== undefined || parameter === undefined;
  return {
    method: operation.method,
    url: isKeyed ? url : withParameter(url, parameter, clientToken),
    headers: { ...headers, ...lowerCased(operation, options.headers) },
    body: request.body,
  };
}
