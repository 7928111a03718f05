import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacHex as byNode, sha256Hex as hashByNode } from '../../src/emulator/signature/hmac.node.js';
import { hmacHex as byWebCrypto, sha256Hex as hashByWebCrypto } from '../../src/emulator/signature/hmac.js';

test('both implementations agree', async () => {
  const key = fc.string({ minLength: 1, unit: 'grapheme' });
  await fc.assert(
    fc.asyncProperty(key, fc.string({ unit: 'grapheme' }), async (secret, text) => {
      expect(await byWebCrypto(secret, text)).toBe(byNode(secret, text));
      const bytes = new TextEncoder().encode(text);
      expect([hashByNode(bytes), await hashByWebCrypto(text), await hashByWebCrypto(bytes)]).toEqual(
        Array.from({ length: 3 }, () => hashByNode(text)),
      );
    }),
  );
});

test('they compute HMAC-SHA256 (RFC 4231, test case 2)', async () => {
  const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
  expect(byNode('Jefe', 'what do ya want for nothing?')).toBe(expected);
  expect(await byWebCrypto('Jefe', 'what do ya want for nothing?')).toBe(expected);
});

test('they compute SHA-256 (FIPS 180-2, appendix B.1)', async () => {
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(hashByNode('abc')).toBe(expected);
  expect(await hashByWebCrypto('abc')).toBe(expected);
});
