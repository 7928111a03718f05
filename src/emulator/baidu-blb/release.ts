import { accept, beginChange } from './change.js';
import type { BalancerCall } from './find.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

/** `releaseBlb` */
export function releaseBlb(state: BlbState, call: BalancerCall): void {
  const balancer = beginChange(state, call);
  if (!balancer.allowDelete) refuse('release-protection', `${balancer.blbId} is protected.`);
  accept(balancer, call, state);
}

/** `refundBlb`: no source says that the protection from release keeps one from being refunded. */
export function refundBlb(state: BlbState, call: BalancerCall): void {
  const balancer = beginChange(state, call);
  const { paymentTiming } = balancer.billed;
  if (paymentTiming !== 'Prepaid') refuse('refund-prepaid-only', `${balancer.blbId} is ${paymentTiming}.`);
  accept(balancer, call, state);
}
