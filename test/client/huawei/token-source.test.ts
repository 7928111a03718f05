import { describe, expect, test } from 'vitest';
import { createPasswordLogin, type PasswordLogin, type TokenSource } from '../../../src/huawei.js';
import {
  AbortError,
  ApiError,
  ConfigError,
  CrosspeerError,
  DecodeError,
  NetworkError,
  TimeoutError,
} from '../../../src/index.js';
import { failingWith } from '../../helpers/failing-network.js';
import { failureOf } from '../../helpers/failure.js';
import {
  answerHuawei,
  answerNone,
  answerToken,
  countedTokens,
  createHuaweiLab,
  createTokenLab,
  dayMs,
  deferred,
  labProject,
  labUser,
  refuse,
  tokenNumber,
  type TokenLab,
} from '../../helpers/huawei-lab.js';
import { createManualClock, runAll } from '../../helpers/manual-clock.js';
import type { Answerer } from '../../helpers/recording-fetch.js';
import { settle } from '../../helpers/stalling.js';

const minute = 60_000;
const [first, second, third] = [1, 2, 3].map(tokenNumber);
const twenty = Array.from({ length: 20 });

const list = ({ dli }: TokenLab) => Promise.resolve(dli.listEnhancedConnections());
const listAll = (lab: TokenLab) => Promise.all(twenty.map(() => list(lab)));

/** Answers well, unless the request carries one of some tokens. */
const refusing = (tokens: readonly (string | undefined)[], by: Answerer = refuse(401, 'APIGW.0301')): Answerer => {
  return (request) => (tokens.includes(request.headers.get('x-auth-token') ?? '') ? by : answerNone)(request);
};

describe('a login', () => {
  test('is made when a token is first needed', async () => {
    const lab = createTokenLab();
    await settle();
    expect(lab.iam.sent).toEqual([]);
    await list(lab);
    expect(lab.iam.sent).toHaveLength(1);
    expect(lab.tokens()).toEqual([first]);
  });

  test('says who, and for which project, and asks for no catalogue', async () => {
    const lab = createTokenLab();
    await list(lab);
    const { method, url, body } = lab.iam.only;
    expect([method, url]).toEqual(['POST', 'https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens?nocatalog=true']);
    expect(JSON.parse(body ?? '')).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'lab-user', password: 'lab-password-1', domain: { name: 'lab-domain' } } },
        },
        scope: { project: { name: 'cn-north-4' } },
      },
    });
  });

  test('is one however many calls wait for it', async () => {
    const login = deferred();
    const lab = createTokenLab({ logins: login.answerer });
    const all = listAll(lab);
    await settle();
    expect([lab.iam.sent.length, lab.wire.sent.length]).toEqual([1, 0]);
    login.answer(answerToken('the-only-token', { issuedAtMs: lab.clock.now() }));
    await all;
    expect(lab.iam.sent).toHaveLength(1);
    expect(new Set(lab.tokens())).toEqual(new Set(['the-only-token']));
  });

  test('is one for several clients of one source', async () => {
    const lab = createTokenLab({ answers: answerHuawei(200, { size: 0, total: 0 }) });
    await Promise.all([list(lab), lab.roma.listProjectVpcChannelsV2()]);
    await lab.roma.listProjectVpcChannelsV2();
    expect(lab.iam.sent).toHaveLength(1);
  });

  test("tells the calls' project", async () => {
    const lab = createTokenLab();
    await list(lab);
    expect(lab.wire.only.target).toContain(`/v2.0/${labProject}/`);
  });
});

