/** What a Postpaid load balancer is billed by. Prepaid ones are billed by their performance level. */
export type BillingMethod = 'BySpec' | 'ByCapacityUnit';

/** How a load balancer is paid. */
export interface BlbBilled {
  readonly paymentTiming: 'Prepaid' | 'Postpaid';
  readonly billingMethod: BillingMethod;
  /** Undefined for the shared type. */
  readonly performanceLevel: string | undefined;
  /** When the prepaid period ends; undefined for Postpaid. */
  readonly expiresAtMs: number | undefined;
  /** By how many months the prepaid period is extended each time that it ends; 0 for never. */
  readonly autoRenewMonths: number;
  /** What it becomes when the prepaid period ends, where that was asked for. */
  readonly pendingPostpaid: Terms | undefined;
}

/** What a load balancer is billed by, or will be once it is Postpaid. */
export type Terms = Pick<BlbBilled, 'billingMethod' | 'performanceLevel'>;
