import { describe, expect, test } from 'vitest';
import { createEmulator } from '../../../src/emulator.js';
import { type Answer, readAnswer } from '../support/caller.js';
import { huaweiLabSeed } from '../support/huawei-lab.js';
import { sdkStamp, type SdkSigning, signSdk } from '../support/huawei-signer.js';
import { labStart } from '../support/lab.js';

const minuteMs = 60_000;
const temporary = {
  accountId: 'a',
  accessKeyId: 'temporary',
  secretAccessKey: 'short-lived',
  sessionToken: 'token/of+a=',
};
const asTemporary = { accessKeyId: 'temporary', secretAccessKey: 'short-lived' };
const withToken = { 'x-security-token': temporary.sessionToken };

interface Attempt {
  readonly signing?: Partial<SdkSigning>;
  /** Sent and signed. */
  readonly headers?: Record<string, string>;
  /** Sent beside what was signed, or in its place. */
  readonly afterwards?: Record<string, string>;
  readonly rewrite?: (authorization: string) => string | undefined;
  readonly sentQuery?: string;
}

/** Lists projects with a signature that differs from a good one as asked for. */
async function attempt({ signing, headers = {}, afterwards, rewrite, sentQuery }: Attempt = {}): Promise<Answer> {
  const accounts = [...huaweiLabSeed.accounts, temporary];
  const emulator = createEmulator({ ...huaweiLabSeed, accounts, now: labStart, frozen: true });
  const url = 'https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn%20north&enabled=true';
  const keys = { accessKeyId: 'key-of-a', secretAccessKey: 'secret-of-a', atMs: labStart };
  const signed = signSdk({ method: 'GET', url, headers }, { ...keys, ...signing });
  const authorization = rewrite ? rewrite(signed.authorization) : signed.authorization;
  const own = { 'x-sdk-date': signed['x-sdk-date'], ...(authorization !== undefined && { authorization }) };
  const target = sentQuery === undefined ? url : `${url.split('?')[0] ?? ''}?${sentQuery}`;
  return readAnswer(await emulator.fetch(target, { headers: { ...headers, ...own, ...afterwards } }));
}

