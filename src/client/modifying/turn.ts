import { InputError } from '../../errors/input-error.js';
import { WaiterError } from '../../errors/waiter-error.js';
import { runLimited, type Abortable } from '../../transport/time-limit.js';
import { failedBy, type Turn } from '../../transport/turn.js';
import type { FairQueue } from './fair-queue.js';
import { untilReady, type ReadyParts } from './until-ready.js';

/** The changes of one modification. */
export interface ModificationTurn extends Turn {
  /** Waits until all changes that were begun are made. */
  settle(by: Abortable, leftMs: number): Promise<void>;
  /** Lets no further change begin. */
  close(): void;
}

/**
 * Gives changes of one resource their turn.
 * @param queue what the changes wait in
 * @param resumed makes the turn of a change that is resumed after the end
 */
export function createTurn(parts: ReadyParts, queue: FairQueue, resumed: () => Turn): ModificationTurn {
  const { lane, plan } = parts;
  const { clock } = plan;
  let isClosed = false;
  const turn: ModificationTurn = {
    async enter(context, leftMs) {
      const leave = await enterWithin(parts, queue, context, leftMs);
      if (!isClosed) return leave;
      leave();
      const { operationId } = context.operation;
      throw new InputError(`${operationId}: the modification that it belongs to has ended; begin another.`, {
        operationId,
        field: 'modify',
      });
    },
    untilReady: (context, leftMs) => untilReady(parts, context, leftMs),
    noteBusy() {
      lane.busySinceMs = clock.elapsed();
    },
    async settle(by, leftMs) {
      const startedMs = clock.elapsed();
      const leave = await enterWithin(parts, queue, by, leftMs);
      leave();
      try {
        await untilReady(parts, by, leftMs - (clock.elapsed() - startedMs));
      } catch (error) {
        throw error instanceof WaiterError ? failedBy(error, by, 'its changes were accepted') : error;
      }
    },
    resumed: () => (isClosed ? resumed() : turn),
    close() {
      isClosed = true;
    },
  };
  return turn;
}

/** Waits for a place at the head of a queue, no longer than there is time and until the caller aborts; gives what leaves it. */
export function enterWithin(parts: ReadyParts, queue: FairQueue, by: Abortable, leftMs: number): Promise<() => void> {
  const before = queue.length;
  const { clock } = parts.plan;
  const limit = { limitMs: Math.max(0, leftMs), onTimeout: () => turnNeverCame(parts, by, before, leftMs) };
  return queue.enter((turn) => runLimited(clock, by, limit, () => turn));
}

/** Nothing was sent: its changes were still behind others. */
function turnNeverCame({ plan }: ReadyParts, by: Abortable, before: number, leftMs: number): WaiterError {
  const { operationId } = by.operation;
  const { resource, target, ids } = plan;
  return new WaiterError(
    `${operationId}: the turn of ${resource} ${Object.values(ids as object).join()} did not come within ${Math.round(leftMs)} ms ` +
      `(before it: ${before}). Nothing was sent: wait longer, or modify it less often.`,
    { operationId, reason: 'timeout', resource, target, history: [], elapsedMs: leftMs, polls: 0 },
  );
}
