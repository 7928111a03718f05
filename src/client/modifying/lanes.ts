import { createFairQueue, type FairQueue } from './fair-queue.js';

/** One resource that is being changed, and what is known of it. */
export interface Lane {
  readonly queue: FairQueue;
  /** When it was last known to become busy, on the clock that measures durations; undefined as long as nothing says that it is. */
  busySinceMs: number | undefined;
  /** The state that it ends in, where a change under way is such that it is gone afterwards. */
  endsAs: string | undefined;
}

/** Makes what gives each resource its lane. It is forgotten when nobody is in it and nothing says that the resource is busy. */
export function createLanes(): (id: string) => Lane {
  const lanes = new Map<string, Lane>();
  return (id) => {
    const known = lanes.get(id);
    if (known) return known;
    const forget = () => {
      if (lane.busySinceMs === undefined) lanes.delete(id);
    };
    const lane: Lane = { queue: createFairQueue(forget), busySinceMs: undefined, endsAs: undefined };
    lanes.set(id, lane);
    return lane;
  };
}
