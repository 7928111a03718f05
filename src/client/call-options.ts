/** How one call is made; the last argument of every operation. */
export interface CallOptions {
  /** Aborts the call at any moment, waiting included; it then rejects with an `AbortError` whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, reading the body included, in milliseconds; at least 1. Default: the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
  /**
   * How long the whole call may take, all attempts and the waiting between them included, in milliseconds; at least 1.
   * Default: the client's `deadlineMs`, or three times the `timeoutMs` given here where that is longer.
   */
  readonly deadlineMs?: number | undefined;
  /** Most requests that are sent for the call, a whole number of at least 1. Default: the client's `maxAttempts`. */
  readonly maxAttempts?: number | undefined;
  /**
   * Your own name for what the call is to bring about, for example `order-42`; any text. The client token is derived from it, so
   * that the same operation with the same key carries the same token on any machine, also after a crash. Only for operations that
   * take a `clientToken`, and instead of one. The service remembers a token for a limited time (`x-idempotency` in the specification).
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * Further headers. Those whose name begins with `x-bce-` (Baidu) or `x-` (Huawei) are signed. Those that authenticate the call cannot be
   * set, but for `X-Auth-Token` (Huawei), which is then sent instead of the client's own credentials.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
