import { describe, expect, test } from 'vitest';
import { createTemporaryKeys } from '../../../src/huawei.js';
import { CrosspeerError, type LogEntry } from '../../../src/index.js';
import { shown } from '../../errors/canaries.js';
import { failureOf } from '../../helpers/failure.js';
import {
  answerHuawei,
  answerNone,
  answerToken,
  createHuaweiLab,
  createIamLab,
  createTokenLab,
  iamTime,
} from '../../helpers/huawei-lab.js';
import { createManualClock, runAll } from '../../helpers/manual-clock.js';
import { createRecordingFetch, type Answerer, type SentRequest } from '../../helpers/recording-fetch.js';

const secrets = {
  secretAccessKey: 'canary-secret+key/1',
  sessionToken: 'canary-security-token+a/b==',
  token: 'MIIDcanary-token-1+a/b==',
  password: 'canary-pass word/1+"é"',
};
const temporary = {
  accessKeyId: 'LABACCESSKEY',
  secretAccessKey: secrets.secretAccessKey,
  sessionToken: secrets.sessionToken,
};

/** Everything that a request carried, as a gateway that is set to tell all would repeat it. */
const echoOf = ({ headers, url, body }: SentRequest): string =>
  [body ?? '', ...[...headers].filter(([name]) => name !== 'content-type').map((pair) => pair.join(': ')), url].join(
    '\n',
  );

/** Answers that repeat the request. */
const echoes: readonly (readonly [name: string, answer: Answerer])[] = [
  ['in a message', (request) => answerHuawei(400, { error_code: 'X', error_msg: echoOf(request) })(request)],
  [
    'in a message of its own shape',
    (request) => answerHuawei(400, { error: { code: 400, message: echoOf(request) } })(request),
  ],
  ['in a page', (request) => answerHuawei(400, `<html>${echoOf(request)}`)(request)],
  [
    'in a refusal of the signature',
    (request) => answerHuawei(401, { error_code: 'APIGW.0301', error_msg: echoOf(request) })(request),
  ],
  ['in a success that is none', (request) => answerHuawei(200, `<html>${echoOf(request)}`)(request)],
  ['in a redirect', (request) => answerHuawei(302, echoOf(request))(request)],
  [
    'in what the network failed with',
    (request) => Promise.reject(new TypeError('fetch failed', { cause: new Error(`bad header ${echoOf(request)}`) })),
  ],
];

/** Fails where a value shows one of the secrets, or a signature of what was sent. */
function expectSilent(value: unknown, sent: readonly SentRequest[]): void {
  const text = shown(value);
  const signatures = sent.flatMap(
    ({ headers }) => /Signature=(\w+)/.exec(headers.get('authorization') ?? '')?.[1] ?? [],
  );
  const forms = Object.values(secrets).flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  ]);
  expect([...forms, ...signatures].filter((secret) => text.includes(secret))).toEqual([]);
}

describe.each(echoes)('an answer that repeats the request %s', (_, answer) => {
  test.each([
    ['temporary keys', temporary],
    ['a token', { token: secrets.token }],
  ])('shows nothing of %s in error, log and trace', async (_name, credentials) => {
    const entries: LogEntry[] = [];
    const { dli, clock, wire } = createHuaweiLab(answer, { credentials, log: (entry) => entries.push(entry) });
    const error = await failureOf(
      CrosspeerError,
      runAll(clock, dli.showEnhancedConnection({ connection_id: 'c' }, { maxAttempts: 2 }).withTrace()),
    );
    expectSilent(error, wire.sent);
    expect(entries.length).toBeGreaterThan(2);
    expectSilent(entries, wire.sent);
  });

  test('shows nothing of a token that the call brought', async () => {
    const { dli, clock, wire } = createHuaweiLab(answer);
    const own = { headers: { 'x-auth-token': secrets.token }, maxAttempts: 1 };
    const error = await failureOf(
      CrosspeerError,
      runAll(clock, dli.showEnhancedConnection({ connection_id: 'c' }, own)),
    );
    expectSilent(error, wire.sent);
  });

  test('shows nothing of a password', async () => {
    const entries: LogEntry[] = [];
    const lab = createTokenLab({
      logins: answer,
      login: { password: secrets.password, log: (entry) => entries.push(entry) },
    });
    const error = await failureOf(
      CrosspeerError,
      runAll(lab.clock, Promise.resolve(lab.dli.listEnhancedConnections())),
    );
    expect(lab.iam.sent[0]?.body).toContain('canary-pass');
    expectSilent(error, lab.iam.sent);
    expectSilent(entries, lab.iam.sent);
  });

  test('shows nothing of a token that IAM was asked about', async () => {
    const { iam, clock, wire } = createIamLab(answer);
    const input = { 'X-Subject-Token': secrets.token };
    const error = await failureOf(CrosspeerError, runAll(clock, iam.keystoneValidateToken(input, { maxAttempts: 1 })));
    expectSilent(error, wire.sent);
  });
});

