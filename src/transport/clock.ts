/** Time, as a parameter: tests move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds since some moment, on a clock that is never set: what durations and deadlines are measured with. */
  elapsed(): number;
  /** Calls back once after some milliseconds; the returned function cancels that. */
  schedule(delayMs: number, callback: () => void): () => void;
}

/** A clock whose missing parts are the machine's. */
export function completeClock(clock: Partial<Clock> = {}): Clock {
  return {
    now: () => (clock.now ? clock.now() : systemClock.now()),
    elapsed: () => (clock.elapsed ? clock.elapsed() : systemClock.elapsed()),
    schedule: (delayMs, callback) =>
      clock.schedule ? clock.schedule(delayMs, callback) : systemClock.schedule(delayMs, callback),
  };
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  schedule(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
