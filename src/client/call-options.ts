/** How one call is made; the last argument of every operation. */
export interface CallOptions {
  /** Aborts the call at any moment; it then rejects with an `AbortError` whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, reading the body included, in milliseconds; at least 1. Default: the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
  /** Further headers. Those whose name begins with `x-bce-` are signed. Those that authenticate the call cannot be set. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
