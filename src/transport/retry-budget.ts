/** Limits how many requests a client repeats, so that an outage is not made worse by those who wait for its end. */
export interface RetryBudget {
  /** Takes what a retry costs; false, and nothing taken, where too little is left. */
  take(costTokens: number): boolean;
  /** Gives back a little: a call has succeeded. */
  credit(): void;
}

/** What a budget holds at first and at most. */
const capacityTokens = 500;

/** What a success gives back. A client goes on repeating as long as about one attempt in four fails. */
const creditTokens = 5;

/** What repeating a request costs that failed, or found the service busy. A full budget pays for 35 or 50 of them in a row. */
export const retryCostTokens = { transient: 14, throttled: 10 } as const;

/** Makes a full budget. */
export function createRetryBudget(): RetryBudget {
  let tokens = capacityTokens;
  return {
    take(costTokens) {
      if (tokens < costTokens) return false;
      tokens -= costTokens;
      return true;
    },
    credit() {
      tokens = Math.min(capacityTokens, tokens + creditTokens);
    },
  };
}
