import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEmulator } from '../../src/emulator.js';
import { readAnswer } from './support/caller.js';
import { labSeed, labStart } from './support/lab.js';
import { sign, stamp } from './support/mini-signer.js';
import { fuzzRuns, fuzzTimeoutMs } from '../helpers/fuzz-runs.js';

const emulator = createEmulator({ ...labSeed, now: labStart, frozen: true });
const target = { path: '/v1/peerconn/peerconn-x', query: 'role=initiator&x=%C3%A9' };
const signedHeaders = { 'x-bce-date': stamp(labStart), 'content-type': 'application/json', 'x-bce-meta': 'm;1' };
const signatureErrors = ['SignatureDoesNotMatch', 'InvalidHTTPAuthHeader', 'InvalidAccessKeyId', 'RequestExpired'];
const routeErrors = ['InvalidURI', 'InvalidVersion', 'BadRequest'];

function signed(): string {
  const url = `https://bcc.bj.baidubce.com${target.path}?${target.query}`;
  const keys = { accessKeyId: 'key-of-a', secretAccessKey: 'secret-of-a', atMs: labStart };
  return sign({ method: 'GET', url, headers: signedHeaders }, keys);
}

/** Puts another printable character into a text, at some place, or in place of the one that stands there. */
const mutation = fc.record({
  at: fc.nat(),
  character: fc.constantFrom(...'abcxyzABC019-_.~;/='),
  replace: fc.boolean(),
});

function mutate(text: string, { at, character, replace }: { at: number; character: string; replace: boolean }): string {
  const index = at % text.length;
  return text.slice(0, index) + character + text.slice(replace ? index + 1 : index);
}

async function send(
  path: string,
  query: string,
  headers: Record<string, string>,
  authorization: string,
  method = 'GET',
) {
  const url = `https://bcc.bj.baidubce.com${path}?${query}`;
  return readAnswer(await emulator.fetch(url, { method, headers: { ...headers, authorization } }));
}

test('the request that is mutated below is itself in order', async () => {
  const answer = await send(target.path, target.query, signedHeaders, signed());
  expect(signatureErrors).not.toContain(answer.json?.['code']);
});

test(
  'one changed character of anything that is signed is refused',
  async () => {
    const part = fc.constantFrom('path', 'query', 'x-bce-date', 'content-type', 'x-bce-meta', 'authorization');
    await fc.assert(
      fc.asyncProperty(part, mutation, async (where, change) => {
        const parts = { ...target, ...signedHeaders, authorization: signed() };
        const changed = { ...parts, [where]: mutate(parts[where], change) };
        fc.pre(changed[where] !== parts[where]);
        fc.pre(!sameMeaning(parts, changed));
        const { path, query, authorization, ...headers } = changed;
        const answer = await send(path, query, headers, authorization);
        expect([...signatureErrors, ...routeErrors]).toContain(answer.json?.['code']);
        expect(emulator.requests.at(-1)?.accountId).toBeUndefined();
      }),
      { numRuns: fuzzRuns(2000, 100_000) },
    );
  },
  fuzzTimeoutMs,
);

test('another method is refused', async () => {
  const answer = await send(target.path, target.query, signedHeaders, signed(), 'DELETE');
  expect(answer.json).toMatchObject({ code: 'SignatureDoesNotMatch' });
});

/** Upper and lower case in the list of signed headers mean the same, as one vendor SDK prints the caller's case. */
function sameMeaning(one: Record<string, string>, other: Record<string, string>): boolean {
  const list = (parts: Record<string, string>) =>
    parts['authorization']?.replace(/[^/]*(?=\/[^/]*$)/, (names) => names.toLowerCase());
  const rest = (parts: Record<string, string>) => JSON.stringify({ ...parts, authorization: list(parts) });
  return (
    rest(one) === rest(other) || (decode(one['query']) === decode(other['query']) && one['query'] !== other['query'])
  );
}

function decode(query = ''): string {
  try {
    return query
      .split('&')
      .filter(Boolean)
      .map((item) => decodeURIComponent(item))
      .sort()
      .join('&');
  } catch {
    return query;
  }
}