describe('accepts', () => {
  const good: [string, Attempt][] = [
    ['host and date', {}],
    ['the date alone', { signing: { list: ['x-sdk-date'] } }],
    ['a list that is not sorted', { signing: { list: ['x-sdk-date', 'host'] } }],
    ['a list in upper case', { rewrite: (text) => text.replace('host;x-sdk-date', 'Host;X-Sdk-Date') }],
    ['any number of spaces between the parts', { rewrite: (text) => text.replaceAll(', ', ',   ') }],
    ['no spaces between the parts', { rewrite: (text) => text.replaceAll(', ', ',') }],
    ['further headers that are not signed', { afterwards: { 'user-agent': 'anything' } }],
    ['an empty header that is signed', { headers: { 'x-empty': '' } }],
    ['spaces around a value', { headers: { 'x-spaced': '  a  b  ' } }],
    ['a query in another order', { sentQuery: 'enabled=true&name=cn%20north' }],
    [
      'a value beyond ASCII that is sent as UTF-8',
      { headers: { 'x-meta': '测' }, afterwards: { 'x-meta': Buffer.from('测').toString('latin1') } },
    ],
    ['a value beyond ASCII that is sent as Latin-1', { headers: { 'x-meta': 'é' } }],
    ['a clock 15 minutes ahead', { signing: { atMs: labStart + 15 * minuteMs } }],
    ['a clock 15 minutes behind', { signing: { atMs: labStart - 15 * minuteMs } }],
    ['a temporary key whose token is signed', { headers: withToken, signing: asTemporary }],
    ['a temporary key whose token is not signed', { afterwards: withToken, signing: asTemporary }],
    ['the hash of the body in a header', { headers: { 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD' } }],
  ];
  test.each(good)('%s', async (_case, how) => {
    expect(await attempt(how)).toMatchObject({ status: 200 });
  });
});

describe('refuses', () => {
  const reversed = (text: string) => text.slice(0, -64) + [...text.slice(-64)].reverse().join('');
  const bad: [string, RegExp, Attempt][] = [
    ['another algorithm', /must begin with SDK-HMAC-SHA256/, { rewrite: (text) => text.replace('256', '512') }],
    ['an algorithm alone', /Access, SignedHeaders and Signature/, { rewrite: () => 'SDK-HMAC-SHA256' }],
    ['a part twice', /each once/, { rewrite: (text) => `${text}, Access=key-of-a` }],
    ['an unknown part', /each once/, { rewrite: (text) => `${text}, Region=here` }],
    ['two authorizations in one', /each once/, { rewrite: (text) => `${text}, ${text}` }],
    ['an empty key id', /Access must name/, { rewrite: (text) => text.replace('Access=key-of-a', 'Access=') }],
    ['an empty list', /SignedHeaders must hold/, { rewrite: (text) => text.replace('host;x-sdk-date', '') }],
    ['a name listed twice', /each once/, { rewrite: (text) => text.replace('host;', 'host;host;') }],
    ['the date left unsigned', /x-sdk-date must be among/, { signing: { list: ['host'] } }],
    [
      'the authorization signed',
      /cannot be signed/,
      { rewrite: (text) => text.replace('host;', 'authorization;host;') },
    ],
    ['a signed header that is absent', /missing: range/, { signing: { list: ['host', 'range', 'x-sdk-date'] } }],
    ['no signature in it', /64 lower-case hex/, { rewrite: (text) => text.slice(0, -64) }],
    ['a signature that is cut short', /64 lower-case hex/, { rewrite: (text) => text.slice(0, -1) }],
    [
      'a signature in upper case',
      /64 lower-case hex/,
      { rewrite: (text) => text.slice(0, -64) + text.slice(-64).toUpperCase() },
    ],
    ['another signature', /verify aksk signature fail/, { rewrite: reversed }],
    ['another secret', /verify aksk signature fail/, { signing: { secretAccessKey: 'secret-of-b' } }],
    [
      "another account's key",
      /verify aksk signature fail/,
      { rewrite: (text) => text.replace('key-of-a', 'key-of-b') },
    ],
    ['an unknown key', /ak nobody not exist/, { signing: { accessKeyId: 'nobody' } }],
    ['another value in the query', /verify aksk signature fail/, { sentQuery: 'name=cn%20north&enabled=false' }],
    ['another name in the query', /verify aksk signature fail/, { sentQuery: 'name=cn%20north&is_domain=true' }],
    ['a parameter left out', /verify aksk signature fail/, { sentQuery: 'name=cn%20north' }],
    ['a plus sign for a space', /verify aksk signature fail/, { sentQuery: 'name=cn+north&enabled=true' }],
    ['a query that is encoded twice', /verify aksk signature fail/, { sentQuery: 'name=cn%2520north&enabled=true' }],
    [
      'another value of a signed header',
      /verify aksk signature fail/,
      { headers: { 'x-meta': 'one' }, afterwards: { 'x-meta': 'other' } },
    ],
    ['a date that is none', /x-sdk-date must be/, { headers: { 'x-sdk-date': '20260230T080000Z' } }],
    ['a date in another form', /x-sdk-date must be/, { headers: { 'x-sdk-date': '2026-08-13T08:00:00Z' } }],
    [
      'a date more than 15 minutes behind',
      /signature expired, signature time:20260813T074459Z,server time:20260813T080000Z/,
      { signing: { atMs: labStart - 15 * minuteMs - 1000 } },
    ],
    ['a date more than 15 minutes ahead', /signature expired/, { signing: { atMs: labStart + 15 * minuteMs + 1000 } }],
    ['a temporary key without its token', /does not hold its token/, { signing: asTemporary }],
    [
      'a temporary key with another token',
      /does not hold its token/,
      { headers: { 'x-security-token': 'another' }, signing: asTemporary },
    ],
    [
      'a hash that is not that of the body',
      /not the hash of the body/,
      { headers: { 'x-sdk-content-sha256': '0'.repeat(64) } },
    ],
  ];
  test.each(bad)('%s', async (_case, message, how) => {
    const answer = await attempt(how);
    expect(answer).toMatchObject({ status: 401, json: { error_code: 'APIGW.0301' } });
    expect(answer.json?.['error_msg']).toMatch(message);
    expect(answer.json?.['error_msg']).toMatch(/^Incorrect IAM authentication information: /);
  });

  test('a request without a date', async () => {
    const emulator = createEmulator({ ...huaweiLabSeed, now: labStart, frozen: true });
    const url = 'https://iam.cn-north-4.myhuaweicloud.com/v3/projects';
    const { authorization } = signSdk({ method: 'GET', url }, { ...emulator.credentials('a'), atMs: labStart });
    const answer = await readAnswer(await emulator.fetch(url, { headers: { authorization } }));
    expect(answer.json?.['error_msg']).toMatch(/x-sdk-date must be/);
  });

  test('a request without signature and token', async () => {
    const answer = await attempt({ rewrite: () => undefined });
    expect(answer).toMatchObject({ status: 401, json: { error: { code: 401, title: 'Unauthorized' } } });
    expect(answer.text).toContain('x-auth-token not found');
  });
});

test('a wrong signature is answered with the canonical request, tokens left out', async () => {
  const { json } = await attempt({
    headers: { ...withToken, 'x-auth-token': '' },
    signing: { ...asTemporary, secretAccessKey: 'wrong' },
  });
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(json?.['error_msg']).toBe(
    'Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:' +
      'GET|/v3/projects/|enabled=true&name=cn%20north|host:iam.cn-north-4.myhuaweicloud.com|x-auth-token:(left-out)|' +
      `x-sdk-date:${sdkStamp(labStart)}|x-security-token:(left-out)||host;x-auth-token;x-sdk-date;x-security-token|${empty}`,
  );
});
