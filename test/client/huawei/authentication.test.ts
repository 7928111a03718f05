import { describe, expect, test } from 'vitest';
import type { HuaweiCredentialsSource } from '../../../src/huawei.js';
import { ApiError, ConfigError } from '../../../src/index.js';
import { failureOf } from '../../helpers/failure.js';
import {
  answerHuawei,
  answerNone,
  createHuaweiLab,
  createIamLab,
  createTokenLab,
  iamTime,
  labKey,
  labProject,
  refuse,
} from '../../helpers/huawei-lab.js';
import { runAll } from '../../helpers/manual-clock.js';
import type { Answerer, SentRequest } from '../../helpers/recording-fetch.js';
import { signSdk } from '../../emulator/support/huawei-signer.js';

const token = 'MIIDlab-token+with/all=kinds';
const temporary = { ...labKey, sessionToken: 'lab-security-token==' };
const authenticating = ['authorization', 'x-auth-token', 'x-sdk-date', 'x-security-token', 'x-project-id'];

/** Those headers of a request that authenticate it, by name. */
const authenticatingOf = ({ headers }: SentRequest) =>
  Object.fromEntries(authenticating.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : [])));

const namesIn = ({ headers }: SentRequest) => /SignedHeaders=([^,]*),/.exec(headers.get('authorization') ?? '')?.[1];

/** Fails unless the request carries the signature that the documented steps give for what was sent. */
function expectSigned({ method, url, headers, body }: SentRequest, key = labKey): void {
  const list = /SignedHeaders=([^,]*),/.exec(headers.get('authorization') ?? '')?.[1]?.split(';') ?? [];
  const { authorization } = signSdk(
    { method, url, headers: Object.fromEntries(headers), body },
    { ...key, atMs: 0, list },
  );
  expect(headers.get('authorization')).toBe(authorization);
}

async function sentWith(
  credentials: HuaweiCredentialsSource,
  headers: Record<string, string> = {},
): Promise<SentRequest> {
  const { dli, wire } = createHuaweiLab(answerNone, { credentials });
  await dli.listEnhancedConnections({ name: 'a b' }, { headers });
  return wire.only;
}

describe('what stands on the wire', () => {
  test('with an access key is its signature, the date and the project, all of them signed', async () => {
    const sent = await sentWith(labKey);
    expect(authenticatingOf(sent)).toEqual({
      authorization: expect.stringMatching(
        /^SDK-HMAC-SHA256 Access=LABACCESSKEY, SignedHeaders=host;x-project-id;x-sdk-date, Signature=[0-9a-f]{64}$/,
      ) as string,
      'x-sdk-date': '20260813T080000Z',
      'x-project-id': labProject,
    });
    expectSigned(sent);
  });

  test('with temporary keys is the security token as well, signed', async () => {
    const sent = await sentWith(temporary);
    expect(sent.headers.get('x-security-token')).toBe(temporary.sessionToken);
    expect(namesIn(sent)).toBe('host;x-project-id;x-sdk-date;x-security-token');
    expectSigned(sent);
  });

  test('with a token is the token and nothing else', async () => {
    for (const credentials of [{ token }, () => ({ token }), () => Promise.resolve({ token, projectId: 'p' })])
      expect(authenticatingOf(await sentWith(credentials))).toEqual({ 'x-auth-token': token });
  });

  test('with a body is signed over that body', async () => {
    const { roma, wire } = createHuaweiLab(answerHuawei(201, { project_vpc_channels: [] }));
    await roma.createProjectVpcChannelSyncs({ vpc_channel_id: 'c', instance_ids: ['名'] });
    expect(wire.only.body).toBe('{"vpc_channel_id":"c","instance_ids":["名"]}');
    expect(wire.only.headers.get('content-type')).toBe('application/json;charset=utf-8');
    expectSigned(wire.only);
  });

  test('by path is the same as by name', async () => {
    const { dli, wire } = createHuaweiLab();
    await dli.listEnhancedConnections({ limit: 1 });
    const path = { project_id: labProject };
    const params = { path, query: { limit: 1 } };
    await dli.http.GET('/v2.0/{project_id}/datasource/enhanced-connections', { params });
    const [named, typed] = wire.sent.map((sent) => ({ url: sent.url, ...authenticatingOf(sent) }));
    expect(typed).toEqual(named);
  });

  test("is the account's id, signed, where IAM is given one, and no project", async () => {
    const { iam, wire } = createIamLab(answerHuawei(200, { projects: [] }), { domainId: 'domain-1' });
    await iam.keystoneListProjects();
    expect(namesIn(wire.only)).toBe('host;x-domain-id;x-sdk-date');
    expect(wire.only.headers.get('x-domain-id')).toBe('domain-1');
    expectSigned(wire.only);
  });

  test("is no account's id with a token", async () => {
    const { iam, wire } = createIamLab(answerHuawei(200, { projects: [] }), {
      domainId: 'domain-1',
      credentials: { token },
    });
    await iam.keystoneListProjects();
    expect(wire.only.headers.has('x-domain-id')).toBe(false);
    expect(authenticatingOf(wire.only)).toEqual({ 'x-auth-token': token });
  });
});

