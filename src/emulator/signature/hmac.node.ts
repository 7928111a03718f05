import { createHmac } from 'node:crypto';

/** HMAC-SHA256 of two texts in lower-case hex, by Node's own crypto; at once, while its twin for browsers has to wait. */
export function hmacHex(key: string, text: string): string | Promise<string> {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}
