import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalRequest } from '../../src/emulator/signature/canonical.js';
import { verifySignature } from '../../src/emulator/signature/verify.js';
import { toWireRequest } from '../../src/emulator/wire-request.js';

interface Vector {
  readonly name: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly timestamp: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly signedHeaders?: string[];
  readonly expected: {
    readonly canonicalRequest: string;
    readonly authorization: string;
    readonly authorizationEmptyList?: string;
  };
}

const file = new URL('../vectors/bce-auth-v1.json', import.meta.url);
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vector[];
// The one vector that does not sign the host, which the vendor requires.
const withoutHost = vectors.filter((vector) => vector.signedHeaders?.includes('host') === false);
const complete = vectors.filter((vector) => !withoutHost.includes(vector));
const spellings = complete.flatMap(({ name, expected }, index) =>
  [expected.authorization, expected.authorizationEmptyList].flatMap((authorization, spelling) =>
    authorization ? [[name, spelling === 0 ? 'explicit' : 'empty', complete[index], authorization] as const] : [],
  ),
);

function verify(vector: Vector, authorization: string, secretAccessKey = vector.secretAccessKey): Promise<unknown> {
  const { sessionToken, accessKeyId } = vector;
  const headers = new Headers({ ...vector.headers, authorization });
  if (sessionToken) headers.set('x-bce-security-token', sessionToken);
  const request = new Request(vector.url, { method: vector.method, headers });
  const key = { accountId: 'account', accessKeyId, secretAccessKey, sessionToken };
  return verifySignature(toWireRequest(request, vector.url), {
    findKey: (id) => (id === accessKeyId ? key : undefined),
    nowMs: Date.parse(vector.timestamp),
  });
}

test.each(spellings)(
  'accepts %s with an %s list, as a vendor SDK signed it',
  async (_name, _list, vector, authorization) => {
    if (!vector) throw new Error('no vector');
    await expect(verify(vector, authorization)).resolves.toMatchObject({ accountId: 'account' });
    await expect(verify(vector, authorization, `${vector.secretAccessKey}.`)).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
    });
  },
);

test.each(withoutHost.map((vector) => [vector.name, vector] as const))(
  'refuses %s, which leaves host unsigned',
  async (_, vector) => {
    await expect(verify(vector, vector.expected.authorization)).rejects.toMatchObject({
      code: 'InvalidHTTPAuthHeader',
    });
  },
);

test.each(complete.map((vector) => [vector.name, vector] as const))(
  'computes the canonical request of %s',
  (_name, vector) => {
    const headers = new Headers(vector.headers);
    if (vector.sessionToken) headers.set('x-bce-security-token', vector.sessionToken);
    const wire = toWireRequest(new Request(vector.url, { method: vector.method, headers }), vector.url);
    expect(canonicalRequest(wire, vector.signedHeaders ?? [])).toBe(vector.expected.canonicalRequest);
  },
);

test('there are vectors', () => {
  expect(complete.length).toBeGreaterThan(50);
  expect(withoutHost.length).toBe(1);
});
