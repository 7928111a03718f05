/** The longest delay before the second attempt, in milliseconds, by why it is made. It doubles with each further one. */
const baseMs = { transient: 100, throttled: 1000 } as const;

/** What the longest delay grows to, in milliseconds. */
const longestMs = 20_000;

/**
 * How long to wait before the next attempt, in milliseconds: exponential backoff with full jitter, so that clients which failed
 * together do not come back together.
 * @param failed how many attempts have failed
 * @param random gives numbers from 0 to below 1
 */
export function retryDelayMs(kind: keyof typeof baseMs, failed: number, random: () => number): number {
  return random() * Math.min(longestMs, baseMs[kind] * 2 ** (failed - 1));
}
