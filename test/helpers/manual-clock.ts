import type { Clock } from '../../src/index.js';

/** A clock that moves only when it is told to. */
export interface ManualClock extends Clock {
  /** Moves the time forward and calls back what falls due on the way, in order. */
  advance(durationMs: number): void;
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
  let nowMs = startMs;
  let scheduled = 0;
  const nextDue = (untilMs: number): Timer | undefined =>
    [...timers].filter(({ dueMs }) => dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs)[0];
  return {
    now: () => nowMs,
    schedule(delayMs, callback) {
      const timer = { dueMs: nowMs + delayMs, callback };
      timers.add(timer);
      scheduled += 1;
      return () => void timers.delete(timer);
    },
    advance(durationMs) {
      const untilMs = nowMs + durationMs;
      for (let timer = nextDue(untilMs); timer !== undefined; timer = nextDue(untilMs)) {
        timers.delete(timer);
        nowMs = timer.dueMs;
        timer.callback();
      }
      nowMs = untilMs;
    },
    get scheduled() {
      return scheduled;
    },
    get pending() {
      return timers.size;
    },
  };
}
