/** The emulator's time. Times are milliseconds since 1970-01-01 UTC. */
export interface EmulatorClock {
  /** The present time of the emulator, in milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /**
   * Moves the time forward by `durationMs` milliseconds (0 or more). What falls due on the way happens, in order, before the
   * next request is handled.
   * @throws RangeError if the duration is negative or no number.
   */
  advance(durationMs: number): void;
  /**
   * Sets the time. What has already happened stays when the time goes back.
   * @throws RangeError if it is no valid time.
   */
  set(time: Date | number): void;
  /** Stops the time. It still moves by `advance` and `set`. */
  freeze(): void;
  /** Lets the time run on from where it is. */
  resume(): void;
}

/** How a clock starts. */
export interface ClockStart {
  /** The time at the start; the system's time when left out. */
  readonly now?: Date | number | undefined;
  /** Whether the time stands still. */
  readonly frozen?: boolean | undefined;
}

/** A clock that can be reset to its start. */
export interface ResettableClock extends EmulatorClock {
  reset(): void;
}

/** Makes a clock that runs with the system's, at an offset, or stands still. */
export function createClock(start: ClockStart, systemNowMs: () => number = Date.now): ResettableClock {
  let offsetMs = 0;
  let frozenAtMs: number | undefined;
  const clock: ResettableClock = {
    now: () => frozenAtMs ?? systemNowMs() + offsetMs,
    advance(durationMs) {
      if (!(durationMs >= 0))
        throw new RangeError(`The time can be advanced by 0 or more milliseconds; got ${durationMs}.`);
      clock.set(clock.now() + durationMs);
    },
    set(time) {
      const timeMs = toValidMs(time);
      if (frozenAtMs === undefined) offsetMs = timeMs - systemNowMs();
      else frozenAtMs = timeMs;
    },
    freeze() {
      frozenAtMs = clock.now();
    },
    resume() {
      if (frozenAtMs === undefined) return;
      offsetMs = frozenAtMs - systemNowMs();
      frozenAtMs = undefined;
    },
    reset() {
      offsetMs = 0;
      // The system's time must not be read between setting and freezing: a frozen clock starts exactly where it is told to.
      frozenAtMs = start.frozen ? systemNowMs() : undefined;
      if (start.now !== undefined) clock.set(start.now);
    },
  };
  clock.reset();
  return clock;
}

function toValidMs(time: Date | number): number {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${String(time)} is not a time.`);
  return date.getTime();
}
