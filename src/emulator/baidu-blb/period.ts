import { addMonths } from '../baidu/add-months.js';
import type { BlbBilled, Terms } from './billed.js';
import { isGone, type LoadBalancer } from './load-balancer.js';

/** Ends all prepaid periods of a load balancer that are over by now. */
export function endPeriods(balancer: LoadBalancer, nowMs: number): void {
  while (!isGone(balancer) && (balancer.billed.expiresAtMs ?? Infinity) <= nowMs) {
    const next = afterPeriod(balancer.billed);
    if (!next) return;
    balancer.billed = next;
  }
}

/** How a load balancer is paid once it is Postpaid. */
export function postpaid(terms: Terms): BlbBilled {
  return {
    ...terms,
    paymentTiming: 'Postpaid',
    expiresAtMs: undefined,
    autoRenewMonths: 0,
    pendingPostpaid: undefined,
  };
}

/** What the end of a period leads to; undefined when nothing is planned, and then nothing happens. */
function afterPeriod(billed: BlbBilled): BlbBilled | undefined {
  const { expiresAtMs, autoRenewMonths, pendingPostpaid } = billed;
  if (pendingPostpaid) return postpaid(pendingPostpaid);
  if (expiresAtMs === undefined || autoRenewMonths === 0) return undefined;
  return { ...billed, expiresAtMs: addMonths(expiresAtMs, autoRenewMonths) };
}
