import type { Ledger, LedgerOutcome, LedgerRecord, Reservation } from '../ledger/ledger.js';
import type { Clock } from './clock.js';
import type { CallContext, Layer } from './layer.js';
import { ledgerFailed, ledgerMismatch, ledgerTimedOut, refusalNotNoted, tokenForgotten } from './ledger-errors.js';
import { noteWarning } from './note-warning.js';
import { remainingMs } from './remaining.js';
import { reservationOf } from './reserve-call.js';
import { runLimited } from './time-limit.js';
import { safeForMs } from './token-age.js';

/** Where a client writes its calls down, and under which names. */
export interface LedgerParts {
  readonly ledger: Ledger;
  readonly account: string;
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly clock: Clock;
}

/** A call's record in the ledger, as far as the call knows it. */
interface OpenRecord {
  readonly reservation: Reservation;
  /** How many sends the record holds where nobody but this call has sent it since it was found. */
  ownSends: number;
  /** How many there were when this call noted its last. */
  lastSends: number;
  /** Settles when what was begun to be noted has been, also where nobody waits for that any longer. */
  writing: Promise<unknown>;
}

/** The records of the calls that are under way. */
type OpenRecords = WeakMap<CallContext, OpenRecord>;

/** The two layers of a ledger: around a call, and inside of what repeats a request, around each attempt. */
export function createLedgerLayers(parts: LedgerParts): { readonly call: Layer; readonly attempt: Layer } {
  const openRecords: OpenRecords = new WeakMap();
  return { call: createCallLayer(parts, openRecords), attempt: createSentLayer(parts, openRecords) };
}

/**
 * Writes a call down before it is sent, and how it ended. A call that is known to have happened is answered from the ledger; one with
 * other parameters, or whose token may be forgotten by now, is refused before the network.
 */
function createCallLayer(parts: LedgerParts, openRecords: OpenRecords): Layer {
  return async (request, next, context) => {
    if (context.clientToken === undefined) return next(request);
    const reservation = await reservationOf(parts, request, context);
    const earlier = await reserve(parts, reservation, context);
    if (earlier) checkEarlier(earlier, reservation, context, parts.clock.now());
    if (earlier?.outcome?.state === 'done') return replay(earlier.outcome.result, context);
    const sends = earlier?.sends ?? 0;
    const record = { reservation, ownSends: sends, lastSends: sends, writing: Promise.resolve() };
    openRecords.set(context, record);
    let failure: unknown;
    try {
      return await next(request);
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      await noteEnd(parts, record, context, failure);
    }
  };
}

/** Notes each attempt before it is sent. */
function createSentLayer(parts: LedgerParts, openRecords: OpenRecords): Layer {
  return async (request, next, context) => {
    const record = openRecords.get(context);
    if (record !== undefined) await ask(parts, context, (ledger) => markSent(ledger, record, parts.clock.now()));
    return next(request);
  };
}

/** A reservation that lands when its call has already failed is settled then: its caller was told that nothing was sent. */
async function reserve(parts: LedgerParts, reservation: Reservation, context: CallContext) {
  let writing: Promise<LedgerRecord | undefined> | undefined;
  try {
    return await ask(parts, context, (ledger) => (writing = ledger.reserve(reservation)));
  } catch (error) {
    const outcome: LedgerOutcome = { state: 'refused', atMs: parts.clock.now(), code: 'NotSent' };
    const settled = writing?.then(
      async (earlier) => earlier ?? (await parts.ledger.complete(reservation.id, outcome, 0)),
    );
    settled?.catch(() => undefined);
    throw error;
  }
}

/** Counts also where the call does not wait for it any longer, so that what is noted afterwards expects it. */
function markSent(ledger: Ledger, record: OpenRecord, atMs: number): Promise<number> {
  const marking = ledger.markSent(record.reservation.id, atMs).then((sends) => {
    record.ownSends += 1;
    return (record.lastSends = sends);
  });
  record.writing = marking.catch(() => undefined);
  return marking;
}

/**
 * The time counts from when the call was first sent since it was last refused, also where the service counts from the last use of a
 * token: that a later attempt was about to be sent does not show that it arrived.
 */
function checkEarlier(earlier: LedgerRecord, { parametersHash }: Reservation, context: CallContext, nowMs: number) {
  if (earlier.parametersHash !== parametersHash) throw ledgerMismatch(earlier, context);
  const { firstSentAtMs, outcome } = earlier;
  const { idempotency } = context.operation;
  if (outcome || firstSentAtMs === undefined || idempotency === undefined) return;
  const ageMs = nowMs - firstSentAtMs;
  if (ageMs > safeForMs(idempotency.rememberedForHours)) throw tokenForgotten(earlier, context, ageMs);
  context.unsettledSinceMs = Math.min(firstSentAtMs, context.unsettledSinceMs ?? Infinity);
}

