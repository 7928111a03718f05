/** Calls back once after some milliseconds; the function that it returns cancels that. */
export type Schedule = (delayMs: number, callback: () => void) => () => void;

/** What can call waiting off: a Request, or the controller of a signal. */
export interface CallingOff {
  readonly signal: AbortSignal;
}

/** Ways to wait that end, and leave nothing behind, as soon as they are called off. */
export interface Waiting {
  /** Waits for some work. Rejects with the signal's reason when called off before; the work goes on unheard. */
  until<T>(work: Promise<T>, ...by: CallingOff[]): Promise<T>;
  /** Waits some milliseconds; with `Infinity`, until called off. */
  pause(durationMs: number, ...by: CallingOff[]): Promise<void>;
}

/** The machine's timers. */
export function scheduleByTimer(delayMs: number, callback: () => void): () => void {
  const timer = setTimeout(callback, delayMs);
  return () => clearTimeout(timer);
}

/** Makes ways to wait by a timer. */
export function createWaiting(schedule: Schedule): Waiting {
  // A Request that nobody keeps is collected although its signal is listened to, and an abort is then never heard.
  const kept = new Set<readonly CallingOff[]>();
  const waiting: Waiting = {
    async until(work, ...by) {
      let stopListening = () => {};
      const calledOff = new Promise<never>((_, reject) => (stopListening = listen(by, reject)));
      kept.add(by);
      try {
        return await Promise.race([calledOff, work]);
      } finally {
        stopListening();
        kept.delete(by);
      }
    },
    async pause(durationMs, ...by) {
      let cancel = () => {};
      const elapsed = new Promise<void>((resolve) => {
        if (durationMs < Infinity) cancel = schedule(durationMs, resolve);
      });
      try {
        await waiting.until(elapsed, ...by);
      } finally {
        cancel();
      }
    },
  };
  return waiting;
}

/** Calls back with the reason of each signal that fires or has fired; the function that it returns ends that. */
function listen(by: readonly CallingOff[], callback: (reason: unknown) => void): () => void {
  const ends = by.map(({ signal }) => {
    const listener = () => callback(signal.reason);
    if (signal.aborted) listener();
    signal.addEventListener('abort', listener);
    return () => signal.removeEventListener('abort', listener);
  });
  return () => ends.forEach((end) => end());
}
