import type { BlbOperationId } from '../../../generated/baidu/blb/client.gen.js';
import { blbLifecycles, blbTable } from '../../../generated/baidu/blb/operations.gen.js';
import type { Lifecycle } from '../../operations/lifecycle.js';
import { checkWay } from '../lifecycle.js';
import { type BalancerCall, findBalancer } from './find.js';
import type { LoadBalancer } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

type Operation = (typeof blbTable.operations)[BlbOperationId];

/** What the operations that change a load balancer declare by `x-async`. */
const changes = new Map(
  Object.values<Operation>(blbTable.operations).flatMap((operation) =>
    'async' in operation ? [[operation.operationId as string, operation.async] as const] : [],
  ),
);
const lifecycle: Lifecycle = blbLifecycles.Blb;
const changeable = new Set(lifecycle.transitions.filter((way) => way.byAnyChange).map((way) => way.from));

/** Finds a load balancer that can be changed now. Follow it with all other checks, then the change, then `accept`: changes are made whole or not. */
export function beginChange(state: BlbState, call: BalancerCall): LoadBalancer {
  const balancer = findBalancer(state, call);
  if (!changeable.has(balancer.status)) refuse('busy-refuses-changes', `${balancer.blbId} is ${balancer.status}.`);
  return balancer;
}

/** Takes a load balancer that was changed into the state that the operation declares for so long, and plans what it is after that. */
export function accept(balancer: LoadBalancer, { nowMs, operationId }: BalancerCall, { world }: BlbState): void {
  const entry = changes.get(operationId);
  if (!entry) throw new Error(`${operationId} changes a load balancer, but does not declare x-async.`);
  checkWay(lifecycle, balancer.status, entry.busy);
  balancer.status = entry.busy;
  const to = 'endsAs' in entry ? entry.endsAs : entry.ready;
  balancer.change = { to, atMs: nowMs + world.transitionMs };
}