describe('the scope of a token', () => {
  const scopeFor = async (login: Partial<PasswordLogin>) => {
    const lab = createTokenLab({ login });
    await lab.source.getToken();
    const { auth } = JSON.parse(lab.iam.only.body ?? '') as { auth: { scope: unknown } };
    return auth.scope;
  };

  test.each([
    ['the project of an id', { projectId: 'p-1', projectName: 'n' }, { project: { id: 'p-1' } }],
    ['the project of a name', { projectName: 'cn-north-4_team' }, { project: { name: 'cn-north-4_team' } }],
    ["the region's own project", {}, { project: { name: 'cn-north-4' } }],
    [
      'the project of a name at the global address',
      { region: undefined, endpoint: 'https://iam.myhuaweicloud.com', projectName: 'cn-east-3' },
      { project: { name: 'cn-east-3' } },
    ],
  ])('is %s', async (_, login, expected) => {
    expect(await scopeFor(login)).toEqual(expected);
  });

  test('is not left to IAM to choose', () => {
    const make = () => createPasswordLogin({ ...labUser, endpoint: 'https://iam.myhuaweicloud.com' });
    expect(make).toThrow(ConfigError);
    expect(make).toThrow('A token needs a project: give projectId, projectName or region.');
  });

  test('needs an address to be asked for at', () => {
    expect(() => createPasswordLogin({ ...labUser, projectName: 'n' })).toThrow(ConfigError);
    expect(() => createPasswordLogin({ ...labUser, region: 'eu-west-101' })).toThrow(ConfigError);
  });
});

describe('a token of 24 hours', () => {
  test('is used until 40 minutes before its end', async () => {
    const lab = createTokenLab();
    await list(lab);
    lab.clock.advance(dayMs - 40 * minute - 1);
    await list(lab);
    await settle();
    expect(lab.iam.sent).toHaveLength(1);
    expect(lab.tokens()).toEqual([first, first]);
  });

  test('is then replaced beside, while it is still used', async () => {
    const login = deferred();
    const clock = createManualClock();
    const given = countedTokens(clock);
    const lab = createTokenLab({ clock, logins: [given, login.answerer] });
    await list(lab);
    clock.advance(dayMs - 40 * minute);
    await listAll(lab);
    expect(lab.iam.sent).toHaveLength(2);
    expect(new Set(lab.tokens())).toEqual(new Set([first]));
    login.answer(given);
    await settle();
    await list(lab);
    expect(lab.tokens().at(-1)).toBe(second);
    expect(lab.iam.sent).toHaveLength(2);
  });

  test.each([dayMs - minute, dayMs, 7 * dayMs])(
    'is waited for anew when less than a minute is left (%d ms)',
    async (ms) => {
      const lab = createTokenLab();
      await list(lab);
      lab.clock.advance(ms);
      await listAll(lab);
      expect(lab.iam.sent).toHaveLength(2);
      expect(new Set(lab.tokens().slice(1))).toEqual(new Set([second]));
    },
  );

  test('is used, and its replacement not asked for again for a minute, when that fails', async () => {
    const clock = createManualClock();
    const given = countedTokens(clock);
    const lab = createTokenLab({ clock, logins: [given, refuse(403, 'IAM.0002'), refuse(403, 'IAM.0002'), given] });
    await list(lab);
    clock.advance(dayMs - 30 * minute);
    await listAll(lab);
    await settle();
    clock.advance(minute - 1);
    await listAll(lab);
    await settle();
    expect(lab.iam.sent).toHaveLength(2);
    clock.advance(1);
    await list(lab);
    await settle();
    expect(lab.iam.sent).toHaveLength(3);
    clock.advance(minute);
    await list(lab);
    await settle();
    expect(lab.iam.sent).toHaveLength(4);
    expect(new Set(lab.tokens())).toEqual(new Set([first]));
    await list(lab);
    expect(lab.tokens().at(-1)).toBe(second);
  });

  test.each([
    ['ahead', 3 * dayMs],
    ['behind', -3 * dayMs],
  ])("lasts as long where this machine's clock is %s", async (_, offMs) => {
    const clock = createManualClock();
    const logins: Answerer = (request) => countedTokens(clock, { issuedAtMs: clock.now() - offMs })(request);
    const lab = createTokenLab({ clock, logins });
    await list(lab);
    clock.advance(dayMs - 40 * minute - 1);
    await list(lab);
    await settle();
    expect(lab.iam.sent).toHaveLength(1);
    clock.advance(40 * minute);
    await list(lab);
    expect(lab.iam.sent).toHaveLength(2);
  });

  test.each([
    ['missing', { expires_at: undefined }],
    ['empty', { expires_at: '' }],
    ['no time', { expires_at: 'tomorrow' }],
    ['missing beside a missing beginning', { expires_at: undefined, issued_at: undefined }],
  ])('is taken to be one where its end is %s', async (_, about) => {
    const clock = createManualClock();
    const lab = createTokenLab({ clock, logins: countedTokens(clock, { about }) });
    await list(lab);
    clock.advance(dayMs - 40 * minute - 1);
    await list(lab);
    await settle();
    expect(lab.iam.sent).toHaveLength(1);
    clock.advance(39 * minute + 1);
    await list(lab);
    expect(lab.iam.sent).toHaveLength(2);
    expect(lab.tokens()).toEqual([first, first, second]);
  });

  test('is kept where IAM says nothing of it but its value', async () => {
    const clock = createManualClock();
    const lab = createTokenLab({
      logins: answerHuawei(201, {}, { 'x-subject-token': 'bare-token' }),
      clock,
      options: { projectId: labProject },
    });
    await list(lab);
    clock.advance(dayMs - 41 * minute);
    await list(lab);
    expect(lab.iam.sent).toHaveLength(1);
  });
});

