import { describe, expect, test } from 'vitest';
import { examples } from '../../scripts/docs/browser/signature-explainer/examples.js';
import { dateInput } from '../../scripts/docs/browser/signature-explainer/date-input.js';
import { signInput } from '../../scripts/docs/browser/signature-explainer/sign-input.js';
import { bceSteps } from '../../scripts/docs/browser/signature/bce-steps.js';
import { compareSigned } from '../../scripts/docs/browser/signature/compare-signed.js';
import { explainSignature } from '../../scripts/docs/browser/signature/explain-signature.js';
import { sdkSteps } from '../../scripts/docs/browser/signature/sdk-steps.js';
import type { SignatureSteps } from '../../scripts/docs/browser/signature/signature-steps.js';
import { bceVectors } from '../helpers/bce-vectors.js';
import { sdkVectors as vendorVectors } from '../helpers/huawei-vectors.js';

/** Headers as a browser gives them: names in lower case. */
const sdkVectors = vendorVectors.map((vector) => ({ ...vector, headers: lowerCased(vector.headers) }));

describe('the steps of bce-auth-v1', () => {
  test.each(bceVectors)('lead to what the vendor’s SDKs signed: $name', async (vector) => {
    const { expected, ...request } = vector;
    const steps = await bceSteps(request, vector, vector);
    expect(steps.canonicalRequest).toBe(expected.canonicalRequest);
    expect(expected.authorization.endsWith(`/${steps.signature}`)).toBe(true);
    expect(steps.authorization.startsWith(`${steps.stringToSign}/`)).toBe(true);
    expect(steps.authorizationParts.map(({ text }) => text).join('/')).toBe(steps.authorization);
    expect(steps.canonicalParts.map(({ text }) => text).join('\n')).toBe(steps.canonicalRequest);
  });

  test.each(bceVectors)('are found again in a request that was sent: $name', async (vector) => {
    const headers = { ...vector.headers, authorization: vector.expected.authorization, ...tokenOf(vector, 'bce') };
    const explained = await explainSignature({ ...vector, headers }, vector);
    expect(explained?.isSame).toBe(true);
    expect(explained?.steps.canonicalRequest).toBe(vector.expected.canonicalRequest);
  });

  test('say that another secret does not lead to the signature that was sent', async () => {
    const [vector] = bceVectors;
    if (vector === undefined) throw new Error('There are no vectors.');
    const headers = { ...vector.headers, authorization: vector.expected.authorization };
    const explained = await explainSignature({ ...vector, headers }, { ...vector, secretAccessKey: 'another' });
    expect(explained?.isSame).toBe(false);
  });

  test('never hold the secret', async () => {
    for (const vector of bceVectors)
      expect(JSON.stringify(await bceSteps(vector, vector, vector))).not.toContain(vector.secretAccessKey);
  });
});

describe('the steps of SDK-HMAC-SHA256', () => {
  test.each(sdkVectors)('lead to what the vendor’s SDKs signed: $name', async (vector) => {
    const steps = await sdkSteps(vector, vector, vector);
    expect(steps.canonicalRequest).toBe(vector.expected.canonicalRequest);
    expect(steps.authorization).toBe(vector.expected.authorization);
    expect(steps.stringToSign.split('\n').slice(0, 2)).toEqual(['SDK-HMAC-SHA256', vector.timestamp]);
    expect(steps.canonicalParts.map(({ text }) => text).join('\n')).toBe(steps.canonicalRequest);
  });

  test.each(sdkVectors)('are found again in a request that was sent: $name', async (vector) => {
    const added = { authorization: vector.expected.authorization, 'x-sdk-date': vector.timestamp };
    const headers = { ...vector.headers, ...added, ...tokenOf(vector, 'sdk') };
    const explained = await explainSignature({ ...vector, headers }, vector);
    expect(explained?.isSame).toBe(true);
  });

  test('name the hash of the canonical request in the string to sign', async () => {
    const steps = await signInput(examples['SDK-HMAC-SHA256']);
    const bytes = new TextEncoder().encode(steps.canonicalRequest);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(steps.stringToSign.split('\n')[2]).toBe(digest);
  });
});

test('a request that carries a token, or nothing, has no steps', async () => {
  const request = { method: 'GET', url: 'https://iam.example.com/v3/projects', headers: { 'x-auth-token': 'token' } };
  expect(await explainSignature(request, { accessKeyId: 'a', secretAccessKey: 'b' })).toBeUndefined();
});

