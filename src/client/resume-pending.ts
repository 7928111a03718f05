import { AbortError } from '../errors/abort-error.js';
import { ConfigError } from '../errors/config-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { Ledger, LedgerRecord } from '../ledger/ledger.js';
import type { IdempotencyEntry, OperationEntry } from '../operations/service-table.js';
import { lowerCased } from '../transport/headers.js';
import type { WireRequest } from '../transport/layer.js';
import { listingFailed } from '../transport/ledger-errors.js';
import { withParameter } from '../transport/query-parameter.js';
import { runLimited } from '../transport/time-limit.js';
import type { Turn } from '../transport/turn.js';
import { callLimits } from './call-limits.js';
import type { CallOptions } from './call-options.js';
import type { CallSettings } from './call-settings.js';
import { createContext } from './create-context.js';
import { recordedInput } from './recorded-input.js';
import { sendCall } from './start-call.js';

/** What became of a call that was pending in the ledger, or of a record of it that cannot be read. */
export interface ResumedCall {
  /** Undefined where the record cannot be read. */
  readonly operationId: string | undefined;
  /** Undefined where the record cannot be read. */
  readonly clientToken: string | undefined;
  /** The caller's own key, where the call had one. */
  readonly idempotencyKey: string | undefined;
  /** The decoded answer; undefined where it had no body, or where the call failed. */
  readonly result: unknown;
  /** Why it failed; undefined where it succeeded. A `LedgerError` with the damaged file or key where the record cannot be read. */
  readonly error: unknown;
}

/** How each call is resumed. Keys and tokens are those of the ledger. An abort of the signal makes the iteration throw. */
export type ResumeOptions = Omit<CallOptions, 'idempotencyKey'>;

/** Gives a call its turn among other changes of its resource, where it has to wait for one. */
export type TurnOf = (operation: OperationEntry, input: unknown, options: ResumeOptions) => Turn | undefined;

/**
 * Makes the function that resumes what is pending in a client's ledger: what a crash left open, and also each call that its caller
 * aborted or whose outcome stayed unknown. Records that cannot be read come last.
 */
export function createResumePending(
  settings: CallSettings,
  turnOf: TurnOf = () => undefined,
): (options?: ResumeOptions) => AsyncGenerator<ResumedCall> {
  return async function* resumePending(options = {}) {
    const { pending, damaged } = await listOwn(settings, options);
    for (const record of pending) yield await endOf({ settings, turnOf }, record, options);
    for (const error of damaged)
      yield { operationId: undefined, clientToken: undefined, idempotencyKey: undefined, result: undefined, error };
  };
}

/** What resuming depends on. */
interface ResumeParts {
  readonly settings: CallSettings;
  readonly turnOf: TurnOf;
}

/** How a call ended that was resumed; an abort is not the call's own failure, and ends them all. */
async function endOf(parts: ResumeParts, record: LedgerRecord, options: ResumeOptions): Promise<ResumedCall> {
  const { operationId, clientToken, idempotencyKey } = record;
  const call = { operationId, clientToken, idempotencyKey };
  try {
    return { ...call, result: await resumeOne(parts, record, options), error: undefined };
  } catch (error) {
    if (error instanceof AbortError) throw error;
    return { ...call, result: undefined, error };
  }
}

/** Reading the list, as far as abort and errors are concerned. */
const listing = { operation: { operationId: 'resumePending' } };

/** The records that are this client's, and why others cannot be read, of which nobody knows whose they are. */
async function listOwn({ table, ledger, clock, limits }: CallSettings, options: ResumeOptions) {
  if (ledger === undefined) throw new ConfigError('This client has no ledger; give it one to resume calls from.');
  const { operationId } = listing.operation;
  const limitMs = callLimits(limits, options, operationId).deadlineMs;
  const { endpoint, account } = ledger;
  const list = () => listRecords(ledger.ledger, operationId);
  const limit = { limitMs, onTimeout: () => listTimedOut(operationId, limitMs) };
  const { records, damaged } = await runLimited(clock, { ...listing, signal: options.signal }, limit, list);
  const isOwn = (record: LedgerRecord): boolean =>
    record.service === table.service && record.endpoint === endpoint && record.account === account;
  return { pending: records.filter(isOwn), damaged };
}

async function listRecords(ledger: Ledger, operationId: string) {
  const damaged: Error[] = [];
  const note = (cause: unknown) =>
    void damaged.push(listingFailed(operationId, 'a record cannot be read, so that its call was not made', cause));
  try {
    return { records: await ledger.listPending(note), damaged };
  } catch (cause) {
    throw listingFailed(operationId, 'the ledger failed', cause);
  }
}

const listTimedOut = (operationId: string, timeoutMs: number): TimeoutError =>
  new TimeoutError(`${operationId}: the ledger did not answer before the deadline of ${timeoutMs} ms.`, {
    operationId,
    timeoutMs,
    limitOf: 'call',
  });

async function resumeOne(parts: ResumeParts, record: LedgerRecord, options: ResumeOptions): Promise<unknown> {
  const { settings, turnOf } = parts;
  const { operationId, idempotencyKey, clientToken } = record;
  const operation = settings.table.operations[operationId];
  if (operation?.idempotency === undefined)
    throw new ConfigError(`${settings.table.service} has no operation ${operationId} that takes a client token.`);
  const input = recordedInput(operation, record.request);
  const context = createContext(settings, operation, {
    limits: callLimits(settings.limits, options, operationId),
    input,
    turn: turnOf(operation, input, options),
    signal: options.signal,
    // The record is found again by the key, and by the token where there is none.
    idempotencyKey,
    clientToken,
    resume: () => resumeOne(parts, record, { ...options, signal: undefined }),
  });
  const request = requestOf(settings, operation, operation.idempotency, record, options);
  const { outcome } = await sendCall(settings, request, context);
  return outcome?.ok ? outcome.data : undefined;
}

/** The request as it was sent then: the token is the one that was written down, also where a key would give another by now. */
function requestOf(
  { headers }: CallSettings,
  operation: OperationEntry,
  { parameter }: IdempotencyEntry,
  { endpoint, request, clientToken }: LedgerRecord,
  options: ResumeOptions,
): WireRequest {
  return {
    method: operation.method,
    url: withParameter(`${endpoint}${request.target}`, parameter, clientToken),
    headers: { ...headers, ...lowerCased(operation, options.headers) },
    body: request.body,
  };
}