test('a token that ends within 40 minutes is not asked for with every call', async () => {
  const clock = createManualClock();
  const logins: Answerer = countedTokens(clock, { expiresAtMs: clock.now() + 30 * minute });
  const lab = createTokenLab({ clock, logins });
  for (let call = 0; call < 10; call += 1) {
    await list(lab);
    await settle();
  }
  expect(lab.iam.sent.length).toBeLessThanOrEqual(2);
});

describe('a login that fails', () => {
  const denied = refuse(403, 'IAM.0002', 'You are not authorized');

  test('is told to those who wait and not kept', async () => {
    const clock = createManualClock();
    const lab = createTokenLab({ clock, logins: [denied, countedTokens(clock)] });
    const ends = await Promise.allSettled(twenty.map(() => list(lab)));
    expect(new Set(ends.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(lab.iam.sent).toHaveLength(1);
    await list(lab);
    expect(lab.iam.sent).toHaveLength(2);
    expect(lab.tokens()).toEqual([first]);
  });

  test('for a wrong password is sent exactly once, and not repeated by the calls that wait', async () => {
    const wrong = answerHuawei(401, {
      error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' },
    });
    const lab = createTokenLab({ logins: wrong });
    const errors = await Promise.all(twenty.map(() => failureOf(ApiError, runAll(lab.clock, list(lab)))));
    expect(lab.iam.sent).toHaveLength(1);
    expect(lab.wire.sent).toEqual([]);
    for (const error of errors)
      expect(error).toMatchObject({
        operationId: 'keystoneCreateUserTokenByPassword',
        code: '401',
        status: 401,
        serviceMessage: 'The username or password is wrong.',
        category: 'signature',
      });
    expect(errors[0]?.message).toMatch(
      /^keystoneCreateUserTokenByPassword was refused: 401 \(HTTP 401\): The username or password is wrong\. .*Repeated wrong passwords lock the account\. Request id request-1\.$/,
    );
  });

  test.each(['IAM.0061', 'IAM.0062', 'APIGW.0301'])('with 401 %s is sent once, whatever its date', async (code) => {
    const date = new Date(Date.UTC(2026, 7, 13, 12)).toUTCString();
    const lab = createTokenLab({ logins: refuse(401, code, 'no', { date }) });
    await failureOf(ApiError, runAll(lab.clock, list(lab)));
    expect(lab.iam.sent).toHaveLength(1);
  });

  test('leaves no doubt whether a change took effect: it was never sent', async () => {
    const lab = createTokenLab({ logins: denied, options: { projectId: labProject } });
    const input = { name: 'n', dest_vpc_id: 'v', dest_network_id: 's' };
    const error = await failureOf(ApiError, runAll(lab.clock, lab.dli.createEnhancedConnection(input)));
    expect(error.operationId).toBe('keystoneCreateUserTokenByPassword');
    expect(lab.wire.sent).toEqual([]);
  });

  test('for the network is repeated by itself, and not once more by each attempt of the call', async () => {
    const lab = createTokenLab({
      logins: failingWith('ECONNRESET'),
      options: { maxAttempts: 4, projectId: labProject },
    });
    const error = await failureOf(NetworkError, runAll(lab.clock, list(lab)));
    expect(error.operationId).toBe('keystoneCreateUserTokenByPassword');
    expect(lab.iam.sent).toHaveLength(4);
    expect(lab.wire.sent).toEqual([]);
  });

  test('in passing costs the call nothing', async () => {
    const clock = createManualClock();
    const logins = [failingWith('ECONNRESET'), answerHuawei(503), refuse(429, 'IAM.0012'), countedTokens(clock)];
    const lab = createTokenLab({ clock, logins });
    await runAll(clock, list(lab));
    expect(lab.tokens()).toEqual([first]);
  });

  test('to bring a token is an answer that cannot be used', async () => {
    const lab = createTokenLab({ logins: answerHuawei(201, { token: { issued_at: '', expires_at: '' } }) });
    const error = await failureOf(DecodeError, runAll(lab.clock, list(lab)));
    expect(error).toMatchObject({ operationId: 'keystoneCreateUserTokenByPassword', status: 201 });
    expect(error.message).toContain('the field "X-Subject-Token" is promised');
    expect(lab.wire.sent).toEqual([]);
  });
});

describe('a token that is refused', () => {
  test('is replaced once, and the call made once more', async () => {
    const lab = createTokenLab({ answers: refusing([first]) });
    await list(lab);
    expect(lab.tokens()).toEqual([first, second]);
    expect(lab.iam.sent).toHaveLength(2);
    await list(lab);
    expect(lab.tokens()).toEqual([first, second, second]);
  });

  test('is replaced once, and a second refusal is final', async () => {
    const lab = createTokenLab({ answers: refuse(401, 'APIGW.0301', 'decrypt token fail') });
    const error = await failureOf(ApiError, runAll(lab.clock, list(lab)));
    expect(error).toMatchObject({ code: 'APIGW.0301', operationId: 'listEnhancedConnections', status: 401 });
    expect(error.attempts).toHaveLength(2);
    expect(lab.tokens()).toEqual([first, second]);
    expect(lab.iam.sent).toHaveLength(2);
  });

  test('is replaced for a create as well: what was refused had no effect', async () => {
    const created = answerHuawei(201, { is_success: true, connection_id: 'c' });
    const lab = createTokenLab({ answers: [refuse(401, 'APIGW.0301'), created] });
    const input = { name: 'n', dest_vpc_id: 'v', dest_network_id: 's' };
    await expect(lab.dli.createEnhancedConnection(input)).resolves.toMatchObject({ connection_id: 'c' });
    expect(lab.tokens()).toEqual([first, second]);
  });

  test('is not replaced where one attempt is all there may be', async () => {
    const lab = createTokenLab({ answers: refuse(401, 'APIGW.0301'), options: { maxAttempts: 1 } });
    await failureOf(ApiError, list(lab));
    expect(lab.iam.sent).toHaveLength(1);
  });

  test('by many calls at once is replaced once', async () => {
    const lab = createTokenLab({ answers: refusing([first]) });
    await listAll(lab);
    expect(lab.iam.sent).toHaveLength(2);
    expect(lab.tokens().filter((token) => token === second)).toHaveLength(20);
  });

  test('by calls that hear of it one after the other is replaced once', async () => {
    const late = deferred();
    const lab = createTokenLab({ answers: [late.answerer, refusing([first])] });
    const slow = list(lab);
    await settle();
    await list(lab);
    expect(lab.iam.sent).toHaveLength(2);
    late.answer(refuse(401, 'APIGW.0301'));
    await slow;
    expect(lab.iam.sent).toHaveLength(2);
    expect(lab.tokens()).toEqual([first, first, second, second]);
  });

  test('while it is being replaced beside is replaced once', async () => {
    const login = deferred();
    const clock = createManualClock();
    const given = countedTokens(clock);
    const lab = createTokenLab({ clock, logins: [given, login.answerer], answers: [answerNone, refusing([first])] });
    await list(lab);
    clock.advance(dayMs - 30 * minute);
    const all = listAll(lab);
    await settle();
    login.answer(given);
    await all;
    expect(lab.iam.sent).toHaveLength(2);
  });

  test('twice in a life is replaced twice', async () => {
    const lab = createTokenLab({ answers: refusing([first, second]) });
    await failureOf(ApiError, list(lab));
    await list(lab);
    expect(lab.tokens()).toEqual([first, second, second, third]);
    expect(lab.iam.sent).toHaveLength(3);
  });

  test('and cannot be replaced fails the call with what the login failed with', async () => {
    const clock = createManualClock();
    const lab = createTokenLab({
      clock,
      logins: [countedTokens(clock), refuse(401, 'IAM.0062')],
      answers: refusing([first]),
    });
    const ends = await Promise.all(twenty.map(() => failureOf(ApiError, list(lab))));
    expect(new Set(ends.map(({ code }) => code))).toEqual(new Set(['IAM.0062']));
    expect(lab.iam.sent).toHaveLength(2);
    expect(lab.wire.sent).toHaveLength(20);
  });

  test.each<[string, 'dli' | 'roma', Answerer]>([
    ['401 under a code of no document', 'dli', refuse(401, 'NEW.0001')],
    ['401 without a code', 'dli', answerHuawei(401, '')],
    ["401 of an older gateway's", 'dli', refuse(401, 'APIG.0301')],
    ['401 APIGW.0307', 'dli', refuse(401, 'APIGW.0307')],
    ['401 DLI.0013', 'dli', refuse(401, 'DLI.0013')],
    ['400 DLI.0015', 'dli', refuse(400, 'DLI.0015')],
    ['401 APIGW.0301', 'roma', refuse(401, 'APIGW.0301')],
    ['401 APIG.1002', 'roma', refuse(401, 'APIG.1002')],
    ['401 APIC.7102', 'roma', refuse(401, 'APIC.7102')],
    ['400 ROMA.1000', 'roma', refuse(400, 'ROMA.1000')],
    ['400 ROMA.1002', 'roma', refuse(400, 'ROMA.1002')],
  ])('by %s is replaced (%s)', async (_, service, by) => {
    const empty = answerHuawei(200, { size: 0, total: 0, is_success: true, connections: [] });
    const lab = createTokenLab({ answers: [by, empty], options: { projectId: labProject } });
    const call: Promise<unknown> = service === 'dli' ? list(lab) : Promise.resolve(lab.roma.listProjectVpcChannelsV2());
    await call;
    expect(lab.tokens()).toEqual([first, second]);
  });

  test.each([
    ['403', refuse(403, 'APIGW.0302')],
    ['400', refuse(400, 'DLI.0001')],
    ['404', refuse(404, 'APIGW.0101')],
  ])('is not what %s says', async (_, by) => {
    const lab = createTokenLab({ answers: by });
    await failureOf(ApiError, list(lab));
    expect(lab.iam.sent).toHaveLength(1);
  });
});

describe('an attempt that is repeated for another reason', () => {
  const refused = refuse(401, 'APIGW.0301');
  const busy = answerHuawei(503);

  test.each<[string, Answerer[], (string | undefined)[], boolean]>([
    ['before the token was refused', [busy, refused, answerNone], [first, first, second], true],
    ['after it was replaced', [refused, busy, answerNone], [first, second, second], true],
    ['after it was replaced, twice', [refused, busy, busy, answerNone], [first, second, second, second], true],
    ['before a second refusal', [refused, busy, refused], [first, second, second], false],
  ])('%s costs no further login', async (_, answers, tokens, isWell) => {
    const lab = createTokenLab({ answers });
    const ended = await runAll(lab.clock, list(lab)).then(
      () => true,
      () => false,
    );
    expect(ended).toBe(isWell);
    expect(lab.tokens()).toEqual(tokens);
    expect(lab.iam.sent).toHaveLength(2);
  });
});

describe('one of several calls that wait for a login', () => {
  test('may be aborted, or run out of time, without disturbing the others', async () => {
    const login = deferred();
    const lab = createTokenLab({ logins: login.answerer, options: { projectId: labProject } });
    const controller = new AbortController();
    const call = (options: object) => Promise.resolve(lab.dli.listEnhancedConnections({}, options));
    const aborted = failureOf(AbortError, call({ signal: controller.signal }));
    const late = failureOf(TimeoutError, call({ deadlineMs: 1000 }));
    const patient = call({});
    await settle();
    controller.abort('enough');
    expect((await aborted).cause).toBe('enough');
    lab.clock.advance(1000);
    expect(await late).toMatchObject({ limitOf: 'call', timeoutMs: 1000, operationId: 'listEnhancedConnections' });
    login.answer(answerToken('late-token', { issuedAtMs: lab.clock.now() }));
    await patient;
    expect(lab.tokens()).toEqual(['late-token']);
    expect(lab.iam.sent).toHaveLength(1);
  });

  test('may be the first one, whose going ends no login', async () => {
    const login = deferred();
    const lab = createTokenLab({ logins: login.answerer });
    const controller = new AbortController();
    const going = failureOf(
      AbortError,
      Promise.resolve(lab.dli.listEnhancedConnections({}, { signal: controller.signal })),
    );
    await settle();
    controller.abort();
    await going;
    expect(lab.iam.only.signal?.aborted).toBe(false);
    login.answer(answerToken('kept-token', { issuedAtMs: lab.clock.now() }));
    await list(lab);
    expect(lab.tokens()).toEqual(['kept-token']);
    expect(lab.iam.sent).toHaveLength(1);
  });

  test('goes on waiting in its next attempt, and no second login is made', async () => {
    const login = deferred();
    const lab = createTokenLab({
      logins: login.answerer,
      login: { region: 'cn-north-4' },
      options: { projectId: labProject, timeoutMs: 5000, deadlineMs: 60_000 },
    });
    const call = list(lab);
    await settle();
    for (let waited = 0; waited < 3; waited += 1) {
      lab.clock.advance(6000);
      await settle();
    }
    login.answer(answerToken('slow-token', { issuedAtMs: lab.clock.now() }));
    await runAll(lab.clock, call);
    expect(lab.tokens()).toEqual(['slow-token']);
    expect(lab.iam.sent).toHaveLength(1);
  });
});

describe('a source of tokens that is not of this package', () => {
  test('is asked for each request, and told which token was refused', async () => {
    const asked: string[] = [];
    const source: TokenSource = {
      getToken: () => {
        asked.push('get');
        return Promise.resolve({ token: 'own-token-1', projectId: 'own-project' });
      },
      renewToken: (refused) => {
        asked.push(`renew ${refused}`);
        return Promise.resolve({ token: 'own-token-2', projectId: 'own-project' });
      },
    };
    const answers = [refuse(401, 'APIGW.0301'), answerNone];
    const { dli, wire } = createHuaweiLab(answers, { credentials: source, projectId: undefined });
    await dli.listEnhancedConnections();
    // The first one is for the project.
    expect(asked).toEqual(['get', 'get', 'renew own-token-1']);
    expect(wire.sent.map(({ headers }) => headers.get('x-auth-token'))).toEqual(['own-token-1', 'own-token-2']);
    expect(wire.sent[0]?.target).toContain('/own-project/');
  });

  test('that fails is named, and its text left to the cause', async () => {
    const cause = new RangeError('canary');
    const source: TokenSource = { getToken: () => Promise.reject(cause), renewToken: () => Promise.reject(cause) };
    const { dli, wire } = createHuaweiLab(answerNone, { credentials: source });
    const error = await failureOf(CrosspeerError, Promise.resolve(dli.listEnhancedConnections()));
    expect(error).toMatchObject({
      message: 'listEnhancedConnections: the credentials provider failed (RangeError).',
      cause,
    });
    expect(wire.sent).toEqual([]);
  });
});

test.each([
  ['a token', { token: 'fixed-token' }],
  ['a function that gives one', () => ({ token: 'fixed-token' })],
])('%s has nothing to replace it by, and is refused once', async (_, credentials) => {
  // The date of a request says nothing where it is not signed.
  const date = new Date(Date.UTC(2026, 7, 13, 12)).toUTCString();
  const refusals = [refuse(401, 'APIGW.0307'), refuse(401, 'APIGW.0301', 'decrypt token fail', { date })];
  for (const answer of refusals) {
    const { dli, clock, wire } = createHuaweiLab(answer, { credentials });
    await failureOf(ApiError, runAll(clock, Promise.resolve(dli.listEnhancedConnections())));
    expect(wire.sent).toHaveLength(1);
  }
});

test.each(['domainName', 'userName', 'password'])('a login without %s is refused before anything is sent', (name) => {
  expect(() => createTokenLab({ login: { [name]: '' } })).toThrow(`createPasswordLogin needs ${name}.`);
});