describe('the signed project', () => {
  test.each([
    ['that of the input', { project_id: 'p-of-input' }, 'p-of-input'],
    ['that of the client', {}, labProject],
    ['decoded, as it is meant', { project_id: 'a b' }, 'a b'],
  ])('is %s, which stands in the path', async (_, input, expected) => {
    const { dli, wire } = createHuaweiLab();
    await dli.listEnhancedConnections(input);
    expect(wire.only.headers.get('x-project-id')).toBe(expected);
    expect(wire.only.target).toContain(`/v2.0/${encodeURIComponent(expected)}/datasource/`);
    expectSigned(wire.only);
  });

  test('is found behind an endpoint with a path of its own', async () => {
    const { dli, wire } = createHuaweiLab(answerNone, { endpoint: 'https://gateway.example/huawei/dli' });
    await dli.listEnhancedConnections();
    expect(wire.only.headers.get('x-project-id')).toBe(labProject);
    expectSigned(wire.only);
  });

  test("cannot be another one by the call's headers", async () => {
    expect((await sentWith(labKey, { 'X-Project-Id': 'other' })).headers.get('x-project-id')).toBe(labProject);
  });
});

describe("a call's own headers", () => {
  test.each([
    ['an access key', labKey],
    ['temporary keys', temporary],
    ['a token', { token: 'another-token' }],
  ])('bring a token that goes before %s, and alone', async (_, credentials) => {
    expect(authenticatingOf(await sentWith(credentials, { 'X-Auth-Token': token }))).toEqual({ 'x-auth-token': token });
  });

  test('bring a token that is not renewed when it is refused, and no login is made', async () => {
    const lab = createTokenLab({ answers: refuse(401, 'APIGW.0301'), options: { projectId: labProject } });
    const call = lab.dli.listEnhancedConnections({}, { headers: { 'x-auth-token': token } });
    await failureOf(ApiError, runAll(lab.clock, Promise.resolve(call)));
    expect(lab.tokens()).toEqual([token]);
    expect(lab.iam.sent).toEqual([]);
  });

  test.each(['Authorization', 'X-Sdk-Date', 'X-Security-Token'])('cannot set %s', async (name) => {
    const [plain, given] = [await sentWith(labKey), await sentWith(labKey, { [name]: 'forged' })];
    expect(authenticatingOf(given)).toEqual(authenticatingOf(plain));
    expect(authenticatingOf(await sentWith({ token }, { [name]: 'forged' }))).toEqual({ 'x-auth-token': token });
    expect(authenticatingOf(await sentWith(labKey, { [name]: 'forged', 'x-auth-token': token }))).toEqual({
      'x-auth-token': token,
    });
  });

  test.each(['Host', 'Content-Length'])('leave %s to the runtime', async (name) => {
    const sent = await sentWith(labKey, { [name]: '7' });
    expect(sent.headers.has(name)).toBe(false);
    expectSigned(sent);
  });

  test('that begin with x- are signed, and others sent as they are', async () => {
    const sent = await sentWith(labKey, { 'X-Trace': ' 1 ', 'User-Agent': 'me' });
    expect(namesIn(sent)).toBe('host;x-project-id;x-sdk-date;x-trace');
    expect(sent.headers.get('user-agent')).toBe('me');
    expectSigned(sent);
  });
});

