import { expect, test } from 'vitest';
import { canonicalRequest } from '../../../src/emulator/huawei/canonical.js';
import { createKeyLocks } from '../../../src/emulator/huawei/key-locks.js';
import { payloadHashOf } from '../../../src/emulator/huawei/payload-hash.js';
import { parseSdkDateMs } from '../../../src/emulator/huawei/sdk-date.js';
import { verifySdkSignature } from '../../../src/emulator/huawei/verify.js';
import { toWireRequest, type WireRequest } from '../../../src/emulator/wire-request.js';
import { type SdkVector, sdkVectors } from '../../helpers/huawei-vectors.js';

const cases = sdkVectors.map((vector) => [vector.name, vector] as const);
const bytesOf = ({ body = '' }: SdkVector) => new TextEncoder().encode(body);

function wireOf({ headers, timestamp, sessionToken, method, url }: SdkVector): WireRequest {
  const sent = new Headers({ ...headers, 'x-sdk-date': timestamp });
  if (sessionToken) sent.set('x-security-token', sessionToken);
  return toWireRequest(new Request(url, { method, headers: sent }), url);
}

function verify(vector: SdkVector, secretAccessKey = vector.secretAccessKey, more = ''): Promise<unknown> {
  const { accessKeyId, sessionToken } = vector;
  const key = { accountId: 'account', accessKeyId, secretAccessKey, sessionToken };
  const request = {
    wire: wireOf(vector),
    readBody: () => Promise.resolve(bytesOf({ ...vector, body: `${vector.body ?? ''}${more}` })),
  };
  return verifySdkSignature(request, vector.expected.authorization, {
    findKey: (id) => (id === accessKeyId ? key : undefined),
    locks: createKeyLocks(),
    nowMs: parseSdkDateMs(vector.timestamp) ?? 0,
  });
}

test.each(cases)('accepts %s, as the vendor signed it, and not with another secret', async (_name, vector) => {
  await expect(verify(vector)).resolves.toMatchObject({ accountId: 'account' });
  await expect(verify(vector, `${vector.secretAccessKey}.`)).rejects.toMatchObject({
    kind: 'signature',
    message: expect.stringContaining('verify aksk signature fail') as unknown,
  });
});

test.each(cases)('computes the canonical request of %s', async (_name, vector) => {
  const wire = wireOf(vector);
  const hash = await payloadHashOf(wire, bytesOf(vector));
  expect(canonicalRequest(wire, vector.signedHeaders, hash)).toBe(vector.expected.canonicalRequest);
});

test.each(cases.filter(([, { headers }]) => headers['X-Sdk-Content-Sha256'] !== 'UNSIGNED-PAYLOAD'))(
  'refuses %s with another body',
  async (_name, vector) => {
    await expect(verify(vector, vector.secretAccessKey, ' ')).rejects.toMatchObject({ kind: 'signature' });
  },
);

test('accepts any body where the payload is not signed', async () => {
  const unsigned = sdkVectors.filter(({ headers }) => headers['X-Sdk-Content-Sha256'] === 'UNSIGNED-PAYLOAD');
  expect(unsigned.length).toBeGreaterThan(0);
  for (const vector of unsigned) await expect(verify(vector, vector.secretAccessKey, ' ')).resolves.toBeDefined();
});

test('there are 56 vectors', () => {
  expect(sdkVectors.length).toBe(56);
});
