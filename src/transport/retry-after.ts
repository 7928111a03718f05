/** One whole number of seconds, or the same header given more than once, which `fetch` joins by commas. */
const seconds = /^\d+(\s*,\s*\d+)*$/;

/**
 * The forms of RFC 9110: `Wed, 21 Oct 2015 07:28:00 GMT`, and the obsolete `Wednesday, 21-Oct-15 07:28:00 GMT` and
 * `Wed Oct 21 07:28:00 2015`. All are in GMT, which the last one does not say.
 */
const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*(, \d\d[ -]\w{3}[ -]\d+ \S+ GMT| \w{3} [ \d]\d \S+ \d{4})$/;

/**
 * How long a `Retry-After` header asks to wait, in milliseconds; undefined where there is none, or none that can be read.
 * @param value seconds or a date; of several numbers the largest counts
 * @param nowMs the service's present time: the `Date` of the same answer where it has one
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | undefined {
  const text = value?.trim() ?? '';
  if (seconds.test(text)) return Math.max(...text.split(',').map(Number)) * 1000;
  const dateMs = parseHttpDate(text);
  return dateMs === undefined ? undefined : Math.max(0, dateMs - nowMs);
}

/** An HTTP date in milliseconds since 1970, or undefined. `Date.parse` alone would take much else for a date. */
export function parseHttpDate(text: string | null): number | undefined {
  const timeMs = text !== null && httpDate.test(text) ? Date.parse(text.endsWith('GMT') ? text : `${text} GMT`) : NaN;
  return Number.isNaN(timeMs) ? undefined : timeMs;
}