describe.each(echoes)('by path, an answer that repeats the request %s', (_, answer) => {
  const user = { name: 'u', password: secrets.password, domain: { name: 'd' } };
  const auth = {
    identity: { methods: ['password' as const], password: { user } },
    scope: { project: { name: 'cn-north-4' } },
  };

  test('shows nothing of a password or a token', async () => {
    const entries: LogEntry[] = [];
    const { iam, clock, wire } = createIamLab(answer, { maxAttempts: 1, log: (entry) => entries.push(entry) });
    const header = { 'X-Subject-Token': secrets.token };
    const ends = await runAll(
      clock,
      Promise.allSettled([
        iam.http.POST('/v3/auth/tokens', { body: { auth } }),
        iam.http.GET('/v3/auth/tokens', { params: { header } }),
      ]),
    );
    expect(wire.sent).toHaveLength(2);
    for (const end of ends) expectSilent(end.status === 'rejected' ? end.reason : end.value.error, wire.sent);
    expectSilent(entries, wire.sent);
  });
});

describe('calls that go well show nothing', () => {
  test('of password and token in the log and the trace', async () => {
    const entries: LogEntry[] = [];
    const log = (entry: LogEntry) => entries.push(entry);
    const clock = createManualClock();
    const lab = createTokenLab({
      clock,
      logins: answerToken(secrets.token, { issuedAtMs: clock.now() }),
      login: { password: secrets.password, log },
      options: { log },
    });
    const { trace } = await lab.dli.listEnhancedConnections().withTrace();
    expect(lab.tokens()).toEqual([secrets.token]);
    expectSilent(trace, lab.wire.sent);
    expect(entries.map(({ operationId }) => operationId)).toContain('keystoneCreateUserTokenByPassword');
    expectSilent(entries, lab.iam.sent);
  });

  test('of keys and signatures', async () => {
    const entries: LogEntry[] = [];
    const { dli, wire } = createHuaweiLab(answerNone, { credentials: temporary, log: (entry) => entries.push(entry) });
    const { trace } = await dli.listEnhancedConnections().withTrace();
    expectSilent([trace, entries], wire.sent);
  });
});

describe('an answer that brings secrets and is not usable shows nothing of them:', () => {
  const credential = {
    access: 'LABACCESSKEY',
    secret: secrets.secretAccessKey,
    securitytoken: secrets.sessionToken,
    expires_at: iamTime(0),
  };

  test.each([
    ['keys under another name', JSON.stringify({ keys: credential })],
    ['half of a JSON text', JSON.stringify({ credential }).slice(0, -10)],
    ['a list', JSON.stringify([credential])],
  ])('%s', async (_, text) => {
    const clock = createManualClock();
    const wire = createRecordingFetch(answerHuawei(201, text));
    const shared = { region: 'cn-north-4', fetch: wire.fetch, clock, random: () => 0.5 };
    const keys = createTemporaryKeys({ ...shared, credentials: { token: secrets.token } });
    const error = await failureOf(CrosspeerError, runAll(clock, keys.getKey()));
    expectSilent(error, wire.sent);
  });
});

test('nothing of a token, a password or a key stands in what is kept of a source', () => {
  const { source } = createTokenLab({ login: { password: secrets.password } });
  expectSilent(JSON.stringify(source), []);
});
