import { blbLifecycles } from '../../../generated/baidu/blb/operations.gen.js';
import type { Lifecycle } from '../../operations/lifecycle.js';
import { checkWay } from '../lifecycle.js';
import { type BalancerCall, findBalancer } from './find.js';
import type { LoadBalancer } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

const lifecycle: Lifecycle = blbLifecycles.Blb;
const changeable = new Set(lifecycle.transitions.filter((way) => way.byAnyChange).map((way) => way.from));

/** Finds a load balancer that can be changed now. Follow it with all other checks, then the change, then `accept`: changes are made whole or not. */
export function beginChange(state: BlbState, call: BalancerCall): LoadBalancer {
  const balancer = findBalancer(state, call);
  if (!changeable.has(balancer.status)) refuse('busy-refuses-changes', `${balancer.blbId} is ${balancer.status}.`);
  return balancer;
}

/** Takes a load balancer that was changed into `updating`, and plans what it is after that: `available`, or `released`. */
export function accept(
  balancer: LoadBalancer,
  { nowMs }: Pick<BalancerCall, 'nowMs'>,
  { world }: BlbState,
  to: 'available' | 'released' = 'available',
): void {
  checkWay(lifecycle, balancer.status, 'updating');
  balancer.status = 'updating';
  balancer.change = { to, atMs: nowMs + world.transitionMs };
}
