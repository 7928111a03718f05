import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBceSigner, type BceSigner } from '../../src/baidu.js';

/** Few values of each kind, so that a sequence comes back to keys and seconds it has left. */
const call = fc.record({
  credentials: fc.record(
    {
      accessKeyId: fc.constantFrom('ak-1', 'ak-2'),
      secretAccessKey: fc.constantFrom('sk-1', 'sk-2'),
      sessionToken: fc.constantFrom('token-1', 'token-2'),
    },
    { requiredKeys: ['accessKeyId', 'secretAccessKey'] },
  ),
  timestamp: fc.constantFrom('2026-08-13T08:00:00Z', '2026-08-13T08:00:01Z'),
  request: fc.record({
    method: fc.constantFrom('GET', 'PUT'),
    url: fc.constantFrom('https://bcc.bj.baidubce.com/v1/vpc', 'https://bcc.bj.baidubce.com/v1/vpc?accept&a=1'),
    headers: fc.dictionary(
      fc.constantFrom('x-bce-a', 'x-bce-b', 'content-type', 'date'),
      fc.constantFrom('1', ' 2 ', ''),
      {
        noNullPrototype: true,
      },
    ),
  }),
  signedHeaders: fc.constantFrom(undefined, ['x-bce-a'], ['x-bce-b', 'date']),
});

type Call = typeof call extends fc.Arbitrary<infer Value> ? Value : never;

const sign = (signer: BceSigner, { request, credentials, timestamp, signedHeaders }: Call) =>
  signer(request, credentials, { timestamp, signedHeaders });

test('one signer gives what a fresh signer gives, whatever it signed before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 2, maxLength: 12 }), async (calls) => {
      const reused = createBceSigner();
      for (const each of calls) expect(await sign(reused, each)).toEqual(await sign(createBceSigner(), each));
    }),
    { numRuns: 300 },
  );
});

test('one signer used for many requests at once gives what fresh signers give', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 2, maxLength: 12 }), async (calls) => {
      const reused = createBceSigner();
      const together = await Promise.all(calls.map((each) => sign(reused, each)));
      expect(together).toEqual(await Promise.all(calls.map((each) => sign(createBceSigner(), each))));
    }),
    { numRuns: 100 },
  );
});

test('signers with other lifetimes sign differently', async () => {
  const request = { method: 'GET', url: 'https://bcc.bj.baidubce.com/', headers: { host: 'bcc.bj.baidubce.com' } };
  const key = { accessKeyId: 'ak', secretAccessKey: 'sk' };
  const signatures = await Promise.all(
    [1, 1800, 3600].map((expirationSeconds) =>
      createBceSigner({ expirationSeconds })(request, key, { timestamp: '2026-08-13T08:00:00Z' }),
    ),
  );
  expect(new Set(signatures.map(({ headers }) => headers['authorization']?.split('/').at(-1))).size).toBe(3);
});