describe('the explainer', () => {
  test('begins with vectors of the vendors and signs them as they do', async () => {
    const bce = bceVectors.find(({ name }) => name === 'post-json-body');
    const sdk = sdkVectors.find(({ name }) => name === 'put-json');
    expect((await signInput(examples['bce-auth-v1'])).authorization).toBe(bce?.expected.authorization);
    expect((await signInput(examples['SDK-HMAC-SHA256'])).authorization).toBe(sdk?.expected.authorization);
  });

  test.each([
    [{ url: 'bcc.bj.baidubce.com/v1' }, 'from https://'],
    [{ date: '20240517T090807Z' }, 'YYYY-MM-DDThh:mm:ssZ'],
    [{ headers: 'no colon' }, 'is no header'],
    [{ secretAccessKey: '' }, 'Without a secret'],
    [{ accessKeyId: ' ' }, 'Without an access key'],
    [{ method: '' }, 'The method is a word'],
    [{ date: '2024-13-45T99:99:99Z' }, 'of the calendar'],
    [{ date: '2023-02-29T00:00:00Z' }, 'of the calendar'],
    [{ url: 'https://[' }, 'from https://'],
    [{ headers: 'host: a\nHost: b' }, 'host stands there twice'],
  ])('says what is wrong with %o', async (change, words) => {
    const input = { ...examples['bce-auth-v1'], ...change };
    await expect((async () => signInput(input))()).rejects.toThrow(words);
  });
});

test('dating the explainer’s input sets the date and the header from one instant', () => {
  const dated = dateInput(examples['bce-auth-v1'], Date.UTC(2026, 0, 2, 3, 4, 5, 678));
  expect(dated.date).toBe('2026-01-02T03:04:05Z');
  expect(dated.headers.split('\n')[1]).toBe('x-bce-date: 2026-01-02T03:04:05Z');
  expect(dated.headers.split('\n')).toHaveLength(4);
});

test('the host that is signed is the one that runtimes send: without user and default port, in lower case', async () => {
  const { canonicalRequest } = await signInput({
    ...examples['bce-auth-v1'],
    url: 'https://user:word@Bcc.bj.baidubce.com:443/v1',
    headers: '',
  });
  expect(canonicalRequest).toMatch(/^host:bcc\.bj\.baidubce\.com$/m);
});

