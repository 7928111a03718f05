import type { Call } from '../service.js';
import { isGone, type LoadBalancer } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

/** What every call on one load balancer holds. */
export type BalancerCall = Call<{ readonly blbId: string }>;

/** Finds a load balancer in the caller's account and region; one that was released is not found. */
export function findBalancer({ balancers }: BlbState, call: BalancerCall): LoadBalancer {
  const { accountId, region, input } = call;
  const balancer = balancers.get(input.blbId);
  if (balancer?.accountId !== accountId || balancer.region !== region || isGone(balancer))
    return refuse('blb-exists', `${input.blbId} is none of this account's in region ${region}.`);
  return balancer;
}
