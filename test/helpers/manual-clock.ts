import type { Clock } from '../../src/index.js';
import { settle } from './stalling.js';

/** A clock that moves only when it is told to. */
export interface ManualClock extends Clock {
  /** Moves the time forward and calls back what falls due on the way, in order. */
  advance(durationMs: number): void;
  /** Moves the time on to what falls due next and calls it back; false where nothing is scheduled. */
  skip(): boolean;
  /** Sets the time of day forward or back. Durations and what is scheduled do not notice, as when a machine was suspended. */
  shift(byMs: number): void;
  /** How many callbacks were ever scheduled. */
  readonly scheduled: number;
  /** How many callbacks are neither cancelled nor done. */
  readonly pending: number;
}

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
}

/** Makes a clock that stands still at a time. */
export function createManualClock(startMs = Date.UTC(2026, 7, 13, 8, 0, 0)): ManualClock {
  const timers = new Set<Timer>();
  let elapsedMs = 0;
  let zeroMs = startMs;
  let scheduled = 0;
  const nextDue = (untilMs: number): Timer | undefined =>
    [...timers].filter(({ dueMs }) => dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs)[0];
  const run = (timer: Timer) => {
    timers.delete(timer);
    elapsedMs = timer.dueMs;
    timer.callback();
  };
  return {
    now: () => zeroMs + elapsedMs,
    elapsed: () => elapsedMs,
    schedule(delayMs, callback) {
      const timer = { dueMs: elapsedMs + delayMs, callback };
      timers.add(timer);
      scheduled += 1;
      return () => void timers.delete(timer);
    },
    advance(durationMs) {
      const untilMs = elapsedMs + durationMs;
      for (let timer = nextDue(untilMs); timer !== undefined; timer = nextDue(untilMs)) run(timer);
      elapsedMs = untilMs;
    },
    skip() {
      const timer = nextDue(Infinity);
      if (timer !== undefined) run(timer);
      return timer !== undefined;
    },
    shift(byMs) {
      zeroMs += byMs;
    },
    get scheduled() {
      return scheduled;
    },
    get pending() {
      return timers.size;
    },
  };
}

/**
 * Waits for a promise, and moves the time on to what falls due next whenever nothing else is left to happen.
 * @throws {Error} when the promise cannot settle any more
 */
export async function runAll<T>(clock: Pick<ManualClock, 'skip'>, promise: Promise<T>): Promise<T> {
  const ended = { is: false };
  const note = () => void (ended.is = true);
  promise.then(note, note);
  do {
    await settle();
    if (ended.is) return promise;
  } while (clock.skip());
  throw new Error('Nothing is scheduled any more, and the promise has not settled.');
}
