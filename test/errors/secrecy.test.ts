import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createBceSigner, createPeeringClient, type CallOptions, type PeeringClient } from '../../src/baidu.js';
import { ApiError, ConfigError, CrosspeerError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerText, type Answerer } from '../helpers/recording-fetch.js';
import { settle, stalling } from '../helpers/stalling.js';
import { canaries as credentials, expectSilent, hmac } from './canaries.js';

test('this test would see a secret', () => {
  const error = new CrosspeerError('x', { cause: new Error('y', { cause: { deep: [credentials] } }) });
  expect(() => expectSilent(error, [])).toThrow();
});

test.each(['base64', 'base64url', 'hex'] as const)('it would see one in %s', (encoding) => {
  const text = Buffer.from(credentials.sessionToken).toString(encoding);
  expect(() => expectSilent({ text: `x ${text} y` }, [])).toThrow();
});

test('it would see a signature, and the key that it was made with', async () => {
  const { client, wire } = lab(answerText(500));
  await failureOf(CrosspeerError, get(client));
  const [, , , , , signature = ''] = wire.only.headers.get('authorization')?.split('/') ?? [];
  const prefix = wire.only.headers.get('authorization')?.split('/').slice(0, 4).join('/') ?? '';
  for (const secret of [signature, hmac(credentials.secretAccessKey, prefix)])
    for (const text of [secret, Buffer.from(secret, 'hex').toString('base64'), Buffer.from(secret).toString('base64')])
      expect(() => expectSilent(text, wire.sent)).toThrow();
});

const lab = (answer: Answerer) => createPeeringLab(answer, { credentials });
const get = (client: PeeringClient, options?: CallOptions) => client.getPeerConn({ peerConnId }, options);

describe('no error shows a secret', () => {
  const refused = (code: string) => answerJson(403, { code, message: 'no' });

  test.each<[string, Answerer]>([
    ['a refusal', refused('NoSuchObject')],
    ['a wrong signature', refused('SignatureDoesNotMatch')],
    ['a wrong signature at a newer gateway', refused('IamSignatureInvalid')],
    ['an expired signature', refused('RequestExpired')],
    ['an unknown key', refused('InvalidAccessKeyId')],
    ['an answer that is not JSON', answerText(200, '<html>')],
    ['a failure of the network', () => Promise.reject(new TypeError('fetch failed', { cause: new Error('reset') }))],
  ])('after %s', async (_, answer) => {
    const { client, wire } = lab(answer);
    const error = await failureOf(CrosspeerError, get(client));
    expect(wire.only.headers.get('x-bce-security-token')).toBe(credentials.sessionToken);
    expectSilent(error, wire.sent);
  });

  test('when time is up or the caller aborts', async () => {
    const { client, wire, clock } = lab(stalling('before its headers', true));
    const controller = new AbortController();
    const aborted = failureOf(CrosspeerError, get(client, { signal: controller.signal }));
    const timedOut = failureOf(CrosspeerError, get(client, { timeoutMs: 10 }));
    await settle();
    controller.abort();
    clock.advance(10);
    const errors = await Promise.all([aborted, timedOut]);
    expect(errors.map(({ name }) => name)).toEqual(['AbortError', 'TimeoutError']);
    for (const error of errors) expectSilent(error, wire.sent);
  });

  test('when the input is wrong', async () => {
    const { client, wire } = lab(answerText(200));
    const call = client.createPeerConn({ ...createInput, clientToken: 'é' });
    expectSilent(await failureOf(CrosspeerError, call), wire.sent);
  });

  test.each([
    ['accessKeyId', { ...credentials, accessKeyId: 'canary id' }],
    ['secretAccessKey', { ...credentials, secretAccessKey: 'canary secret' }],
    ['sessionToken', { ...credentials, sessionToken: 'canary token' }],
  ])('when %s is wrong', async (field, wrong) => {
    const { client } = createPeeringLab(answerText(200), { credentials: wrong });
    const error = await failureOf(CrosspeerError, get(client));
    expect(error.message).toContain(`credentials.${field}`);
    expectSilent(error, []);
  });
});

test.each<[string, () => never, string]>([
  [
    'an error',
    () => {
      throw new RangeError('canary: no such secret');
    },
    'RangeError',
  ],
  [
    'a text',
    () => {
      // What a provider throws is not always an error.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw 'canary: no such secret';
    },
    'string',
  ],
])('what a provider says in %s is kept to the cause', async (_, provider, kind) => {
  const logged: unknown[] = [];
  const log = (entry: unknown) => void logged.push(entry);
  const { client } = createPeeringLab(answerText(200), { credentials: provider, log });
  const error = await failureOf(ConfigError, get(client));
  expect(error.message).toBe(`getPeerConn: the credentials provider failed (${kind}).`);
  expect(`${JSON.stringify([error, logged])} ${String(error)} ${error.stack}`).not.toContain('canary');
  expect(inspect(error.cause)).toContain('canary: no such secret');
});

