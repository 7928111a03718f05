import { describe, expect, test } from 'vitest';
import { createBceSigner } from '../../src/baidu.js';
import * as node from '../../src/signing/hmac-sha256.node.js';
import * as web from '../../src/signing/hmac-sha256.js';
import { bceVectors } from '../helpers/bce-vectors.js';

const hmacByNode = async (key: string, text: string) => node.hmacSha256Hex(await node.importHmacKey(key), text);
const hmacByWebCrypto = async (key: string, text: string) => web.hmacSha256Hex(await web.importHmacKey(key), text);
const byName = bceVectors.map((vector) => [vector.name, vector] as const);

test('the vectors are complete', () => {
  expect(bceVectors).toHaveLength(58);
  expect(new Set(bceVectors.map(({ name }) => name)).size).toBe(58);
});

test.each(byName)("signs %s as Baidu's SDKs do", async (_, vector) => {
  const { timestamp, signedHeaders, expirationSeconds } = vector;
  const sign = createBceSigner({ expirationSeconds });
  const signature = await sign(vector, vector, { timestamp, signedHeaders });
  expect(signature.canonicalRequest).toBe(vector.expected.canonicalRequest);
  expect(signature.headers['authorization']).toBe(vector.expected.authorization);
  expect(signature.headers['x-bce-security-token']).toBe(vector.sessionToken);
});

describe.each([
  ['node:crypto', hmacByNode],
  ['WebCrypto', hmacByWebCrypto],
] as const)('HMAC by %s', (_, hmac) => {
  test.each(byName)('gives the signing key and the signature of %s', async (_name, { secretAccessKey, expected }) => {
    const [prefix, signature] = splitAuthorization(expected.authorization);
    const signingKey = await hmac(secretAccessKey, prefix);
    expect(signingKey).toMatch(/^[0-9a-f]{64}$/);
    expect(await hmac(signingKey, expected.canonicalRequest)).toBe(signature);
  });

  test('gives the published result for the published example', async () => {
    // RFC 4231, test case 2.
    const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    expect(await hmac('Jefe', 'what do ya want for nothing?')).toBe(expected);
  });
});

test("the vendor's worked example has the published signing key", async () => {
  const prefix = `bce-auth-v1/${'a'.repeat(32)}/2015-04-27T08:23:49Z/1800`;
  const expected = '1d5ce5f464064cbee060330d973218821825ac6952368a482a592e6615aef479';
  for (const hmac of [hmacByNode, hmacByWebCrypto]) expect(await hmac('b'.repeat(32), prefix)).toBe(expected);
});

test('a signature lasts 1800 seconds where nothing else is said', async () => {
  const request = {
    method: 'GET',
    url: 'https://bcc.bj.baidubce.com/v1/vpc',
    headers: { host: 'bcc.bj.baidubce.com' },
  };
  const key = { accessKeyId: 'ak', secretAccessKey: 'sk' };
  const { headers } = await createBceSigner()(request, key, { timestamp: '2026-08-13T08:00:00Z' });
  expect(headers['authorization']).toMatch(/^bce-auth-v1\/ak\/2026-08-13T08:00:00Z\/1800\/host\/[0-9a-f]{64}$/);
  expect(headers).not.toHaveProperty('x-bce-security-token');
});

function splitAuthorization(authorization: string): [prefix: string, signature: string] {
  const parts = authorization.split('/');
  return [parts.slice(0, 4).join('/'), parts[5] ?? ''];
}
