import type { CreateBlbInput } from '../../../generated/baidu/blb/client.gen.js';
import { addMonths } from '../baidu/add-months.js';
import type { Call } from '../service.js';
import type { BlbBilled } from './billed.js';
import { parseLevel } from './levels.js';
import { refuse } from './refuse.js';
import { checkUnlimited, parseMethod, parseTiming } from './terms.js';

/** Checks how a new load balancer is to be paid. A prepaid period begins with the call. */
export function checkNewBilling({ input, nowMs }: Call<CreateBlbInput>): BlbBilled {
  const paymentTiming = parseTiming(input.billing?.paymentTiming);
  const billingMethod = parseMethod(input.billing?.billingMethod);
  const performanceLevel = parseLevel(input.performanceLevel);
  if (paymentTiming === 'Prepaid' && billingMethod !== 'BySpec')
    refuse('billing-method-postpaid-only', `Sent was ${paymentTiming} with ${billingMethod}.`);
  checkUnlimited({ billingMethod, performanceLevel });
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
  if (autoRenewTimeUnit === 'month' && autoRenewLength <= 9) return autoRenewLength;
  if (autoRenewTimeUnit === 'year' && autoRenewLength <= 3) return 12 * autoRenewLength;
  return refuse('auto-renew-prepaid-only', asked);
}
