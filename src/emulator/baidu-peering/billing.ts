import type { Billing, Reservation } from '../../../generated/baidu/peering/client.gen.js';
import { refuse } from './refuse.js';

/** Checks how a new connection is paid, and gives the months that are bought: 0 for Postpaid, whose reservation is ignored. */
export function checkBilling(billing: Billing, sameRegion: boolean): number {
  if (billing.paymentTiming === 'Postpaid') return 0;
  if (sameRegion) refuse('same-region-postpaid', `Sent was ${billing.paymentTiming}.`);
  if (!billing.reservation) return refuse('prepaid-needs-reservation', 'body.billing.reservation is missing.');
  return monthsOf(billing.reservation);
}

/** The months of a reservation. */
export function monthsOf({ reservationLength, reservationTimeUnit }: Reservation): number {
  if (reservationTimeUnit.toLowerCase() !== 'month')
    refuse('reservation-unit-month', `Sent was ${JSON.stringify(reservationTimeUnit)}.`);
  return reservationLength;
}
