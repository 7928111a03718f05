import { InputError } from '../../errors/input-error.js';
import { WaiterError } from '../../errors/waiter-error.js';
import { joinSignals } from '../../transport/joined-signal.js';
import { detailsOf, type CallContext, type CallInProgress } from '../../transport/layer.js';
import { runLimited, untilAborted, type Abortable } from '../../transport/time-limit.js';
import { isTurnedAway, mayHaveHappened, type Turn } from '../../transport/turn.js';
import type { Place } from './fair-queue.js';
import { untilReady, type ReadyParts } from './until-ready.js';

/** What the turn of one change depends on. */
export interface OwnTurnParts {
  readonly ready: ReadyParts;
  readonly place: Place;
  /** Fires when what the change belongs to has ended. */
  readonly over: AbortSignal;
  /** What is left of the time of what it belongs to, in milliseconds. */
  readonly leftMs: () => number;
  readonly resumed: () => Turn;
}

/** Gives one change its turn, at a place that it has taken already. */
export function createOwnTurn(parts: OwnTurnParts): Turn {
  const { ready, place, over, leftMs, resumed } = parts;
  const { lane, plan } = ready;
  return {
    async enter(context, callLeftMs) {
      const limitMs = Math.min(callLeftMs, leftMs());
      await waitTurn(ready, place, context, limitMs);
      if (over.aborted) throw calledOff(context);
    },
    async untilReady(context, callLeftMs) {
      const { signal, release } = joinSignals(context.signal, over);
      const { turnedAway, outcome } = context;
      const askedMs = outcome?.ok === false ? outcome.refusal.retryAfterMs : undefined;
      const limitMs = Math.min(callLeftMs, leftMs());
      const wait = untilReady(ready, { signal, leftMs: limitMs, refusals: turnedAway, askedMs });
      try {
        await untilAborted(context, wait);
      } catch (error) {
        throw over.aborted && !context.signal?.aborted ? calledOff(context) : error;
      } finally {
        release();
      }
    },
    noteBusy(context) {
      lane.busySinceMs = plan.clock.elapsed();
      if (!isTurnedAway(context)) lane.endsAs ??= context.operation.async?.endsAs;
    },
    leave: place.leave,
    resumed,
  };
}

/**
 * Waits at a place until its turn has come.
 * @throws {WaiterError} where that takes longer than there is time
 */
export function waitTurn({ plan }: ReadyParts, place: Place, by: Abortable, leftMs: number): Promise<void> {
  const onTimeout = () => turnNeverCame(plan, place, by, leftMs);
  if (leftMs <= 0) return Promise.reject(onTimeout());
  return runLimited(plan.clock, by, { limitMs: leftMs, onTimeout }, () => place.turn);
}

function turnNeverCame(
  { resource, target, ids }: ReadyParts['plan'],
  { before }: Place,
  by: CallInProgress,
  leftMs: number,
): WaiterError {
  const elapsedMs = Math.max(0, leftMs);
  const message =
    `${by.operation.operationId}: the turn of ${resource} ${Object.values(ids as object).join(' ')} did not come within ` +
    `${Math.round(elapsedMs)} ms (before it: ${before}). Wait longer, or modify it less often. Where it is waited for inside of ` +
    `a modification that is before it, make the change in that one instead.`;
  return new WaiterError(message, {
    ...detailsOf(by),
    reason: 'timeout',
    resource,
    target,
    history: [],
    elapsedMs,
    polls: 0,
  });
}

/** What it belongs to has failed or ended while the change was still waiting, or before it was called. */
function calledOff(context: CallContext): InputError {
  const what = mayHaveHappened(context) ? 'not sent again' : 'not made';
  const { operationId } = context.operation;
  return new InputError(`${operationId}: ${what}, because the modification that it belongs to has ended.`, {
    ...detailsOf(context),
    field: 'modify',
  });
}