/** Answers as the service did then. Nothing is sent. */
function replay(result: unknown, context: CallContext): Response {
  const text = result === undefined ? '' : JSON.stringify(result);
  context.outcome = { ok: true, data: result, text };
  return new Response(text === '' ? null : text);
}

/**
 * How the call ended; undefined as long as it may have taken effect, in this process or in an earlier one. What is refused here is what
 * the caller is told had no effect.
 */
function outcomeOf({ outcome, attempts, unsettledSinceMs }: CallContext, atMs: number): LedgerOutcome | undefined {
  if (outcome?.ok) return { state: 'done', atMs, ...(outcome.data !== undefined && { result: outcome.data }) };
  const hadNoEffect = unsettledSinceMs === undefined && attempts.every(({ effect }) => effect === 'no');
  const code = outcome?.refusal.code ?? attempts.at(-1)?.error ?? 'NotSent';
  return hadNoEffect ? { state: 'refused', atMs, code } : undefined;
}

/** Notes how a call ended. What it failed with is undefined where it was answered. */
async function noteEnd(parts: LedgerParts, record: OpenRecord, context: CallContext, failure: unknown): Promise<void> {
  const outcome = outcomeOf(context, parts.clock.now());
  if (outcome?.state === 'done') await noteDone(parts, record, outcome, context);
  if (outcome?.state === 'refused') await noteRefused(parts, record, outcome, context, failure);
}

/** A call that has succeeded is not held up or failed by this: the record stays pending, and resuming it gives the same answer once more. */
async function noteDone(parts: LedgerParts, record: OpenRecord, outcome: LedgerOutcome, context: CallContext) {
  const noted = complete(parts, record, outcome);
  try {
    await runWithin(parts.clock, context, () => noted);
  } catch (error) {
    // The write was begun; that nobody waits for it any longer is no failure of the ledger.
    if (!isAborted(context)) noteWarning(context, 'The ledger could not note how the call ended', error);
  }
}

/**
 * Notes that the call had no effect, unless somebody else has sent it meanwhile: then it may have, and stays pending. Sends before the
 * call's own are settled by a refusal only where it shows that.
 */
async function noteRefused(
  parts: LedgerParts,
  record: OpenRecord,
  outcome: LedgerOutcome,
  context: CallContext,
  failure: unknown,
): Promise<void> {
  const isWaitedFor = !isAborted(context) && remainingMs(parts.clock, context) > 0;
  const noted = complete(parts, record, outcome, ({ ownSends, lastSends }) =>
    context.verdict?.clearsEarlier ? lastSends : ownSends,
  );
  if (!isWaitedFor) return;
  try {
    if (!(await runWithin(parts.clock, context, () => noted)))
      context.unsettledSinceMs = record.reservation.reservedAtMs;
  } catch (error) {
    if (!isAborted(context)) throw refusalNotNoted(record.reservation, context, error, failure);
  }
}

const isAborted = ({ signal }: CallContext): boolean => signal?.aborted === true;

/** Begins to note an end, after what was begun before. Begun in any case, also where the caller has aborted and nobody waits for it. */
function complete(
  { ledger }: LedgerParts,
  record: OpenRecord,
  outcome: LedgerOutcome,
  sendsOf: (record: OpenRecord) => number | undefined = () => undefined,
): Promise<boolean> {
  const noted = record.writing.then(() => ledger.complete(record.reservation.id, outcome, sendsOf(record)));
  noted.catch(() => undefined);
  return noted;
}

/** Asks the ledger before something is sent. Without its answer nothing is. */
function ask<T>(parts: LedgerParts, context: CallContext, question: (ledger: Ledger) => Promise<T>): Promise<T> {
  return runWithin(parts.clock, context, async () => {
    try {
      return await question(parts.ledger);
    } catch (cause) {
      throw ledgerFailed(cause, context);
    }
  });
}

/** A store that does not answer holds a call no longer than its deadline. */
function runWithin<T>(clock: Clock, context: CallContext, work: () => Promise<T>): Promise<T> {
  const limitMs = Math.max(0, remainingMs(clock, context));
  return runLimited(clock, context, { limitMs, onTimeout: () => ledgerTimedOut(context) }, work);
}
