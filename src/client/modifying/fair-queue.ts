/** One at a time, in the order of arrival. */
export interface FairQueue {
  /** How many are in it, the one whose turn it is included. */
  readonly length: number;
  /**
   * Waits for its turn; gives what ends it, which may be called more than once.
   * @param wait waits for the turn; where it rejects, the place is given up and those behind move up
   */
  readonly enter: (wait: (turn: Promise<void>) => Promise<void>) => Promise<() => void>;
}

/**
 * Makes an empty queue.
 * @param onEmpty is called whenever the last one has left
 */
export function createFairQueue(onEmpty: () => void = () => undefined): FairQueue {
  let last = Promise.resolve();
  let length = 0;
  const leave = () => {
    length -= 1;
    if (length === 0) onEmpty();
  };
  return {
    get length() {
      return length;
    },
    async enter(wait) {
      const turn = last;
      let open: () => void = () => undefined;
      last = new Promise((resolve) => {
        open = resolve;
      });
      length += 1;
      try {
        await wait(turn);
      } catch (error) {
        leave();
        void turn.then(open);
        throw error;
      }
      let isIn = true;
      return () => {
        if (isIn) leave();
        isIn = false;
        open();
      };
    },
  };
}
