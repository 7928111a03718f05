import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSdkSigner, type SdkSigner } from '../../src/huawei.js';
import { fuzzRuns, fuzzTimeoutMs } from '../helpers/fuzz-runs.js';
import { signersByCrypto } from './signer-by-crypto.js';

/** Few values of each kind, so that a sequence comes back to keys, headers and seconds it has left. */
const call = fc.record({
  credentials: fc.record(
    {
      accessKeyId: fc.constantFrom('ak-1', 'ak-2'),
      secretAccessKey: fc.constantFrom('sk-1', 'sk-2'),
      sessionToken: fc.constantFrom('token-1', 'token-2'),
    },
    { requiredKeys: ['accessKeyId', 'secretAccessKey'] },
  ),
  timestamp: fc.constantFrom('20260813T080000Z', '20260813T080001Z'),
  request: fc.record({
    method: fc.constantFrom('GET', 'POST'),
    url: fc.constantFrom(
      'https://dli.example/v2.0/p/x',
      'https://dli.example/v2.0/p/x?b=1&a-b&a=1',
      'https://a.example',
    ),
    headers: fc.dictionary(
      fc.constantFrom('x-project-id', 'x-a', 'content-type', 'x-sdk-content-sha256'),
      fc.constantFrom('1', ' 2 ', ''),
      { noNullPrototype: true },
    ),
    body: fc.constantFrom(undefined, '', '{}', '{"name":"é"}'),
  }),
  signedHeaders: fc.constantFrom(undefined, ['x-a', 'x-sdk-date'], ['x-project-id', 'content-type']),
});

type Call = typeof call extends fc.Arbitrary<infer Value> ? Value : never;

const sign = (signer: SdkSigner, { request, credentials, timestamp, signedHeaders }: Call) =>
  signer(request, credentials, { timestamp, signedHeaders });

describe.each(signersByCrypto)('one signer on %s', (_, createSigner) => {
  test(
    'gives what a fresh signer gives, whatever it signed before',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(call, { minLength: 2, maxLength: 12 }), async (calls) => {
          const reused = createSigner();
          for (const each of calls) expect(await sign(reused, each)).toEqual(await sign(createSdkSigner(), each));
        }),
        { numRuns: fuzzRuns(200, 20_000) },
      );
    },
    fuzzTimeoutMs,
  );

  test(
    'used for many requests at once gives what fresh signers give',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(call, { minLength: 2, maxLength: 12 }), async (calls) => {
          const reused = createSigner();
          const together = await Promise.all(calls.map((each) => sign(reused, each)));
          expect(together).toEqual(await Promise.all(calls.map((each) => sign(createSdkSigner(), each))));
        }),
        { numRuns: fuzzRuns(100, 10_000) },
      );
    },
    fuzzTimeoutMs,
  );

  test('signs the same again after many other sets of headers', async () => {
    const reused = createSigner();
    const signWith = (name: string) =>
      reused(
        { method: 'GET', url: 'https://a.example/', headers: { host: 'a.example', [name]: '1' } },
        { accessKeyId: 'ak', secretAccessKey: 'sk' },
        { timestamp: '20260813T080000Z' },
      );
    const names = Array.from({ length: 60 }, (_unused, index) => `x-header-${index}`);
    const first = await Promise.all(names.map(signWith));
    const again = await Promise.all(names.map(signWith));
    expect(again).toEqual(first);
    expect(new Set(first.map(({ headers }) => headers['authorization'])).size).toBe(60);
  });
});
