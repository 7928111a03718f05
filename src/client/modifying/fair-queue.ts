/** One at a time, in the order of arrival. */
export interface FairQueue {
  /** Takes the last place. */
  readonly take: () => Place;
}

/** A place in a queue. */
export interface Place {
  /** How many were in the queue before it when it was taken. */
  readonly before: number;
  /** Resolves when its turn has come. */
  readonly turn: Promise<void>;
  /** Gives it up, in its turn or before; those behind move up. May be called more than once. */
  readonly leave: () => void;
}

/**
 * Makes an empty queue.
 * @param onEmpty is called whenever the last one has left
 */
export function createFairQueue(onEmpty: () => void = () => undefined): FairQueue {
  /** What tells each that its turn has come; the first one has been told. */
  const waiting = new Set<() => void>();
  const tellFirst = () => {
    const [first] = waiting;
    first?.();
  };
  return {
    take() {
      const before = waiting.size;
      let tell: () => void = () => undefined;
      const turn = new Promise<void>((resolve) => {
        tell = resolve;
      });
      waiting.add(tell);
      tellFirst();
      const leave = () => {
        if (!waiting.delete(tell)) return;
        tellFirst();
        if (waiting.size === 0) onEmpty();
      };
      return { before, turn, leave };
    },
  };
}
