import { describe, expect, test } from 'vitest';
import { createEmulator, type EmulatorOptions } from '../../src/emulator.js';
import { type Answer, readAnswer } from './support/caller.js';
import { labSeed, labStart } from './support/lab.js';
import { sign, type Signing, stamp } from './support/mini-signer.js';

const url = 'https://bcc.bj.baidubce.com/v1/peerconn';
const minuteMs = 60_000;
const temporary = {
  accountId: 'a',
  accessKeyId: 'temporary',
  secretAccessKey: 'short-lived',
  sessionToken: 'token/of+a=',
};

interface Attempt {
  readonly signing?: Partial<Signing>;
  readonly headers?: Record<string, string>;
  readonly unsignedHeaders?: Record<string, string>;
  readonly rewrite?: (authorization: string) => string | undefined;
  readonly query?: string;
  readonly options?: EmulatorOptions;
}

/** Lists connections with a signature that differs from a good one as asked for. */
async function attempt(how: Attempt = {}): Promise<Answer> {
  const { accounts, vpcs } = labSeed;
  const emulator = createEmulator({
    accounts: [...accounts, temporary],
    vpcs,
    now: labStart,
    frozen: true,
    ...how.options,
  });
  const headers = { 'x-bce-date': stamp(labStart), ...how.headers };
  const target = `${url}${how.query ?? ''}`;
  const keys = { accessKeyId: 'key-of-a', secretAccessKey: 'secret-of-a', atMs: labStart };
  const signed = sign({ method: 'GET', url: target, headers }, { ...keys, ...how.signing });
  const authorization = how.rewrite ? how.rewrite(signed) : signed;
  const sent = { ...headers, ...how.unsignedHeaders, ...(authorization !== undefined && { authorization }) };
  return readAnswer(await emulator.fetch(target, { headers: sent }));
}

const replacePart = (index: number, text: string) => (authorization: string) =>
  authorization
    .split('/')
    .map((part, position) => (position === index ? text : part))
    .join('/');

describe('accepts', () => {
  const good: [string, Attempt][] = [
    ['an explicit list', {}],
    ['an empty list, which stands for the default headers', { signing: { list: [] } }],
    ['an unsorted list', { signing: { list: ['x-bce-date', 'host'] } }],
    ['a list in upper case', { rewrite: (text) => text.replace('host;x-bce-date', 'Host;X-Bce-Date') }],
    [
      'a signed header beyond ASCII, as its UTF-8 bytes',
      { headers: { 'x-bce-meta': 'à' }, unsignedHeaders: { 'x-bce-meta': Buffer.from('à').toString('latin1') } },
    ],
    ['further headers that are not signed', { unsignedHeaders: { 'user-agent': 'anything' } }],
    ['a lifetime without end', { signing: { lifetimeSeconds: -1, atMs: labStart - 25 * minuteMs } }],
    ['a timestamp as old as its lifetime', { signing: { lifetimeSeconds: 600, atMs: labStart - 10 * minuteMs } }],
    ['a long lifetime with a fresh date', { signing: { lifetimeSeconds: 86_400, atMs: labStart - 600 * minuteMs } }],
    ['a clock 30 minutes ahead', { signing: { atMs: labStart + 30 * minuteMs } }],
    [
      'a temporary key with its token',
      {
        headers: { 'x-bce-security-token': temporary.sessionToken },
        signing: { accessKeyId: 'temporary', secretAccessKey: 'short-lived' },
      },
    ],
    [
      'a temporary key with its token in the query',
      {
        query: `?x-bce-security-token=${encodeURIComponent(temporary.sessionToken)}`,
        signing: { accessKeyId: 'temporary', secretAccessKey: 'short-lived' },
      },
    ],
  ];
  test.each(good)('%s', async (_case, how) => {
    expect(await attempt(how)).toMatchObject({ status: 200 });
  });

  test('no date header at all, with a signature within 30 minutes', async () => {
    expect(await attempt({ headers: { 'x-bce-date': '' } })).toMatchObject({ status: 200 });
  });

  test('a pre-signed URL, within its lifetime only', async () => {
    const emulator = createEmulator({ ...labSeed, now: labStart, frozen: true });
    const signing = { accessKeyId: 'key-of-a', secretAccessKey: 'secret-of-a', atMs: labStart, lifetimeSeconds: 7200 };
    const authorization = sign({ method: 'GET', url }, { ...signing, list: ['host'] });
    const presigned = `${url}?authorization=${encodeURIComponent(authorization)}`;
    emulator.clock.advance(119 * minuteMs);
    expect((await emulator.fetch(presigned)).status).toBe(200);
    emulator.clock.advance(2 * minuteMs);
    expect(await readAnswer(await emulator.fetch(presigned))).toMatchObject({ json: { code: 'RequestExpired' } });
  });
});

