/** For this long it is still known of what has expired that it has. */
const rememberedMs = 86_400_000;

/**
 * Forgets what has expired long ago, oldest first, up to the first that is still to be remembered. That leaves little behind it, because
 * nothing that is given holds for longer than a day.
 */
export function forgetLongExpired(given: Map<string, { readonly expiresAtMs: number }>, nowMs: number): void {
  for (const [name, { expiresAtMs }] of given) {
    if (nowMs < expiresAtMs + rememberedMs) break;
    given.delete(name);
  }
}
