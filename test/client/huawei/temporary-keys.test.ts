import { describe, expect, test } from 'vitest';
import { createTemporaryKeys, type TemporaryKeyOptions } from '../../../src/huawei.js';
import { ApiError, NetworkError } from '../../../src/index.js';
import { failingWith } from '../../helpers/failing-network.js';
import { failureOf } from '../../helpers/failure.js';
import {
  answerHuawei,
  answerNone,
  createHuaweiLab,
  createTokenLab,
  deferred,
  iamTime,
  labProject,
  refuse,
  splitByHost,
  tokenNumber,
} from '../../helpers/huawei-lab.js';
import { createManualClock, runAll, type ManualClock } from '../../helpers/manual-clock.js';
import { createRecordingFetch, type Answerer, type RecordingFetch } from '../../helpers/recording-fetch.js';
import { settle } from '../../helpers/stalling.js';

const hour = 3_600_000;

const keyNumber = (number: number, expiresAtMs: number) => ({
  access: `TEMPORARYKEY${number}`,
  secret: `temporary-secret-${number}`,
  securitytoken: `temporary-token-${number}`,
  expires_at: iamTime(expiresAtMs),
});

/** Gives `TEMPORARYKEY1`, then `TEMPORARYKEY2` and so on, each for as long as it is asked for. */
function countedKeys(clock: ManualClock): Answerer {
  let given = 0;
  return (request) => {
    const { auth } = JSON.parse(request.body ?? '') as { auth: { identity: { token: { duration_seconds: number } } } };
    const expiresAtMs = clock.now() + auth.identity.token.duration_seconds * 1000;
    return answerHuawei(201, { credential: keyNumber(++given, expiresAtMs) })(request);
  };
}

/** A lab whose client has temporary keys, for the token `lab-token`. */
function createKeyLab(
  answers: (clock: ManualClock) => Answerer | Answerer[] = countedKeys,
  options: Partial<TemporaryKeyOptions> = {},
) {
  const clock = createManualClock();
  const iam: RecordingFetch = createRecordingFetch(...[answers(clock)].flat());
  const wire = createRecordingFetch(answerNone);
  const shared = { region: 'cn-north-4', fetch: splitByHost(iam.fetch, wire.fetch), clock, random: () => 0.5 };
  const keys = createTemporaryKeys({ ...shared, credentials: { token: 'lab-token' }, ...options });
  const { dli } = createHuaweiLab(answerNone, { ...shared, credentials: keys });
  const list = () => Promise.resolve(dli.listEnhancedConnections());
  const usedKeys = () => wire.sent.map(({ headers }) => /Access=(\w+),/.exec(headers.get('authorization') ?? '')?.[1]);
  return { keys, dli, list, clock, iam, wire, usedKeys };
}

describe('temporary keys', () => {
  test('are asked for when they are first needed, with the token and the time', async () => {
    const lab = createKeyLab();
    await settle();
    expect(lab.iam.sent).toEqual([]);
    await lab.list();
    const { method, url, body, headers } = lab.iam.only;
    expect([method, url]).toEqual([
      'POST',
      'https://iam.cn-north-4.myhuaweicloud.com/v3.0/OS-CREDENTIAL/securitytokens',
    ]);
    expect(JSON.parse(body ?? '')).toEqual({
      auth: { identity: { methods: ['token'], token: { duration_seconds: 21_600 } } },
    });
    expect(headers.get('x-auth-token')).toBe('lab-token');
    expect(headers.has('authorization')).toBe(false);
  });

  test('sign, and send their security token', async () => {
    const lab = createKeyLab();
    await lab.list();
    const { headers } = lab.wire.only;
    expect(lab.usedKeys()).toEqual(['TEMPORARYKEY1']);
    expect(headers.get('x-security-token')).toBe('temporary-token-1');
    expect(headers.get('authorization')).toContain(';x-security-token, ');
    expect(headers.has('x-auth-token')).toBe(false);
  });

  test('are asked for once, however many calls wait', async () => {
    const answer = deferred();
    const lab = createKeyLab(() => answer.answerer);
    const all = Promise.all(Array.from({ length: 20 }, lab.list));
    await settle();
    answer.answer(countedKeys(lab.clock));
    await all;
    expect(lab.iam.sent).toHaveLength(1);
    expect(new Set(lab.usedKeys())).toEqual(new Set(['TEMPORARYKEY1']));
  });

  test('are for the project that they are given', async () => {
    expect(await createKeyLab(countedKeys, { projectId: 'p-1' }).keys.getKey()).toEqual({
      accessKeyId: 'TEMPORARYKEY1',
      secretAccessKey: 'temporary-secret-1',
      sessionToken: 'temporary-token-1',
      projectId: 'p-1',
    });
  });

  test.each([
    [undefined, 6 * hour],
    [900, 900_000],
    [86_400, 24 * hour],
  ])('for %s seconds are replaced beside in their last tenth', async (durationSeconds, livesMs) => {
    const lab = createKeyLab(countedKeys, { durationSeconds });
    await lab.list();
    lab.clock.advance(livesMs * 0.9 - 1);
    await lab.list();
    await settle();
    expect(lab.iam.sent).toHaveLength(1);
    lab.clock.advance(1);
    await lab.list();
    await settle();
    await lab.list();
    expect(lab.usedKeys()).toEqual(['TEMPORARYKEY1', 'TEMPORARYKEY1', 'TEMPORARYKEY1', 'TEMPORARYKEY2']);
    expect(lab.iam.sent).toHaveLength(2);
  });

  test('are waited for anew in their last minute', async () => {
    const lab = createKeyLab();
    await lab.list();
    lab.clock.advance(6 * hour - 60_000);
    await lab.list();
    expect(lab.usedKeys()).toEqual(['TEMPORARYKEY1', 'TEMPORARYKEY2']);
  });

  test('are used on when their replacement fails', async () => {
    const lab = createKeyLab((clock) => [countedKeys(clock), refuse(403, 'IAM.0002')]);
    await lab.list();
    lab.clock.advance(5.5 * hour);
    await lab.list();
    await settle();
    await lab.list();
    expect(lab.usedKeys()).toEqual(['TEMPORARYKEY1', 'TEMPORARYKEY1', 'TEMPORARYKEY1']);
    expect(lab.iam.sent).toHaveLength(2);
  });

  test.each([
    ['ahead', 3 * 24 * hour],
    ['behind', -3 * 24 * hour],
  ])("last as long where this machine's clock is %s", async (_, offMs) => {
    const ofServer = (clock: ManualClock) => {
      let given = 0;
      const answer: Answerer = (request) =>
        answerHuawei(201, { credential: keyNumber(++given, clock.now() - offMs + 6 * hour) })(request);
      return answer;
    };
    const lab = createKeyLab(ofServer);
    await lab.list();
    lab.clock.advance(5 * hour);
    await lab.list();
    await settle();
    expect(lab.iam.sent).toHaveLength(1);
    lab.clock.advance(hour);
    await lab.list();
    expect(lab.usedKeys()).toEqual(['TEMPORARYKEY1', 'TEMPORARYKEY1', 'TEMPORARYKEY2']);
  });
});