describe('an operation that takes neither', () => {
  const auth = {
    identity: {
      methods: ['password' as const],
      password: { user: { name: 'u', password: 'p', domain: { name: 'd' } } },
    },
    scope: { project: { name: 'cn-north-4' } },
  };
  const given = answerHuawei(201, { token: { expires_at: iamTime(0) } }, { 'x-subject-token': token });

  test.each([
    ['without credentials', undefined],
    ['with an access key', temporary],
    ['with a token', { token }],
    [
      'with credentials that cannot be had',
      () => {
        throw new Error('sealed');
      },
    ],
  ])('is sent with none of them %s', async (_, credentials) => {
    const { iam, wire } = createIamLab(given, { credentials, domainId: 'domain-1' });
    await iam.keystoneCreateUserTokenByPassword({ auth }, { headers: { 'X-Auth-Token': token, authorization: 'x' } });
    expect(authenticatingOf(wire.only)).toEqual({});
    expect(wire.only.headers.has('x-domain-id')).toBe(false);
  });

  test('is sent by path with none of them', async () => {
    const { iam, wire } = createIamLab(given);
    await iam.http.POST('/v3/auth/tokens', { body: { auth } });
    expect(authenticatingOf(wire.only)).toEqual({});
  });
});

describe('credentials are refused before anything is sent, the call named and no value shown,', () => {
  const cases: [why: string, given: unknown, message: string][] = [
    ['where they are null', null, 'credentials must be an access key, a token, or a function that returns one.'],
    ['where they are a text', 'canary', 'credentials must be an access key, a token, or a function that returns one.'],
    [
      'where they hold a key and a token',
      { ...labKey, secretAccessKey: 'canary', token: 'canary' },
      'credentials hold an access key and a token; which of them counts is not documented, give one.',
    ],
    ['where the token is empty', { token: '' }, 'credentials.token is missing'],
    ['where the token is none', { token: undefined }, 'credentials.token is missing'],
    ['where the token is a number', { token: 7 }, 'credentials.token is missing'],
    ['where the token was not copied whole', { token: 'canary ' }, 'credentials.token is missing, or holds a blank'],
    ['where the token would end the header', { token: 'canary\r\nx: y' }, 'credentials.token is missing, or holds'],
    ['where the token is not ASCII', { token: 'canaryé' }, 'credentials.token is missing, or holds'],
    ['where the key has no id', { secretAccessKey: 'canary' }, 'credentials.accessKeyId is missing.'],
    ['where the key has no secret', { accessKeyId: 'canary' }, 'credentials.secretAccessKey is missing.'],
    [
      'where the secret has a blank',
      { ...labKey, secretAccessKey: ' canary' },
      'credentials.secretAccessKey holds a blank',
    ],
    ['where the security token is empty', { ...labKey, sessionToken: '' }, 'credentials.sessionToken is missing.'],
  ];

  test.each(cases)('%s', async (_, given, message) => {
    const sources = [given, () => given, { getToken: () => Promise.resolve(given), renewToken: () => given }];
    for (const credentials of sources as HuaweiCredentialsSource[]) {
      const { dli, wire } = createHuaweiLab(answerNone, { credentials });
      const error = await failureOf(ConfigError, Promise.resolve(dli.listEnhancedConnections()));
      expect(error.message).toContain(`listEnhancedConnections: ${message}`);
      expect(JSON.stringify(error) + String(error.stack)).not.toContain('canary');
      expect(error.operationId).toBe('listEnhancedConnections');
      expect(wire.sent).toEqual([]);
    }
  });

  test('also where a client was made without any', async () => {
    const missing = undefined as unknown as HuaweiCredentialsSource;
    const why = 'this operation needs credentials, and the client was made without.';
    const { iam, wire } = createIamLab(answerHuawei(200, { projects: [] }), { credentials: undefined });
    expect((await failureOf(ConfigError, iam.keystoneListProjects())).message).toBe(`keystoneListProjects: ${why}`);
    expect(wire.sent).toEqual([]);
    for (const projectId of [labProject, undefined]) {
      const lab = createHuaweiLab(answerNone, { credentials: missing, projectId });
      const error = await failureOf(ConfigError, Promise.resolve(lab.dli.listEnhancedConnections()));
      expect(error.message).toMatch(/^listEnhancedConnections: .*credentials/);
      expect(lab.wire.sent).toEqual([]);
    }
  });

  test('and what a provider throws is the cause alone', async () => {
    const cause = new RangeError('canary');
    const credentials = () => Promise.reject(cause);
    const { dli, wire } = createHuaweiLab(answerNone, { credentials });
    const error = await failureOf(ConfigError, Promise.resolve(dli.listEnhancedConnections()));
    expect(error).toMatchObject({
      message: 'listEnhancedConnections: the credentials provider failed (RangeError).',
      cause,
    });
    expect(wire.sent).toEqual([]);
  });
});

