import type { BillingMethod, BlbBilled, Terms } from './billed.js';
import { refuse } from './refuse.js';

/** How something is paid: Postpaid where nothing is said. */
export function timingOf(text: string | undefined): BlbBilled['paymentTiming'] {
  return text === 'Prepaid' ? 'Prepaid' : 'Postpaid';
}

/** What something is billed by: `BySpec` where nothing is said. */
export function methodOf(text: string | undefined): BillingMethod {
  return text === 'ByCapacityUnit' ? 'ByCapacityUnit' : 'BySpec';
}

/** Refuses terms that do not go together. Prepaid is always `BySpec`, so for `unlimited` the method says all. */
export function checkTerms(paymentTiming: BlbBilled['paymentTiming'], terms: Terms): void {
  const { billingMethod, performanceLevel } = terms;
  if (paymentTiming === 'Prepaid' && billingMethod !== 'BySpec')
    refuse('billing-method-postpaid-only', `Sent was ${paymentTiming} with ${billingMethod}.`);
  if (performanceLevel === 'unlimited' && billingMethod !== 'ByCapacityUnit')
    refuse('unlimited-by-capacity-only', `It would be paid ${billingMethod}.`);
}
