import { hmacSha256Hex, importHmacKey } from '#hmac-sha256';
import { chain } from '../signing/chain.js';

/** Part of what every derived token is computed from: another value would give other tokens for the same keys. */
const purpose = 'crosspeer idempotency key, version 1';

/**
 * The client token that belongs to a caller's own key: the same on any machine at any time, in the form of a UUID (version 8,
 * RFC 9562), so that it fits wherever the random ones do.
 */
export async function deriveToken(service: string, operationId: string, idempotencyKey: string): Promise<string> {
  const text = JSON.stringify([service, operationId, idempotencyKey]);
  const hex = await chain(importHmacKey(purpose), (key) => hmacSha256Hex(key, text));
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