describe('a signature that is refused', () => {
  const dateOf = (offsetMs: number) => new Date(Date.UTC(2026, 7, 13, 8) + offsetMs).toUTCString();
  const minute = 60_000;

  /** Calls until it ends: how often it was sent, with which dates. */
  async function datesOf(answers: readonly Answerer[], name: 'read' | 'create' = 'read'): Promise<(string | null)[]> {
    const { dli, clock, wire } = createHuaweiLab(answers);
    const input = { name: 'n', dest_vpc_id: 'v', dest_network_id: 's' };
    const read = () => dli.showEnhancedConnection({ connection_id: 'c' });
    const call: Promise<unknown> = name === 'read' ? read() : dli.createEnhancedConnection(input);
    await failureOf(ApiError, runAll(clock, call));
    for (const sent of wire.sent) expectSigned(sent);
    return wire.sent.map(({ headers }) => headers.get('x-sdk-date'));
  }

  test.each(['read', 'create'] as const)('is sent once, as failures lock the key (%s)', async (name) => {
    expect(await datesOf([refuse(401, 'APIGW.0301')], name)).toHaveLength(1);
    expect(await datesOf([refuse(401, 'APIGW.0301', 'no', { date: dateOf(5_000) })], name)).toHaveLength(1);
  });

  test.each(['read', 'create'] as const)(
    "is sent a second time with the service's date when that is another one, and never a third time (%s)",
    async (name) => {
      const always = refuse(401, 'APIGW.0301', 'no', { date: dateOf(20 * minute) });
      expect(await datesOf([always], name)).toEqual(['20260813T080000Z', '20260813T082000Z']);
    },
  );

  test('is not sent a third time when the date jumps back', async () => {
    const there = refuse(401, 'APIGW.0301', 'no', { date: dateOf(20 * minute) });
    const back = refuse(401, 'APIGW.0301', 'no', { date: dateOf(-20 * minute) });
    expect(await datesOf([there, back, there, back])).toHaveLength(2);
  });

  test('is dated rightly from then on', async () => {
    const { dli, wire } = createHuaweiLab([
      refuse(401, 'APIGW.0301', 'no', { date: dateOf(-20 * minute) }),
      answerNone,
    ]);
    await dli.listEnhancedConnections();
    await dli.listEnhancedConnections();
    expect(wire.sent.map(({ headers }) => headers.get('x-sdk-date'))).toEqual([
      '20260813T080000Z',
      '20260813T074000Z',
      '20260813T074000Z',
    ]);
  });

  test('is final under a code that no document has', async () => {
    expect(await datesOf([refuse(401, 'APIGW.0399')])).toHaveLength(1);
    expect(await datesOf([answerHuawei(401, '<html>')])).toHaveLength(1);
  });

  test('says what was signed, without the security token', async () => {
    const { dli } = createHuaweiLab(refuse(401, 'APIGW.0301', 'verify aksk signature fail'), {
      credentials: temporary,
    });
    const error = await failureOf(ApiError, dli.showEnhancedConnection({ connection_id: 'c' }));
    expect(error).toMatchObject({ code: 'APIGW.0301', status: 401, category: 'signature' });
    expect(error.canonicalRequest).toContain('\nx-security-token:(left out)\n');
    expect(error.canonicalRequest).not.toContain(temporary.sessionToken);
  });
});

test('each attempt is dated and signed afresh, by the key that there is then', async () => {
  const failing: Answerer = () => {
    lab.clock.advance(5000);
    return new Response(null, { status: 503 });
  };
  let keys = 0;
  const credentials = () => ({ ...labKey, accessKeyId: `KEY${++keys}` });
  const lab = createHuaweiLab([failing, failing, answerHuawei(200, { id: 'c' })], { credentials });
  await runAll(lab.clock, lab.dli.showEnhancedConnection({ connection_id: 'c' }));
  const dates = lab.wire.sent.map(({ headers }) => headers.get('x-sdk-date'));
  expect(new Set(dates).size).toBe(3);
  expect(dates).toEqual([...dates].sort());
  for (const sent of lab.wire.sent) expectSigned(sent, { ...labKey, accessKeyId: accessKeyOf(sent) });
  expect(lab.wire.sent.map(accessKeyOf)).toEqual(['KEY1', 'KEY2', 'KEY3']);
});

const accessKeyOf = ({ headers }: SentRequest): string =>
  /Access=([^,]*),/.exec(headers.get('authorization') ?? '')?.[1] ?? '';
