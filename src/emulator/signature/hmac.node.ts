import { createHash, createHmac } from 'node:crypto';

/** HMAC-SHA256 of two texts in lower-case hex, by Node's own crypto; at once, while its twin for browsers has to wait. */
export function hmacHex(key: string, text: string): string | Promise<string> {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

/** SHA-256 of bytes, or of a text as UTF-8, in lower-case hex. */
export function sha256Hex(data: Uint8Array<ArrayBuffer> | string): string | Promise<string> {
  return createHash('sha256').update(data).digest('hex');
}
