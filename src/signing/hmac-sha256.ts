const encoder = new TextEncoder();

/** Makes a text the key of HMACs. */
export function importHmacKey(key: string): CryptoKey | Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', encoder.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** HMAC-SHA256 of a text in lower-case hex, by WebCrypto: browsers, Deno, Bun and workers have it. */
export async function hmacSha256Hex(key: CryptoKey, text: string): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(text));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
