const utf8 = new TextEncoder();

/** HMAC-SHA256 of two texts in lower-case hex, by WebCrypto: for pages and runtimes without Node's crypto. */
export async function hmacHex(key: string, text: string): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', utf8.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8.encode(text)));
  let hex = '';
  for (const byte of digest) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
