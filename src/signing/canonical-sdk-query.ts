import { percentDecode, percentEncode } from './percent-encode.js';

/** A query of `key=value` pairs that percent-encoding leaves as they are. */
const plainQuery = /^[\w.~-]+=[\w.~-]*(?:&[\w.~-]+=[\w.~-]*)*$/;

/**
 * The query as `SDK-HMAC-SHA256` signs it: every pair encoded in the one way, a bare key given an empty value, sorted by the key as text and
 * then by the value as text. Unlike whole pairs, keys are compared without what follows them: `a=1` comes before `a-b=2`.
 */
export function canonicalSdkQuery(query: string): string {
  if (query === '') return '';
  const pairs = query.split('&');
  if (plainQuery.test(query)) return pairs.sort(comparePlain).join('&');
  return pairs
    .filter((pair) => pair !== '')
    .map(decodePair)
    .sort(([oneKey, oneValue], [otherKey, otherValue]) => compare(oneKey, otherKey) || compare(oneValue, otherValue))
    .map(([key, value]) => `${percentEncode(key)}=${percentEncode(value)}`)
    .join('&');
}

/** Below every character of a key, where `=` is above some. */
const beforeAll = '\0';

function comparePlain(one: string, other: string): number {
  return one.replace('=', beforeAll) < other.replace('=', beforeAll) ? -1 : 1;
}

/** The first `=` ends the key; any further one belongs to the value. */
function decodePair(pair: string): readonly [key: string, value: string] {
  const mark = pair.indexOf('=');
  if (mark < 0) return [percentDecode(pair), ''];
  return [percentDecode(pair.slice(0, mark)), percentDecode(pair.slice(mark + 1))];
}

/** By code points, as most of the vendor's signers do; UTF-16 units put characters beyond the BMP before some that are not. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  const [ones, others] = [Array.from(one), Array.from(other)];
  for (let index = 0; index < ones.length && index < others.length; index += 1) {
    const difference = (ones[index]?.codePointAt(0) ?? 0) - (others[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return ones.length - others.length;
}
