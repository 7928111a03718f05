import KeyvRedis from '@keyv/redis';
import Keyv from 'keyv';
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import type { PasswordLogin, TokenCache } from '../../../src/huawei.js';
import { failureOf } from '../../helpers/failure.js';
import {
  answerNone,
  answerToken,
  countedTokens,
  createTokenLab,
  dayMs,
  labProject,
  labUser,
  refuse,
  tokenNumber,
  type TokenLab,
} from '../../helpers/huawei-lab.js';
import { createManualClock, runAll } from '../../helpers/manual-clock.js';
import { ApiError } from '../../../src/index.js';
import { leaveRedisTestsOut, startRedis, type RedisServer } from '../../ledger/support/redis-server.js';

const minute = 60_000;
const [first, second] = [1, 2].map(tokenNumber);
const list = ({ dli }: TokenLab) => Promise.resolve(dli.listEnhancedConnections());

/** A cache in a map that keeps what it was asked and told. */
interface MapCache extends TokenCache {
  readonly kept: Map<string, unknown>;
  readonly sets: { readonly key: string; readonly value: string; readonly ttlMs: number }[];
}

function createMapCache(): MapCache {
  const kept = new Map<string, unknown>();
  const sets: MapCache['sets'] = [];
  return {
    kept,
    sets,
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value, ttlMs) => {
      kept.set(key, value);
      sets.push({ key, value, ttlMs });
      return Promise.resolve();
    },
  };
}

/** The key that a login is kept under. */
async function keyFor(login: Partial<PasswordLogin>): Promise<string | undefined> {
  const cache = createMapCache();
  await createTokenLab({ login: { ...login, cache } }).source.getToken();
  return cache.sets[0]?.key;
}

describe('a cache', () => {
  test('lets two sources share one login', async () => {
    const cache = createMapCache();
    const [one, other] = [createTokenLab({ login: { cache } }), createTokenLab({ login: { cache } })];
    await list(one);
    await list(other);
    expect([one.iam.sent.length, other.iam.sent.length]).toEqual([1, 0]);
    expect(other.tokens()).toEqual([first]);
    expect(other.wire.only.target).toContain(`/${labProject}/`);
  });

  test('is asked once, and not for each call', async () => {
    const cache = createMapCache();
    let asked = 0;
    const counting = { ...cache, get: (key: string) => cache.get(key).finally(() => (asked += 1)) };
    const lab = createTokenLab({ login: { cache: counting } });
    await Promise.all([list(lab), list(lab)]);
    await list(lab);
    expect(asked).toBe(1);
  });

  test('keeps a token for as long as it holds, in milliseconds', async () => {
    const cache = createMapCache();
    await list(createTokenLab({ login: { cache } }));
    expect(cache.sets.map(({ ttlMs }) => ttlMs)).toEqual([dayMs]);
  });

  test('keeps the token, its project and its end, and nothing else', async () => {
    const cache = createMapCache();
    const lab = createTokenLab({ login: { cache } });
    await list(lab);
    const expiresAtMs = lab.clock.now() + dayMs;
    expect(JSON.parse(cache.sets[0]?.value ?? '')).toEqual({ token: first, projectId: labProject, expiresAtMs });
  });

  test('is not given what has ended before it came', async () => {
    const cache = createMapCache();
    const clock = createManualClock();
    const logins = countedTokens(clock, { issuedAtMs: clock.now(), expiresAtMs: clock.now() - 1 });
    await list(createTokenLab({ clock, logins, login: { cache } }));
    expect(cache.sets).toEqual([]);
  });

  test('that holds a token with 40 minutes or less to go is passed over', async () => {
    const cache = createMapCache();
    const clock = createManualClock();
    await list(createTokenLab({ clock, login: { cache } }));
    clock.advance(dayMs - 40 * minute - 1);
    const early = createTokenLab({ clock, login: { cache } });
    await list(early);
    expect(early.iam.sent).toEqual([]);
    clock.advance(1);
    const late = createTokenLab({ clock, login: { cache }, logins: answerToken('later', { issuedAtMs: clock.now() }) });
    await list(late);
    expect(late.tokens()).toEqual(['later']);
    expect(cache.sets.map(({ ttlMs }) => ttlMs)).toEqual([dayMs, dayMs]);
  });
});

