import type {
  BillingChangeCancelToPostBlbInput,
  BillingChangePostToPreBlbInput,
  BillingChangePreToPostBlbInput,
  BlbOrder,
  ResizeBlbInput,
} from '../../../generated/baidu/blb/client.gen.js';
import { addMonths } from '../baidu/add-months.js';
import { randomHexId } from '../random.js';
import type { Call } from '../service.js';
import { accept, beginChange } from './change.js';
import type { BalancerCall } from './find.js';
import { rankOf } from './levels.js';
import type { LoadBalancer } from './load-balancer.js';
import { postpaid } from './period.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';
import { checkTerms, methodOf } from './terms.js';

/** `resizeBlb` */
export function resizeBlb(state: BlbState, call: Call<ResizeBlbInput>): BlbOrder {
  const { performanceLevel } = call.input;
  const balancer = beginOrder(state, call);
  const { billed } = balancer;
  checkTerms(billed.paymentTiming, { ...billed, performanceLevel });
  if (billed.paymentTiming === 'Prepaid' && rankOf(performanceLevel) <= rankOf(billed.performanceLevel))
    refuse('resize-prepaid-upward', `${balancer.blbId} has ${billed.performanceLevel ?? 'the shared type'}.`);
  return order(state, call, balancer, { ...billed, performanceLevel });
}

/** `billingChangePostToPreBlb`: the period begins with the call. */
export function billingChangePostToPreBlb(state: BlbState, call: Call<BillingChangePostToPreBlbInput>): BlbOrder {
  const { input, nowMs } = call;
  const billingMethod = methodOf(input.billingMethod);
  const sent = input.performanceLevel === '' ? undefined : input.performanceLevel;
  const balancer = beginOrder(state, call);
  const { billed, blbId } = balancer;
  if (billed.paymentTiming !== 'Postpaid') refuse('to-prepaid-from-postpaid', `${blbId} is ${billed.paymentTiming}.`);
  if (billingMethod !== 'BySpec') refuse('to-prepaid-from-postpaid', `Sent was ${billingMethod}.`);
  const terms = {
    paymentTiming: 'Prepaid',
    billingMethod,
    performanceLevel: sent ?? billed.performanceLevel,
  } as const;
  checkTerms('Prepaid', terms);
  return order(state, call, balancer, { ...billed, ...terms, expiresAtMs: addMonths(nowMs, input.reservationLength) });
}

/** `billingChangePreToPostBlb`: at the end of the period, or at once where that is asked for or there is no period. */
export function billingChangePreToPostBlb(state: BlbState, call: Call<BillingChangePreToPostBlbInput>): BlbOrder {
  const { input } = call;
  const balancer = beginOrder(state, call);
  const { billed } = balancer;
  const terms = {
    billingMethod: methodOf(input.billingMethod),
    performanceLevel: input.performanceLevel ?? billed.performanceLevel,
  };
  checkTerms('Postpaid', terms);
  const waits = billed.paymentTiming === 'Prepaid' && !input.effectiveImmediately;
  return order(state, call, balancer, waits ? { ...billed, pendingPostpaid: terms } : postpaid(terms));
}

/** `billingChangeCancelToPostBlb` */
export function billingChangeCancelToPostBlb(state: BlbState, call: Call<BillingChangeCancelToPostBlbInput>): void {
  const balancer = beginChange(state, call);
  if (!balancer.billed.pendingPostpaid) refuse('cancel-needs-pending', `None is pending for ${balancer.blbId}.`);
  balancer.billed = { ...balancer.billed, pendingPostpaid: undefined };
  accept(balancer, call, state);
}

function beginOrder(state: BlbState, call: BalancerCall): LoadBalancer {
  const balancer = beginChange(state, call);
  if (balancer.billed.pendingPostpaid)
    refuse('pending-change-blocks-orders', `${balancer.blbId} becomes Postpaid when its period ends.`);
  return balancer;
}

/** Places an order: the load balancer is paid as said from now on. */
function order(state: BlbState, call: BalancerCall, balancer: LoadBalancer, billed: LoadBalancer['billed']): BlbOrder {
  balancer.billed = billed;
  accept(balancer, call, state);
  return { orderId: randomHexId(state.world.random) };
}
