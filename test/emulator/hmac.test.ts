import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacHex as byNode } from '../../src/emulator/signature/hmac.node.js';
import { hmacHex as byWebCrypto } from '../../src/emulator/signature/hmac.js';

test('both implementations agree', async () => {
  const key = fc.string({ minLength: 1, unit: 'grapheme' });
  await fc.assert(
    fc.asyncProperty(key, fc.string({ unit: 'grapheme' }), async (secret, text) => {
      expect(await byWebCrypto(secret, text)).toBe(byNode(secret, text));
    }),
  );
});

test('they compute HMAC-SHA256 (RFC 4231, test case 2)', async () => {
  const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
  expect(byNode('Jefe', 'what do ya want for nothing?')).toBe(expected);
  expect(await byWebCrypto('Jefe', 'what do ya want for nothing?')).toBe(expected);
});