describe('a token that was refused', () => {
  test('is replaced by that of another process without a login', async () => {
    const cache = createMapCache();
    const lab = createTokenLab({ login: { cache }, answers: [answerNone, refuse(401, 'APIGW.0301'), answerNone] });
    await list(lab);
    const [{ key } = { key: '' }] = cache.sets;
    const renewed = { token: 'by-another', projectId: labProject, expiresAtMs: lab.clock.now() + dayMs };
    await cache.set(key, JSON.stringify(renewed), dayMs);
    await list(lab);
    expect(lab.tokens()).toEqual([first, first, 'by-another']);
    expect(lab.iam.sent).toHaveLength(1);
  });

  test('is not taken out of the cache again, but overwritten there', async () => {
    const cache = createMapCache();
    const answers = [answerNone, refuse(401, 'APIGW.0301'), answerNone];
    const lab = createTokenLab({ login: { cache }, answers });
    await list(lab);
    await list(lab);
    expect(lab.tokens()).toEqual([first, first, second]);
    const other = createTokenLab({ login: { cache } });
    await list(other);
    expect(other.tokens()).toEqual([second]);
    expect(other.iam.sent).toEqual([]);
  });

  test('came from the cache, and is replaced by a login', async () => {
    const cache = createMapCache();
    await list(createTokenLab({ login: { cache } }));
    const clock = createManualClock();
    const lab = createTokenLab({
      clock,
      login: { cache },
      logins: answerToken('renewed', { issuedAtMs: clock.now() }),
      answers: [refuse(401, 'APIGW.0301'), answerNone],
    });
    await list(lab);
    expect(lab.tokens()).toEqual([first, 'renewed']);
    expect(lab.iam.sent).toHaveLength(1);
  });

  test('or soon ends and is replaced beside may be that of another process', async () => {
    const cache = createMapCache();
    const clock = createManualClock();
    const lab = createTokenLab({ clock, login: { cache } });
    await list(lab);
    clock.advance(dayMs - 30 * minute);
    const renewed = { token: 'by-another', projectId: labProject, expiresAtMs: clock.now() + dayMs };
    await cache.set(cache.sets[0]?.key ?? '', JSON.stringify(renewed), dayMs);
    await list(lab);
    await new Promise(setImmediate);
    await list(lab);
    expect(lab.tokens().at(-1)).toBe('by-another');
    expect(lab.iam.sent).toHaveLength(1);
  });
});

describe('the key that a token is kept under', () => {
  test('is the same for the same user, scope and address, whatever the password', async () => {
    expect(await keyFor({ password: 'another' })).toBe(await keyFor({}));
  });

  test.each<[string, Partial<PasswordLogin>]>([
    ['another user', { userName: 'other' }],
    ['another account', { domainName: 'other' }],
    ['another region', { region: 'cn-east-3' }],
    ['another address', { endpoint: 'https://iam.myhuaweicloud.com' }],
    ['a project by id', { projectId: 'p' }],
    ['a project by name', { projectName: 'n' }],
    ['names that only look the same when they are joined', { domainName: 'lab-domainlab', userName: '-user' }],
  ])('is another one for %s', async (_, login) => {
    expect(await keyFor(login)).not.toBe(await keyFor({}));
  });

  test('tells apart a project id and a project name of one spelling', async () => {
    expect(await keyFor({ projectId: 'same' })).not.toBe(await keyFor({ projectName: 'same' }));
  });

  test('shows neither password nor token, nor who logs in', async () => {
    const key = await keyFor({ projectName: 'secret-project' });
    expect(key).toMatch(/^crosspeer-token-[0-9a-f]{64}$/);
    for (const part of [...Object.values(labUser), first, 'secret-project', 'cn-north-4'])
      expect(key).not.toContain(part);
  });

  test('leads to no password', async () => {
    const cache = createMapCache();
    await list(createTokenLab({ login: { cache } }));
    expect(JSON.stringify([...cache.kept])).not.toContain(labUser.password);
  });
});

describe('a cache that fails costs no call:', () => {
  const fail = () => Promise.reject(new Error('cache is down'));
  const raise = () => {
    throw new Error('cache is down');
  };
  const map = createMapCache();

  test.each<[string, TokenCache]>([
    ['one that rejects', { get: fail, set: fail }],
    ['one that throws', { get: raise, set: raise }],
    ['one that cannot be read', { get: fail, set: map.set }],
    ['one that cannot be written', { get: () => Promise.resolve(undefined), set: fail }],
  ])('%s', async (_, cache) => {
    const lab = createTokenLab({ login: { cache }, answers: [answerNone, refuse(401, 'APIGW.0301'), answerNone] });
    await list(lab);
    await list(lab);
    expect(lab.tokens()).toEqual([first, first, second]);
    expect(lab.iam.sent).toHaveLength(2);
  });

  // As clients of Redis do that keep commands until they are connected again.
  test.each<[string, Partial<TokenCache>]>([
    ['one that never answers', { get: () => new Promise(() => undefined), set: () => new Promise(() => undefined) }],
    ['one that never ends to write', { set: () => new Promise(() => undefined) }],
  ])('%s', async (_, broken) => {
    const lab = createTokenLab({ login: { cache: { ...createMapCache(), ...broken } } });
    await runAll(lab.clock, list(lab));
    expect(lab.tokens()).toEqual([first]);
    expect(lab.iam.sent).toHaveLength(1);
  });
});

