/** Time, as a parameter: tests move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after some milliseconds; the returned function cancels that. */
  schedule(delayMs: number, callback: () => void): () => void;
}

/** A clock whose missing parts are the machine's. */
export function completeClock(clock: Partial<Clock> = {}): Clock {
  return {
    now: () => (clock.now ? clock.now() : systemClock.now()),
    schedule: (delayMs, callback) =>
      clock.schedule ? clock.schedule(delayMs, callback) : systemClock.schedule(delayMs, callback),
  };
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
