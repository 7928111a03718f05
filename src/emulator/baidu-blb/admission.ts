import { blbRules } from '../../../generated/baidu/blb/rules.gen.js';
import { isGone } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

const documented = blbRules['instance-quota'].limit;

/** Refuses accounts that can make no load balancer, or none any more. */
export function checkAdmission({ balancers, world }: BlbState, accountId: string): void {
  const { directory, quotas } = world;
  if (!directory.isRealNameVerified(accountId)) refuse('real-name-required', `${accountId} has not.`);
  if (!directory.hasServers(accountId)) refuse('server-required', `${accountId} has none.`);
  const { blbsPerAccount = documented } = quotas;
  const own = [...balancers.values()].filter((balancer) => balancer.accountId === accountId && !isGone(balancer));
  if (own.length >= blbsPerAccount)
    refuse('instance-quota', `The account has ${own.length}, its quota here is ${blbsPerAccount}.`);
}