describe('what temporary keys cannot be had for', () => {
  test('is told, and not kept', async () => {
    const lab = createKeyLab((clock) => [refuse(401, 'IAM.0001'), countedKeys(clock)]);
    const ends = await Promise.all([failureOf(ApiError, lab.list()), failureOf(ApiError, lab.list())]);
    for (const error of ends)
      expect(error).toMatchObject({ operationId: 'createTemporaryAccessKeyByToken', code: 'IAM.0001' });
    expect(lab.wire.sent).toEqual([]);
    await lab.list();
    expect(lab.iam.sent).toHaveLength(2);
  });

  test('is repeated by itself where it may pass, and not by the call', async () => {
    const lab = createKeyLab(() => failingWith('ECONNRESET'));
    const error = await failureOf(NetworkError, runAll(lab.clock, lab.list()));
    expect(error.operationId).toBe('createTemporaryAccessKeyByToken');
    expect(lab.iam.sent).toHaveLength(4);
    expect(lab.wire.sent).toEqual([]);
  });
});

test('the token for temporary keys may come from a password, and is renewed when it is refused', async () => {
  const clock = createManualClock();
  const keysWire = createRecordingFetch(refuse(401, 'IAM.0066'), countedKeys(clock));
  const password = createTokenLab({ clock });
  const keys = createTemporaryKeys({
    region: 'cn-north-4',
    fetch: keysWire.fetch,
    clock,
    credentials: password.source,
    projectId: labProject,
  });
  const { dli, wire } = createHuaweiLab(answerNone, { clock, credentials: keys });
  await dli.listEnhancedConnections();
  expect(keysWire.sent.map(({ headers }) => headers.get('x-auth-token'))).toEqual([tokenNumber(1), tokenNumber(2)]);
  expect(wire.only.headers.get('x-security-token')).toBe('temporary-token-1');
});

describe('a temporary key that is refused', () => {
  test('is replaced once, and the call repeated', async () => {
    const lab = createKeyLab();
    await lab.list();
    const wire = createRecordingFetch(refuse(401, 'APIGW.0301'), answerNone);
    const { dli } = createHuaweiLab(answerNone, {
      region: 'cn-north-4',
      fetch: wire.fetch,
      clock: lab.clock,
      credentials: lab.keys,
    });
    await dli.listEnhancedConnections();
    const used = wire.sent.map(({ headers }) => /Access=(\w+),/.exec(headers.get('authorization') ?? '')?.[1]);
    expect(used).toEqual(['TEMPORARYKEY1', 'TEMPORARYKEY2']);
    expect(lab.iam.sent).toHaveLength(2);
  });

  test('and whose successor is refused as well ends the call', async () => {
    const lab = createKeyLab();
    const wire = createRecordingFetch(refuse(401, 'APIGW.0301'));
    const { dli } = createHuaweiLab(answerNone, {
      region: 'cn-north-4',
      fetch: wire.fetch,
      clock: lab.clock,
      credentials: lab.keys,
    });
    await failureOf(ApiError, runAll(lab.clock, Promise.resolve(dli.listEnhancedConnections())));
    expect(wire.sent).toHaveLength(2);
    expect(lab.iam.sent).toHaveLength(2);
  });
});

test.each(['access', 'secret', 'securitytoken'])('an answer without %s gives no key', async (part) => {
  const { [part as 'access']: _, ...rest } = keyNumber(1, 0);
  const lab = createKeyLab(() => answerHuawei(201, { credential: rest }));
  await expect(lab.keys.getKey()).rejects.toThrow('lacks one of access, secret and securitytoken');
});

test.each([899, 86_401, 900.5, Number.NaN])('%d seconds are refused before anything is sent', (durationSeconds) => {
  expect(() => createKeyLab(countedKeys, { durationSeconds })).toThrow('durationSeconds must be a whole number');
});
