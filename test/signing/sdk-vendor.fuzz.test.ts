import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSdkSigner } from '../../src/huawei.js';
import { fuzzRuns, fuzzTimeoutMs } from '../helpers/fuzz-runs.js';

/** As much of the vendor's signer as is used here. It is given the decoded query beside the URL, and the body as an object. */
interface VendorRequest {
  readonly method: string;
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly queryParams: Readonly<Record<string, readonly string[]>>;
  readonly data?: unknown;
}
interface VendorKey {
  getAk(): string;
  getSk(): string;
}
interface VendorModule {
  readonly AKSKSigner: { sign(request: VendorRequest, key: VendorKey): Record<string, string> };
}

const vendor = createRequire(import.meta.url)('@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js') as VendorModule;

/**
 * The vendor's signer encodes a path that is encoded already once more, orders by UTF-16 units, neither trims headers nor orders their
 * lines by bytes, and writes a body anew. None of that shows in what is made here.
 */
const text = fc.string({ unit: fc.constantFrom(...'aZ09-._~ !"\'()*+,/:;=?@[]&%#$\\|é名') });
const segment = fc.string({ unit: fc.constantFrom(...'aZ09-._~:@$,;=&'), minLength: 1 });
const headers = fc.record(
  {
    'x-project-id': fc.constantFrom('p1', '48cc2c48765f481480c7db940d6409d1'),
    'x-security-token': fc.constantFrom('token-1', 'a+b/c=='),
    'x-enterprise-project-id': fc.constant('0'),
    'content-type': fc.constantFrom('application/json', 'application/json;charset=UTF-8'),
    'x-custom': fc.constantFrom('', 'a   b', "~*'()!:/?=&+%20,;"),
  },
  { requiredKeys: [] },
);
const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
  host: fc.constantFrom('dli.cn-north-4.myhuaweicloud.com', '127.0.0.1:4510'),
  path: fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
  query: fc.dictionary(text, fc.array(text, { minLength: 1, maxLength: 3 }), { noNullPrototype: true, maxKeys: 5 }),
  headers,
  data: fc.option(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), { nil: undefined }),
  secret: fc.string({ minLength: 1, maxLength: 80 }),
});

test(
  "signs what the vendor's own signer for JavaScript signs, where that one is right",
  async () => {
    const sign = createSdkSigner();
    await fc.assert(
      fc.asyncProperty(request, async ({ method, host, path, query, headers: own, data, secret }) => {
        const search = Object.entries(query)
          .flatMap(([name, values]) =>
            values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
          )
          .join('&');
        const timestamp = '20260813T080000Z';
        const given = { ...own, 'X-Sdk-Date': timestamp };
        const expected = vendor.AKSKSigner.sign(
          { method, endpoint: `https://${host}${path}`, headers: given, queryParams: structuredClone(query), data },
          { getAk: () => 'ak', getSk: () => secret },
        );
        const names = /SignedHeaders=([^,]*),/.exec(expected['Authorization'] ?? '')?.[1]?.split(';');
        const { headers: added } = await sign(
          {
            method,
            url: `https://${host}${path}?${search}`,
            headers: { ...own, host },
            body: data && JSON.stringify(data),
          },
          { accessKeyId: 'ak', secretAccessKey: secret },
          { timestamp, signedHeaders: names },
        );
        expect(added['authorization']).toBe(expected['Authorization']);
      }),
      { numRuns: fuzzRuns(500, 50_000) },
    );
  },
  fuzzTimeoutMs,
);
