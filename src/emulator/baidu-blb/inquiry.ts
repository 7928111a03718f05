import type { BlbInquiryInput, BlbPrice, BlbPrices } from '../../../generated/baidu/blb/client.gen.js';
import type { Call } from '../service.js';
import { rankOf } from './levels.js';
import { reservedMonths } from './new-billing.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';
import { checkTerms, methodOf, timingOf } from './terms.js';

/** In yuan, for the shared type. All figures are made up; each level costs as much more as it ranks above it. */
const sharedPerMonth = 50;
const sharedPerUnit = 0.00028;

/** `blbInquiry` */
export function blbInquiry(_state: BlbState, { input }: Call<BlbInquiryInput>): BlbPrices {
  const { billing, count = 1, performanceLevel } = input;
  if (count < 1) refuse('inquiry-count-at-least-1', `body.count is ${count}.`);
  const paymentTiming = timingOf(billing?.paymentTiming);
  const billingMethod = methodOf(billing?.billingMethod);
  const factor = rankOf(performanceLevel) + 1;
  if (paymentTiming === 'Postpaid' && billing?.billingMethod === undefined)
    refuse('inquiry-method-for-postpaid', 'body.billing.billingMethod is missing.');
  checkTerms(paymentTiming, { billingMethod, performanceLevel });
  if (paymentTiming === 'Prepaid') {
    const each = sharedPerMonth * factor * reservedMonths(billing);
    // As whole numbers of any size: a large one would be written with an exponent.
    return { prices: [price(String(BigInt(each) * BigInt(count)))] };
  }
  const chargeUnit = billingMethod === 'BySpec' ? 'minute' : 'lcu';
  return { prices: [{ ...price((sharedPerUnit * factor).toFixed(5)), chargeUnit }] };
}

function price(yuan: string): BlbPrice {
  return { chargeItem: 'instance', discountPrice: yuan, originalPrice: yuan };
}
