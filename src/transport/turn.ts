import { WaiterError } from '../errors/waiter-error.js';
import type { Clock } from './clock.js';
import { detailsOf, type CallContext, type CallInProgress, type Layer } from './layer.js';
import { remainingMs } from './remaining.js';

/** The turn of one change among others of the same resource: they are made one after another, each when the resource takes it. */
export interface Turn {
  /**
   * Waits until all changes that came before are through.
   * @param leftMs the longest that it may take, in milliseconds
   */
  enter(context: CallContext, leftMs: number): Promise<void>;
  /**
   * Waits until the resource is expected to take a change: not at all as long as nothing says that it is busy.
   * @param leftMs the longest that it may take, in milliseconds
   */
  untilReady(context: CallContext, leftMs: number): Promise<void>;
  /** Notes that the resource is, or may be, busy from now on, with this change where it was not refused as busy. */
  noteBusy(context: CallContext): void;
  /** Lets the next change go on. May be called more than once, and without having entered. */
  leave(): void;
  /** The turn of the same call when it is resumed, which may be long after what it belonged to has ended. */
  resumed(): Turn;
}

/**
 * Makes the layer that gives changes their turn, around all attempts of a call. A refusal as busy is waited out and the same request sent
 * again; neither counts as an attempt that failed. Calls without a turn pass.
 */
export function createTurnLayer(clock: Clock): Layer {
  return async (request, next, context) => {
    const { turn } = context;
    if (turn === undefined) return next(request);
    try {
      await turn.enter(context, remainingMs(clock, context));
      for (;;) {
        await waitReady(clock, turn, context);
        const response = await next(request).finally(() => noteEffect(turn, context));
        if (!isTurnedAway(context)) return response;
        context.turnedAway = (context.turnedAway ?? 0) + 1;
      }
    } finally {
      turn.leave();
    }
  };
}

async function waitReady(clock: Clock, turn: Turn, context: CallContext): Promise<void> {
  const startedMs = clock.elapsed();
  try {
    await turn.untilReady(context, remainingMs(clock, context));
  } catch (error) {
    const what = mayHaveHappened(context) ? 'it was not sent again' : 'it was not made';
    throw error instanceof WaiterError ? failedBy(error, context, what) : error;
  }
  if (isTurnedAway(context)) context.upcoming = { delayMs: clock.elapsed() - startedMs, reason: context.verdict?.why };
}

/** An attempt that took no effect leaves the resource as it was, unless it was refused because the resource is busy. */
function noteEffect(turn: Turn, context: CallContext): void {
  if (isTurnedAway(context) || context.attempts.some(({ effect }) => effect !== 'no')) turn.noteBusy(context);
}

/** Whether the last answer refused the change because an earlier one is still being made. */
export function isTurnedAway({ outcome, operation }: CallContext): boolean {
  return outcome?.ok === false && outcome.refusal.code === operation.async?.refusedAs;
}

/** Whether an attempt of the call, or of the one that it resumes, may have taken effect. */
export const mayHaveHappened = ({ attempts, unsettledSinceMs }: CallContext): boolean =>
  unsettledSinceMs !== undefined || attempts.some(({ effect }) => effect === 'unknown');

/**
 * The failure of a wait as that of the call that waited.
 * @param what what has become of the call
 */
export function failedBy(error: WaiterError, call: CallInProgress, what: string): WaiterError {
  const { reason, resource, target, history, elapsedMs, polls, cause } = error;
  const waited = { reason, resource, target, history, elapsedMs, polls, cause };
  return new WaiterError(`${call.operation.operationId}: ${what}. ${error.message}`, { ...detailsOf(call), ...waited });
}