describe('refuses', () => {
  const bad: [string, string, number, Attempt][] = [
    ['no signature', 'AccessDenied', 403, { rewrite: () => undefined }],
    ['another scheme', 'InvalidHTTPAuthHeader', 400, { rewrite: replacePart(0, 'bce-auth-v2') }],
    ['five parts', 'InvalidHTTPAuthHeader', 400, { rewrite: (text) => text.replace('/1800', '') }],
    ['seven parts', 'InvalidHTTPAuthHeader', 400, { rewrite: (text) => `${text}/x` }],
    ['an empty key id', 'InvalidHTTPAuthHeader', 400, { rewrite: replacePart(1, '') }],
    ['a day that does not exist', 'InvalidHTTPAuthHeader', 400, { rewrite: replacePart(2, '2026-02-30T08:00:00Z') }],
    [
      'a timestamp with milliseconds',
      'InvalidHTTPAuthHeader',
      400,
      { rewrite: replacePart(2, '2026-08-13T08:00:00.0Z') },
    ],
    ['a lifetime of -2', 'InvalidHTTPAuthHeader', 400, { signing: { lifetimeSeconds: -2 } }],
    ['a lifetime that is no integer', 'InvalidHTTPAuthHeader', 400, { signing: { lifetimeSeconds: '1e3' } }],
    ['a signature that is cut short', 'InvalidHTTPAuthHeader', 400, { rewrite: (text) => text.slice(0, -1) }],
    [
      'a signature in upper case',
      'InvalidHTTPAuthHeader',
      400,
      { rewrite: (text) => text.slice(0, -64) + text.slice(-64).toUpperCase() },
    ],
    ['a signed header that is absent', 'InvalidHTTPAuthHeader', 400, { signing: { list: ['host', 'range'] } }],
    ['host left unsigned', 'InvalidHTTPAuthHeader', 400, { signing: { list: ['x-bce-date'] } }],
    ['an unknown key', 'InvalidAccessKeyId', 403, { signing: { accessKeyId: 'nobody' } }],
    ['another secret', 'SignatureDoesNotMatch', 400, { signing: { secretAccessKey: 'secret-of-b' } }],
    [
      'another signed header',
      'SignatureDoesNotMatch',
      400,
      { unsignedHeaders: { 'x-bce-date': stamp(labStart + 1000) } },
    ],
    [
      'a timestamp older than its lifetime',
      'RequestExpired',
      400,
      { signing: { lifetimeSeconds: 600, atMs: labStart - 601_000 } },
    ],
    [
      'a lifetime of 0 a second later',
      'RequestExpired',
      400,
      { signing: { lifetimeSeconds: 0, atMs: labStart - 1000 } },
    ],
    ['a timestamp 31 minutes ahead', 'RequestExpired', 400, { signing: { atMs: labStart + 31 * minuteMs } }],
    ['a date 31 minutes back', 'RequestExpired', 400, { headers: { 'x-bce-date': stamp(labStart - 31 * minuteMs) } }],
    ['a date 31 minutes ahead', 'RequestExpired', 400, { headers: { 'x-bce-date': stamp(labStart + 31 * minuteMs) } }],
    [
      'an old signature without end and without a date',
      'RequestExpired',
      400,
      { headers: { 'x-bce-date': '' }, signing: { lifetimeSeconds: -1, atMs: labStart - 31 * minuteMs } },
    ],
    [
      'a temporary key without its token',
      'InvalidAccessKeyId',
      403,
      { signing: { accessKeyId: 'temporary', secretAccessKey: 'short-lived' } },
    ],
    [
      'a temporary key with another token',
      'InvalidAccessKeyId',
      403,
      {
        headers: { 'x-bce-security-token': 'another' },
        signing: { accessKeyId: 'temporary', secretAccessKey: 'short-lived' },
      },
    ],
    [
      'a token that is not signed',
      'InvalidHTTPAuthHeader',
      400,
      {
        unsignedHeaders: { 'x-bce-security-token': temporary.sessionToken },
        signing: { accessKeyId: 'temporary', secretAccessKey: 'short-lived' },
      },
    ],
  ];
  test.each(bad)('%s as %s, %i', async (_case, code, status, how) => {
    expect(await attempt(how)).toMatchObject({ status, json: { code } });
  });

  test('all of them in the style of newer gateways, when that is asked for', async () => {
    for (const [, , , how] of bad) {
      const answer = await attempt({ ...how, options: { gatewayStyleErrors: true } });
      expect(answer).toMatchObject({ status: 403, json: { code: 'IamSignatureInvalid' } });
      expect(answer.json?.['message']).toMatch(/cause: \S/);
    }
  });
});

test.each<[string, Attempt]>([
  ['cause: Could not find credential.', { signing: { accessKeyId: 'nobody' } }],
  ['cause: Fail to authn user: Signature does not match', { signing: { secretAccessKey: 'wrong' } }],
  ['cause: Fail to authn user: Missing headers required by signing: range', { signing: { list: ['host', 'range'] } }],
])('a newer gateway says "%s"', async (message, how) => {
  const { json } = await attempt({ ...how, options: { gatewayStyleErrors: true } });
  expect(json?.['message']).toBe(`IAM signature is invalid, ${message}`);
});

test('a wrong signature is answered with the canonical request, the session token left out', async () => {
  const { json } = await attempt({
    query: '?maxKeys=1',
    headers: { 'x-bce-security-token': temporary.sessionToken },
    signing: { accessKeyId: 'temporary', secretAccessKey: 'wrong' },
  });
  expect(json?.['message']).toContain(
    'GET|/v1/peerconn|maxKeys=1|host:bcc.bj.baidubce.com|x-bce-date:2026-08-13T08%3A00%3A00Z',
  );
  expect(json?.['message']).not.toContain('token%2Fof');
});

test('only keys that were seeded are known', async () => {
  const emulator = createEmulator({ accounts: [], now: labStart });
  const authorization = sign({ method: 'GET', url }, { accessKeyId: '', secretAccessKey: '', atMs: labStart });
  const answer = await readAnswer(await emulator.fetch(url, { headers: { authorization } }));
  expect(answer.json).toMatchObject({ code: 'InvalidHTTPAuthHeader' });
  expect(() => emulator.credentials()).toThrow(RangeError);
});
