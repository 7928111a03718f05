import type { BlbInquiryInput, BlbPrice, BlbPrices } from '../../../generated/baidu/blb/client.gen.js';
import { FormProblem } from '../form-problem.js';
import type { Call } from '../service.js';
import { parseLevel, rankOf } from './levels.js';
import { reservedMonths } from './new-billing.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';
import { parseMethod, parseTiming } from './terms.js';

/** In yuan, for the shared type. All figures are made up; each level costs as much more as it ranks above it. */
const sharedPerMonth = 50;
const sharedPerMinute = 0.00028;

/** `blbInquiry` */
export function blbInquiry(_state: BlbState, { input }: Call<BlbInquiryInput>): BlbPrices {
  const { billing, count = 1 } = input;
  if (count < 1) throw new FormProblem('body', 'body.count must be at least 1.', 'minimum');
  const factor = rankOf(parseLevel(input.performanceLevel)) + 1;
  if (parseTiming(billing?.paymentTiming) === 'Prepaid')
    return { prices: [price(String(sharedPerMonth * factor * reservedMonths(billing) * count))] };
  const method =
    billing?.billingMethod ?? refuse('inquiry-method-for-postpaid', 'body.billing.billingMethod is missing.');
  const chargeUnit = parseMethod(method) === 'BySpec' ? 'minute' : 'lcu';
  return { prices: [{ ...price((sharedPerMinute * factor).toFixed(5)), chargeUnit }] };
}

function price(yuan: string): BlbPrice {
  return { chargeItem: 'instance', discountPrice: yuan, originalPrice: yuan };
}
