import type { World } from '../service.js';
import type { LoadBalancer } from './load-balancer.js';

/** All load balancers, by id in the order of their creation, released ones included, and what their rules depend on. */
export interface BlbState {
  readonly balancers: Map<string, LoadBalancer>;
  readonly world: World;
}

/** Starts with no load balancers. */
export function createBlbState(world: World): BlbState {
  return { balancers: new Map(), world };
}
