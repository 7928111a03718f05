import type { CreateBlbInput } from '../../../generated/baidu/blb/client.gen.js';
import { addMonths } from '../baidu/add-months.js';
import type { Call } from '../service.js';
import type { BlbBilled } from './billed.js';
import { refuse } from './refuse.js';
import { checkTerms, methodOf, timingOf } from './terms.js';

/** Checks how a new load balancer is to be paid. A prepaid period begins with the call. */
export function checkNewBilling({ input, nowMs }: Call<CreateBlbInput>): BlbBilled {
  const { performanceLevel } = input;
  const paymentTiming = timingOf(input.billing?.paymentTiming);
  const billingMethod = methodOf(input.billing?.billingMethod);
  checkTerms(paymentTiming, { billingMethod, performanceLevel });
  const months = paymentTiming === 'Prepaid' ? reservedMonths(input.billing) : 0;
  return {
    paymentTiming,
    billingMethod,
    performanceLevel,
    expiresAtMs: months === 0 ? undefined : addMonths(nowMs, months),
    autoRenewMonths: renewMonths(input, paymentTiming),
    pendingPostpaid: undefined,
  };
}

/** The months that are bought. Whatever unit is sent, they are months. */
export function reservedMonths(billing: CreateBlbInput['billing']): number {
  return (
    billing?.reservation?.reservationLength ??
    refuse('prepaid-needs-reservation', 'body.billing.reservation is missing.')
  );
}

function renewMonths(
  { autoRenewLength, autoRenewTimeUnit = 'month' }: CreateBlbInput,
  paymentTiming: BlbBilled['paymentTiming'],
): number {
  if (autoRenewLength === undefined) return 0;
  const asked = `Sent was ${autoRenewLength} ${autoRenewTimeUnit} with ${paymentTiming}.`;
  if (paymentTiming !== 'Prepaid') refuse('auto-renew-prepaid-only', asked);
  if (autoRenewTimeUnit !== 'year') return autoRenewLength;
  return autoRenewLength <= 3 ? 12 * autoRenewLength : refuse('auto-renew-prepaid-only', asked);
}
