import { InputError } from '../errors/input-error.js';

const unreserved = /^[A-Za-z0-9\-._~]*$/;

/**
 * The one percent-encoding of both vendors (RFC 3986): everything but `A-Z a-z 0-9 - . _ ~` becomes `%XX` of its UTF-8 bytes
 * in upper-case hex. `encodeURIComponent` leaves five characters alone that have to be encoded as well.
 * @throws {URIError} for half of a surrogate pair, which has no UTF-8 form
 */
export function percentEncode(text: string): string {
  return unreserved.test(text) ? text : encodeURIComponent(text).replace(/[!'()*]/g, hexOf);
}

const hexOf = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Encodes text that is already encoded in some way: decodes it, then encodes it in the one way. */
export function percentNormalize(encoded: string): string {
  return unreserved.test(encoded) ? encoded : percentEncode(percentDecode(encoded));
}

/**
 * What encoded text stands for.
 * @throws {InputError} for what is no encoding of UTF-8
 */
export function percentDecode(encoded: string): string {
  try {
    const text = decodeURIComponent(encoded);
    if (!/\p{Cs}/u.test(text)) return text;
  } catch {
    // Told below, as is half of a surrogate pair.
  }
  throw new InputError(`"${encoded}" is not valid percent-encoding.`, { field: 'url' });
}
