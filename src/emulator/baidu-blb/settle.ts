import { blbLifecycles } from '../../../generated/baidu/blb/operations.gen.js';
import { checkWay } from '../lifecycle.js';
import { settleHealth } from './health.js';
import type { LoadBalancer } from './load-balancer.js';
import { endPeriods } from './period.js';
import type { BlbState } from './state.js';

/** Lets all that is due by now happen. Status, period and health do not depend on each other in time, so each is settled by itself, in order. */
export function settle(state: BlbState, nowMs: number): void {
  for (const balancer of state.balancers.values()) {
    settleStatus(balancer, nowMs);
    endPeriods(balancer, nowMs);
  }
  settleHealth(state, nowMs);
}

/** No state that time leads to is left by time again, so there is one change at most. */
function settleStatus(balancer: LoadBalancer, nowMs: number): void {
  const { change, status } = balancer;
  if (!change || change.atMs > nowMs) return;
  checkWay(blbLifecycles.Blb, status, change.to);
  balancer.status = change.to;
  balancer.change = undefined;
}
