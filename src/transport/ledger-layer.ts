import { isCrosspeerError } from '../errors/crosspeer-error.js';
import type { Ledger, LedgerOutcome, LedgerRecord, Reservation } from '../ledger/ledger.js';
import type { Clock } from './clock.js';
import type { CallContext, Layer } from './layer.js';
import { ledgerFailed, ledgerMismatch, ledgerTimedOut, tokenForgotten } from './ledger-errors.js';
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

/**
 * Writes a call down before it is sent, and how it ended. A call that is known to have happened is answered from the ledger; one with
 * other parameters, or whose token may be forgotten by now, is refused before the network.
 */
export function createLedgerLayer(parts: LedgerParts): Layer {
  return async (request, next, context) => {
    if (context.clientToken === undefined) return next(request);
    const reservation = await reservationOf(parts, request, context);
    const earlier = await ask(parts, context, (ledger) => ledger.reserve(reservation));
    context.ledgerId = reservation.id;
    if (earlier) {
      checkEarlier(earlier, reservation, context, parts.clock.now());
      if (earlier.outcome?.state === 'done') return replay(earlier.outcome.result, context);
    }
    try {
      return await next(request);
    } finally {
      const outcome = outcomeOf(context, earlier, parts.clock.now());
      if (outcome) await complete(parts, reservation.id, outcome, context);
    }
  };
}

/** Notes each attempt before it is sent. It stands inside of what repeats a request. */
export function createSentLayer(parts: LedgerParts): Layer {
  return async (request, next, context) => {
    const { ledgerId } = context;
    if (ledgerId !== undefined) await ask(parts, context, (ledger) => ledger.markSent(ledgerId, parts.clock.now()));
    return next(request);
  };
}

/**
 * The time counts from when the call was written down, also where the service counts from the last use of a token: that a later
 * attempt was about to be sent does not show that it arrived.
 */
function checkEarlier(earlier: LedgerRecord, { parametersHash }: Reservation, context: CallContext, nowMs: number) {
  if (earlier.parametersHash !== parametersHash) throw ledgerMismatch(earlier, context);
  const { idempotency } = context.operation;
  if (earlier.outcome || earlier.lastSentAtMs === undefined || idempotency === undefined) return;
  const ageMs = nowMs - earlier.reservedAtMs;
  if (ageMs > safeForMs(idempotency.rememberedForHours)) throw tokenForgotten(earlier, context, ageMs);
  context.unsettledSinceMs = Math.min(earlier.reservedAtMs, context.unsettledSinceMs ?? Infinity);
}

/** Answers as the service did then. Nothing is sent. */
function replay(result: unknown, context: CallContext): Response {
  const text = result === undefined ? '' : JSON.stringify(result);
  context.outcome = { ok: true, data: result, text };
  return new Response(text === '' ? null : text);
}

/**
 * How the call ended; undefined as long as it may have taken effect. A call that was found pending may have been sent before, and only
 * what the operation itself answers shows that this had no effect either.
 */
function outcomeOf(context: CallContext, earlier: LedgerRecord | undefined, atMs: number): LedgerOutcome | undefined {
  const { outcome, attempts, verdict } = context;
  if (outcome?.ok) return { state: 'done', atMs, ...(outcome.data !== undefined && { result: outcome.data }) };
  const wasPending = earlier !== undefined && earlier.outcome === undefined;
  const isKnown = attempts.every(({ effect }) => effect === 'no') && (!wasPending || verdict?.clearsEarlier === true);
  const code = outcome?.refusal.code ?? attempts.at(-1)?.error ?? 'NotSent';
  return isKnown ? { state: 'refused', atMs, code } : undefined;
}

/** A call that has ended is not held up or failed by this: the record stays pending, and resuming it gives the same answer once more. */
async function complete(parts: LedgerParts, id: string, outcome: LedgerOutcome, context: CallContext): Promise<void> {
  try {
    // Begun in any case, also where the caller has aborted and nobody waits for it.
    const noted = Promise.resolve(parts.ledger.complete(id, outcome));
    noted.catch(() => undefined);
    await runWithin(parts.clock, context, () => noted);
  } catch (error) {
    noteWarning(context, 'The ledger could not note how the call ended', error);
  }
}

/** Asks the ledger before something is sent. Without its answer nothing is. */
async function ask<T>(parts: LedgerParts, context: CallContext, question: (ledger: Ledger) => Promise<T>): Promise<T> {
  try {
    return await runWithin(parts.clock, context, () => question(parts.ledger));
  } catch (cause) {
    throw isCrosspeerError(cause) ? cause : ledgerFailed(cause, context);
  }
}

/** A store that does not answer holds a call no longer than its deadline. */
function runWithin<T>(clock: Clock, context: CallContext, work: () => Promise<T>): Promise<T> {
  const limitMs = Math.max(0, remainingMs(clock, context));
  return runLimited(clock, context, { limitMs, onTimeout: () => ledgerTimedOut(context) }, work);
}