describe('what is no token is passed over:', () => {
  const later = Date.UTC(2027, 0);
  const garbage: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['no JSON', 'garbage'],
    ['an empty text', ''],
    ['a JSON text', '"token"'],
    ['a JSON null', 'null'],
    ['a list', '[]'],
    ['an object that is no text', { token: 't', expiresAtMs: later }],
    ['a token without its end', '{"token":"t"}'],
    ['an end that is no number', '{"token":"t","expiresAtMs":"later"}'],
    ['an end without a token', `{"expiresAtMs":${later}}`],
    ['a token that is empty', `{"token":"","expiresAtMs":${later}}`],
    ['a token that is a number', `{"token":7,"expiresAtMs":${later}}`],
    ['a token that no header can carry', `{"token":"a b\\n","expiresAtMs":${later}}`],
    ['a project that is a number', `{"token":"t","expiresAtMs":${later},"projectId":7}`],
    ['a token that has ended', '{"token":"t","expiresAtMs":0}'],
  ];

  test.each(garbage)('%s', async (_, kept) => {
    const cache = { ...createMapCache(), get: () => Promise.resolve(kept) };
    const lab = createTokenLab({ login: { cache } });
    await list(lab);
    expect(lab.tokens()).toEqual([first]);
    expect(lab.iam.sent).toHaveLength(1);
  });
});

test('a login that fails leaves nothing in the cache', async () => {
  const cache = createMapCache();
  const lab = createTokenLab({ login: { cache }, logins: refuse(401, 'IAM.0062') });
  await failureOf(ApiError, list(lab));
  expect(cache.sets).toEqual([]);
});

describe('keyv', () => {
  test('is a cache, as its types say', () => {
    expectTypeOf<Keyv>().toExtend<TokenCache>();
    expectTypeOf<Keyv<string>>().toExtend<TokenCache>();
  });

  test('in memory lets two sources share one login', async () => {
    const cache = new Keyv();
    const [one, other] = [createTokenLab({ login: { cache } }), createTokenLab({ login: { cache } })];
    await list(one);
    await list(other);
    expect(other.iam.sent).toEqual([]);
    expect(other.tokens()).toEqual([first]);
  });

  test('whose store fails costs no call', async () => {
    const fail = () => Promise.reject(new Error('store is down'));
    const store = { get: fail, set: fail, delete: fail, clear: fail };
    for (const throwOnErrors of [false, true]) {
      const cache = new Keyv({ store, throwOnErrors });
      cache.on('error', () => undefined);
      const lab = createTokenLab({ login: { cache } });
      await list(lab);
      expect(lab.tokens()).toEqual([first]);
    }
  });
});

describe.skipIf(leaveRedisTestsOut())('keyv with Redis', () => {
  let server: RedisServer;
  const opened: KeyvRedis<unknown>[] = [];

  function openCache(): Keyv {
    const store = new KeyvRedis({ socket: { path: server.socketPath, tls: false } });
    opened.push(store);
    const cache = new Keyv(store);
    cache.on('error', () => undefined);
    return cache;
  }

  beforeAll(async () => {
    server = await startRedis();
  });
  afterEach(async () => {
    await Promise.allSettled(opened.splice(0).map((store) => store.disconnect(true)));
    await server.connection.send(['FLUSHALL']);
  });
  afterAll(() => server.stop());

  test('lets two sources with connections of their own share one login', async () => {
    const one = createTokenLab({ login: { cache: openCache() } });
    const other = createTokenLab({ login: { cache: openCache() } });
    await list(one);
    await list(other);
    expect([one.iam.sent.length, other.iam.sent.length]).toEqual([1, 0]);
    expect(other.tokens()).toEqual([first]);
  });

  test('keeps a token for a day, in one key that shows nothing, with a value that holds no password', async () => {
    await list(createTokenLab({ login: { cache: openCache() } }));
    const keys = (await server.connection.send(['KEYS', '*'])) as string[];
    expect(keys).toHaveLength(1);
    const [key = ''] = keys;
    expect(key).toMatch(/crosspeer-token-[0-9a-f]{64}$/);
    expect(await server.connection.send(['GET', key])).not.toContain(labUser.password);
    const ttlMs = Number(await server.connection.send(['PTTL', key]));
    expect(ttlMs).toBeGreaterThan(dayMs - minute);
    expect(ttlMs).toBeLessThanOrEqual(dayMs);
  });

  test('gives the token that another process has renewed', async () => {
    const one = createTokenLab({ login: { cache: openCache() } });
    await list(one);
    const other = createTokenLab({ login: { cache: openCache() }, answers: [refuse(401, 'APIGW.0301'), answerNone] });
    await one.source.renewToken(first ?? '');
    await list(one);
    await list(other);
    expect(one.tokens()).toEqual([first, second]);
    expect(other.tokens().slice(0, 1)).toEqual([second]);
  });

  test('passes over garbage that stands under the key', async () => {
    await list(createTokenLab({ login: { cache: openCache() } }));
    const [key = ''] = (await server.connection.send(['KEYS', '*'])) as string[];
    for (const garbage of ['garbage', '{}', '{"value":7}', '{"value":"{}"}']) {
      await server.connection.send(['SET', key, garbage]);
      const lab = createTokenLab({ login: { cache: openCache() } });
      await list(lab);
      expect(lab.iam.sent).toHaveLength(1);
    }
  });

  test('whose server has gone away costs no call', async () => {
    const cache = openCache();
    await list(createTokenLab({ login: { cache } }));
    await server.kill();
    try {
      const lab = createTokenLab({ login: { cache } });
      await runAll(lab.clock, list(lab));
      expect(lab.tokens()).toEqual([first]);
    } finally {
      await server.restart();
    }
  });
});
