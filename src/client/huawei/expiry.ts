/** How long a token holds where its answer does not say, in milliseconds. */
const dayMs = 24 * 60 * 60_000;

/**
 * When something ends by this machine's clock, in milliseconds since 1970. Where the answer also says when it was given, only the time between
 * the two counts, so that a clock that is wrong here does no harm.
 */
export function expiryOf(
  { issued_at, expires_at }: { readonly issued_at?: string | undefined; readonly expires_at?: string | undefined },
  nowMs: number,
): number {
  const [issuedMs, expiresMs] = [Date.parse(issued_at ?? ''), Date.parse(expires_at ?? '')];
  if (Number.isNaN(expiresMs)) return nowMs + dayMs;
  return Number.isNaN(issuedMs) ? expiresMs : nowMs + expiresMs - issuedMs;
}
