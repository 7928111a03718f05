import { FormProblem } from './form-problem.js';

const beyondUriComponent = /[!'()*]/g;

/** Percent-decodes one path segment, query name or query value; `+` is a plus sign. Broken escapes refuse the request. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new FormProblem('broken-uri', 'The URI holds a percent sign that starts no valid UTF-8 escape.');
  }
}

/** Percent-encodes all but `A-Z a-z 0-9 - . _ ~`, with upper-case hex. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(beyondUriComponent, (character) => escapeByte(character.charCodeAt(0)));
}

/**
 * Percent-encodes a header value. Headers arrive as one character for each byte, so text beyond ASCII is encoded byte by
 * byte: that is the UTF-8 that the sender signed.
 */
export function percentEncodeBytes(bytes: string): string {
  return bytes.replace(/[^A-Za-z0-9\-._~]/g, (character) => escapeByte(character.charCodeAt(0) & 0xff));
}

function escapeByte(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
