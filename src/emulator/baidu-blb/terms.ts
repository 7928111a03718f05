import { FormProblem } from '../form-problem.js';
import type { BillingMethod, BlbBilled, Terms } from './billed.js';
import { refuse } from './refuse.js';

type Timing = BlbBilled['paymentTiming'];

/** Reads how something is paid. Postpaid where nothing is said. */
export function parseTiming(text = 'Postpaid'): Timing {
  if (text === 'Prepaid' || text === 'Postpaid') return text;
  throw new FormProblem('body', `body.billing.paymentTiming ${text} is not known.`, 'enum');
}

/** Reads what something is billed by. `BySpec` where nothing is said. */
export function parseMethod(text = 'BySpec'): BillingMethod {
  if (text === 'BySpec' || text === 'ByCapacityUnit') return text;
  throw new FormProblem('body', `The billingMethod ${text} is not known.`, 'enum');
}

/** Refuses `unlimited` where it cannot be had. Prepaid is always `BySpec`, so the method says all. */
export function checkUnlimited({ billingMethod, performanceLevel }: Terms): void {
  if (performanceLevel === 'unlimited' && billingMethod !== 'ByCapacityUnit')
    refuse('unlimited-by-capacity-only', `It would be paid ${billingMethod}.`);
}