describe('the canonical request', () => {
  test('is shown when the service finds fault with the signature, with the session token left out', async () => {
    const { client, wire } = lab(answerJson(400, { code: 'SignatureDoesNotMatch', message: 'no' }));
    const error = await failureOf(ApiError, client.acceptPeerConn({ peerConnId }));
    expect(error.canonicalRequest).toBe(
      [
        'PUT',
        `/v1/peerconn/${peerConnId}`,
        'accept=&clientToken=token-1',
        'content-type:application%2Fjson%3B%20charset%3Dutf-8',
        'host:bcc.bj.baidubce.com',
        'x-bce-date:2026-08-13T08%3A00%3A00Z',
        'x-bce-security-token:(left out)',
      ].join('\n'),
    );
    expectSilent(error, wire.sent);
  });

  test('is what was signed', async () => {
    const { accessKeyId, secretAccessKey } = credentials;
    const lasting = { accessKeyId, secretAccessKey };
    const { client, wire } = createPeeringLab(answerJson(400, { code: 'SignatureDoesNotMatch' }), {
      credentials: lasting,
    });
    const { canonicalRequest } = await failureOf(ApiError, get(client));
    const authorization = wire.only.headers.get('authorization') ?? '';
    const signingKey = hmac(secretAccessKey, authorization.split('/').slice(0, 4).join('/'));
    expect(authorization.split('/')[5]).toBe(hmac(signingKey, canonicalRequest ?? ''));
  });

  test('is not shown otherwise', async () => {
    const { client } = lab(answerJson(403, { code: 'AccessDenied' }));
    expect((await failureOf(ApiError, get(client))).canonicalRequest).toBeUndefined();
  });
});

test('what a gateway echoes of the request is not repeated', async () => {
  for (const status of [200, 502]) {
    const echo: Answerer = ({ headers }) => {
      const lines = [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      return new Response(`<pre>${lines}</pre>`, { status });
    };
    const { client, wire } = lab(echo);
    expectSilent(await failureOf(CrosspeerError, get(client)), wire.sent);
  }
});

/** Credentials whose token looks different once it is percent-encoded. */
const encoded = { accessKeyId: 'ak', secretAccessKey: 'canary-secret', sessionToken: 'canary/token+with==' };
const tokenForms = ['canary/token+with==', encodeURIComponent('canary/token+with==')];

test('nor is a canonical request that a gateway echoes, percent-encoded as it is', async () => {
  for (const status of [200, 403]) {
    const echo: Answerer = () => new Response(`x-bce-security-token:${tokenForms[1] ?? ''}`, { status });
    const { client } = createPeeringLab(echo, { credentials: encoded });
    const shown = inspect(await failureOf(CrosspeerError, get(client)), { depth: 10 });
    for (const form of tokenForms) expect(shown).not.toContain(form);
  }
});

test('nor are further fields of an error body that repeat the request, by path', async () => {
  const echo: Answerer = ({ headers }) =>
    Response.json({ code: 'X', message: 'm', detail: [...headers] }, { status: 403 });
  const { client, wire } = createPeeringLab(echo, { credentials: encoded });
  const { error } = await client.http.GET('/v1/peerconn');
  const signature = wire.only.headers.get('authorization')?.split('/').at(-1) ?? 'none';
  for (const secret of [...tokenForms, signature]) expect(JSON.stringify(error)).not.toContain(secret);
});

test('nor what a fetch of the caller says about the request when it fails', async () => {
  const { client } = createPeeringLab(
    ({ headers }) => {
      throw new Error(`failed with ${JSON.stringify([...headers])}`);
    },
    { credentials: encoded },
  );
  const shown = inspect(await failureOf(CrosspeerError, get(client)), { depth: 10 });
  for (const secret of tokenForms) expect(shown).not.toContain(secret);
  expect(shown).toContain('(left out)');
});

test('a client and its signer show no secret', async () => {
  const { client, wire } = lab(answerJson(200, { peerConns: [] }));
  await client.listPeerConn();
  await client.http.GET('/v1/peerconn');
  expectSilent(client, wire.sent);
  expectSilent(client.http, wire.sent);
  const sign = createBceSigner();
  const request = { method: 'GET', url: 'https://h/', headers: { host: 'h' } };
  await sign(request, credentials, { timestamp: '2026-08-13T08:00:00Z' });
  expectSilent(sign, []);
  expectSilent(createPeeringClient({ region: 'bj', credentials }), []);
});