describe('comparing', () => {
  const url = 'https://bcc.bj.baidubce.com/v1/a%20b?b=1&accept';
  const key = { accessKeyId: 'key', secretAccessKey: 'secret' };
  const bce = (change: object = {}): Promise<SignatureSteps> =>
    bceSteps({ method: 'PUT', url, headers: { 'x-bce-date': '2026-01-01T00:00:00Z' }, ...change }, key, {
      timestamp: '2026-01-01T00:00:00Z',
    });
  const sdk = (change: object = {}): Promise<SignatureSteps> =>
    sdkSteps({ method: 'PUT', url, headers: {}, body: '{}', ...change }, key, { timestamp: '20260101T000000Z' });

  test('finds nothing where both sides signed the same, however it was written down', async () => {
    for (const steps of [await bce(), await sdk()]) {
      const { canonicalRequest, authorization } = steps;
      const echoed = `verify aksk signature fail, canonicalRequest:${canonicalRequest.replaceAll('\n', '|')}`;
      for (const pasted of [canonicalRequest, canonicalRequest.replaceAll('\n', '\r\n'), echoed])
        expect(compareSigned(steps, pasted), pasted).toEqual({ outcome: 'same', compared: 'canonical request' });
      const header = compareSigned(steps, `Authorization: ${authorization}`);
      expect(header).toEqual({ outcome: 'same', compared: 'authorization' });
    }
  });

  test.each([
    [{ method: 'POST' }, 'Method', 'another method'],
    [{ url: url.replace('a%20b', 'a%2520b') }, 'Path', 'twice'],
    [{ url: url.replace('a%20b', 'a%20b/') }, 'Path', 'slash at the end of the path counts'],
    [{ url: url.replace('/v1/', '/proxy/v1/') }, 'Path', 'proxy rewrote it'],
    [{ url: `${url}&c=2` }, 'Query', 'added, changed or dropped'],
    [{ url: url.replace('bcc.bj', 'proxy.bj') }, 'Header host', 'host that was sent is another one'],
    [{ headers: { 'x-bce-date': '2026-01-01T00:00:01Z' } }, 'Header x-bce-date', 'dated and signed anew'],
    [{ headers: { 'content-length': '2' } }, 'Header host', 'do not sign them'],
  ])('finds what %o changed of bce-auth-v1, and says why that may be', async (change, part, cause) => {
    const found = compareSigned(await bce(), (await bce(change)).canonicalRequest);
    expect(found).toMatchObject({ outcome: 'different', part });
    expect(found.outcome === 'different' && found.causes.join(' ')).toContain(cause);
  });

  test.each([
    [{ body: '{ }' }, 'SHA-256 of the body', 'body that arrived is not the one'],
    [{ headers: { 'x-more': '1' } }, 'Header x-sdk-date', 'signed and not sent'],
    [{ url: url.replace('b=1&accept', 'b=2&accept') }, 'Query', 'added, changed or dropped'],
  ])('finds what %o changed of SDK-HMAC-SHA256, and says why that may be', async (change, part, cause) => {
    const found = compareSigned(await sdk(), (await sdk(change)).canonicalRequest);
    expect(found).toMatchObject({ outcome: 'different', part });
    expect(found.outcome === 'different' && found.causes.join(' ')).toContain(cause);
  });

  test('tells an unencoded path, another order of the query, a bare key and a plus apart', async () => {
    const steps = await bce({ url: 'https://h/v1/a:b?x=1&flag&y=c%20d' });
    const lines = steps.canonicalRequest.split('\n');
    expect(lines.slice(1, 3)).toEqual(['/v1/a%3Ab', 'flag=&x=1&y=c%20d']);
    const causes = (line: number, text: string): string => {
      const found = compareSigned(steps, lines.with(line, text).join('\n'));
      return found.outcome === 'different' ? found.causes.join(' ') : found.outcome;
    };
    expect(causes(1, '/v1/a:b')).toContain('encoded in another way');
    expect(causes(2, 'x=1&y=c%20d&flag=')).toContain('another order');
    expect(causes(2, 'flag&x=1&y=c%20d')).toContain('accept=');
    expect(causes(2, 'flag=&x=1&y=c+d')).toContain('never +');
  });

  test('skips the list of signed headers where one side left it empty, as the vendor’s Python and Java SDKs do', async () => {
    const steps = await bce();
    const parts = steps.authorization.split('/');
    const empty = parts.with(-2, '').join('/');
    expect(compareSigned(steps, empty)).toEqual({ outcome: 'same', compared: 'authorization' });
    const other = empty.replace(/[0-9a-f]{64}$/, '0'.repeat(64));
    expect(compareSigned(steps, other)).toMatchObject({ outcome: 'different', part: 'Signature' });
  });

  test('reads a gateway’s message in running text', async () => {
    const steps = await sdk();
    const echoed = `canonicalRequest:${steps.canonicalRequest.replaceAll('\n', '|')}, please check.\nSee the log.`;
    expect(compareSigned(steps, `It failed, ${echoed}`)).toMatchObject({ outcome: 'same' });
  });

  test('of headers of the other scheme, or of text that is neither, says so', async () => {
    const steps = await bce();
    expect(compareSigned(steps, (await sdk()).authorization)).toEqual({ outcome: 'not readable' });
    expect(compareSigned(steps, 'Something went wrong.')).toEqual({ outcome: 'not readable' });
    expect(compareSigned(steps, '  ')).toEqual({ outcome: 'nothing to compare' });
  });

  test('of another secret, where all else is equal, points at the secret', async () => {
    const steps = await bce();
    const other = steps.authorization.replace(/[0-9a-f]{64}$/, '0'.repeat(64));
    const found = compareSigned(steps, other);
    expect(found).toMatchObject({ outcome: 'different', part: 'Signature' });
    expect(found.outcome === 'different' && found.causes[0]).toContain('secret');
  });
});

function tokenOf({ sessionToken }: { readonly sessionToken?: string }, scheme: 'bce' | 'sdk'): Record<string, string> {
  const name = scheme === 'bce' ? 'x-bce-security-token' : 'x-security-token';
  return sessionToken === undefined ? {} : { [name]: sessionToken };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
