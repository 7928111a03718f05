import { createFairQueue, type FairQueue } from './fair-queue.js';

/** One resource that is being changed, and what is known of it. */
export interface Lane {
  readonly queue: FairQueue;
  /** When it was last known to become busy, on the clock that measures durations; undefined as long as nothing says that it is. */
  busySinceMs: number | undefined;
}

/** Makes what gives each resource its lane, which is forgotten when nobody is in it any more. */
export function createLanes(): (id: string) => Lane {
  const lanes = new Map<string, Lane>();
  return (id) => {
    const lane = lanes.get(id) ?? { queue: createFairQueue(() => lanes.delete(id)), busySinceMs: undefined };
    lanes.set(id, lane);
    return lane;
  };
}
