import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormProblem } from '../../../src/emulator/form-problem.js';
import { IdentityProblem } from '../../../src/emulator/huawei/identity-problem.js';
import { createKeyLocks } from '../../../src/emulator/huawei/key-locks.js';
import { verifySdkSignature } from '../../../src/emulator/huawei/verify.js';
import { toWireRequest } from '../../../src/emulator/wire-request.js';
import { fuzzRuns, fuzzTimeoutMs } from '../../helpers/fuzz-runs.js';
import { signSdk } from '../support/huawei-signer.js';
import { labStart } from '../support/lab.js';

const key = { accountId: 'a', accessKeyId: 'key', secretAccessKey: 'secret' };
const origin = 'https://dli.cn-north-4.myhuaweicloud.com';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const good: Sent = {
  method: 'PUT',
  path: '/v2.0/project-a/datasource/enhanced-connections/%E6%B5%8B',
  query: 'status=ACTIVE&b=2&name=%C3%A9',
  headers: { 'content-type': 'application/json', 'x-project-id': 'project-a' },
  body: '{"hosts":[{"name":"h","ip":"192.168.0.1"}]}',
};

function signed({ method, path, query, headers, body }: Sent): Sent {
  const own = signSdk({ method, url: `${origin}${path}?${query}`, headers, body }, { ...key, atMs: labStart });
  return { method, path, query, headers: { ...headers, ...own }, body };
}

/** Verifies with locks of its own, so that no failure hides another. */
async function verify({ method, path, query, headers, body }: Sent): Promise<unknown> {
  const url = `${origin}${path}?${query}`;
  const wire = toWireRequest(new Request(url, { method, headers }), url);
  const bytes = new TextEncoder().encode(body);
  const { authorization = '' } = headers;
  return verifySdkSignature({ wire, readBody: () => Promise.resolve(bytes) }, authorization, {
    findKey: (id) => (id === key.accessKeyId ? key : undefined),
    locks: createKeyLocks(),
    nowMs: labStart,
  });
}

/** Puts another printable character into a text, at some place, or in place of the one that stands there. */
const mutation = fc.record({
  at: fc.nat(),
  character: fc.constantFrom(...'abcxyzABC019-_.~;/=,% '),
  replace: fc.boolean(),
});

function mutate(text: string, { at, character, replace }: { at: number; character: string; replace: boolean }): string {
  const index = at % text.length;
  return text.slice(0, index) + character + text.slice(replace ? index + 1 : index);
}

/** A request with one part changed; the slash that begins a path stays, or it would be another host. */
function changedIn(sent: Sent, where: string, change: (text: string) => string): Sent {
  if (where === 'path') return { ...sent, path: `/${change(sent.path.slice(1))}` };
  if (where === 'query' || where === 'body') return { ...sent, [where]: change(sent[where]) };
  return { ...sent, headers: { ...sent.headers, [where]: change(sent.headers[where] ?? '') } };
}

test('the request that is changed below is itself in order', async () => {
  await expect(verify(signed(good))).resolves.toBe(key);
});

test(
  'one changed character of anything that is signed is refused',
  async () => {
    const part = fc.constantFrom(
      'path',
      'query',
      'body',
      'content-type',
      'x-project-id',
      'x-sdk-date',
      'authorization',
    );
    await fc.assert(
      fc.asyncProperty(part, mutation, async (where, change) => {
        const sent = signed(good);
        const changed = changedIn(sent, where, (text) => mutate(text, change));
        fc.pre(meaning(sent) !== meaning(changed));
        await expect(verify(changed)).rejects.toSatisfy(
          (error) => error instanceof IdentityProblem || error instanceof FormProblem,
        );
      }),
      { numRuns: fuzzRuns(3000, 100_000) },
    );
  },
  fuzzTimeoutMs,
);

test(
  'any request that is signed is accepted, whatever it holds',
  async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    const segment = text.map((one) => encodeURIComponent(one.replaceAll(/[./\\]/g, '-')));
    const item = fc.tuple(text, text).map(([name, value]) => {
      const encoded = [name, value].map((one) => encodeURIComponent(one));
      return encoded.join('=');
    });
    const request = fc.record({
      method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH'),
      path: fc.array(segment).map((segments) => `/${segments.join('/')}`),
      query: fc.array(item).map((items) => items.join('&')),
      headers: fc.dictionary(fc.stringMatching(/^x-[a-z]{1,8}$/), fc.stringMatching(/^[ -~]{0,8}$/)),
      body: fc.string({ unit: 'grapheme' }),
    });
    await fc.assert(
      fc.asyncProperty(request, async (sent) => {
        await expect(verify(signed(sent))).resolves.toBe(key);
      }),
      { numRuns: fuzzRuns(500, 20_000) },
    );
  },
  fuzzTimeoutMs,
);

/** What two requests must have in common to be the same: escapes in either case, spaces around values, the order of the query. */
function meaning({ path, query, headers, body }: Sent): string {
  const { authorization = '', ...others } = headers;
  const [, before, names = '', after] = /^(.*SignedHeaders=)([^,]*)(.*)$/.exec(authorization.replaceAll(' ', '')) ?? [];
  const values = Object.entries(others).map(([name, value]) => [name, value.trim()]);
  const kept = [before, names.toLowerCase(), after];
  const items = query.split('&').filter(Boolean).map(pairOf).sort();
  return JSON.stringify([decode(path).replace(/\/$/, ''), items, values, kept, body]);
}

function pairOf(item: string): string {
  const [name = '', ...value] = item.split('=');
  return JSON.stringify([decode(name), decode(value.join('='))]);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
