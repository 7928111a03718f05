import { AbortError } from '../../errors/abort-error.js';
import { isCrosspeerError } from '../../errors/crosspeer-error.js';
import { WaiterError } from '../../errors/waiter-error.js';
import { joinSignals } from '../../transport/joined-signal.js';
import { untilAborted, type Abortable } from '../../transport/time-limit.js';
import { failedBy, type Turn } from '../../transport/turn.js';
import { createFairQueue } from './fair-queue.js';
import { createLoneTurn } from './lone-turn.js';
import { createOwnTurn, type OwnTurnParts } from './own-turn.js';
import { untilReady, type ReadyParts } from './until-ready.js';

/** What a modification depends on. */
export interface ModificationParts {
  readonly ready: ReadyParts;
  readonly by: Abortable;
  /** What is left of its time, in milliseconds. */
  readonly leftMs: () => number;
  /** Takes the place of a change that is resumed after the end. */
  readonly takeLate: () => Omit<OwnTurnParts, 'resumed'>;
}

/** One modification under way, which has its turn among those of the same resource. */
export interface Modification {
  /** The turn of its next change, in the order in which this is called. */
  readonly takeTurn: () => Turn;
  /** Keeps the modification from ending before a change has. */
  readonly include: (change: Promise<unknown>) => void;
  /** Waits until all changes that were begun are made. */
  readonly settle: () => Promise<void>;
  /** Calls off what has not been sent and waits for the rest; gives what it failed with. */
  readonly callOff: (error: unknown) => Promise<unknown>;
}

/** Begins a modification. */
export function beginModification({ ready, by, leftMs, takeLate }: ModificationParts): Modification {
  const { lane, plan } = ready;
  const queue = createFairQueue();
  const over = new AbortController();
  const changes = new Set<Promise<unknown>>();
  const failures: unknown[] = [];
  let hasChanged = false;
  const take = () => ({ ready, place: queue.take(), over: over.signal, leftMs });
  const resumed = () => createLoneTurn(() => (over.signal.aborted ? takeLate() : take()));
  const allEnded = async () => {
    // What a change that has ended lets begin belongs to it as well.
    while (changes.size > 0) await Promise.allSettled(changes);
  };
  return {
    takeTurn: () => createOwnTurn({ ...take(), resumed }),
    include(change) {
      const ended = change.then(
        () => {
          hasChanged = true;
          // A ledger may have known the answer: then nothing was sent, and the change may still be being made.
          lane.busySinceMs ??= plan.clock.elapsed();
        },
        (error: unknown) => {
          hasChanged ||= isCrosspeerError(error) && error.attempts.some(({ effect }) => effect !== 'no');
          failures.push(error);
        },
      );
      changes.add(ended);
      void ended.then(() => changes.delete(ended));
    },
    async settle() {
      await untilAborted(by, allEnded());
      over.abort();
      if (hasChanged) await untilSettled(ready, by, leftMs());
    },
    async callOff(error) {
      over.abort();
      await allEnded();
      return error instanceof AbortError ? (failures.find(isLeftOpen) ?? error) : error;
    },
  };
}

/** An abort in the middle of a change tells of that one: it may have been made, and can be resumed by its token. */
const isLeftOpen = (error: unknown): boolean =>
  error instanceof AbortError && error.attempts.some(({ effect }) => effect === 'unknown');

/** All changes were accepted; whatever fails now says so. */
async function untilSettled(ready: ReadyParts, by: Abortable, leftMs: number): Promise<void> {
  const { signal, release } = joinSignals(by.signal);
  const what = 'its changes were accepted';
  try {
    await untilAborted(by, untilReady(ready, { signal, leftMs }));
  } catch (error) {
    if (error instanceof WaiterError) throw failedBy(error, by, what);
    if (isCrosspeerError(error) && error.operationId !== by.operation.operationId)
      error.message = `${by.operation.operationId}: ${what}. ${error.message}`;
    throw error;
  } finally {
    release();
  }
}
