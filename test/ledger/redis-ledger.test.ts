import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/index.js';
import { createRedisLedger, type Ledger, type SendRedisCommand } from '../../src/ledger.js';
import { failureOf } from '../helpers/failure.js';
import { done, idOf, numbersTo, recordOf, refused, reservationOf, stampOf } from './support/calls.js';
import { leaveRedisTestsOut, startRedis, type RedisServer } from './support/redis-server.js';

const withoutRedis = leaveRedisTestsOut();
const id = idOf(1);
const hourMs = 3_600_000;

describe.skipIf(withoutRedis)('the settings of a Redis server', () => {
  const persistent = ['--appendonly', 'yes', '--save', ''];
  let server: RedisServer | undefined;
  afterEach(() => server?.stop());

  const open = async (settings: readonly string[], isDurable?: boolean): Promise<Ledger> => {
    server = await startRedis(settings);
    return createRedisLedger({ send: server.connection.send, isDurable });
  };

  it.each([
    ['as it is installed', [], 'appendonly no'],
    ['that leaves syncing to chance', [...persistent, '--appendfsync', 'no'], 'appendfsync no'],
    [
      'that drops keys',
      [...persistent, '--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru'],
      'maxmemory-policy allkeys-lru',
    ],
    ['that does not tell them', [...persistent, '--rename-command', 'CONFIG', ''], 'isDurable: true'],
  ])('refuse one %s', async (_, settings, reason) => {
    expect((await failureOf(ConfigError, open(settings))).message).toContain(reason);
  });

  it.each([
    ['syncs always', [...persistent, '--appendfsync', 'always']],
    ['syncs every second', [...persistent, '--appendfsync', 'everysec']],
    ['would drop keys, but has no limit', [...persistent, '--maxmemory-policy', 'allkeys-lru']],
    ['drops only keys that expire', [...persistent, '--maxmemory', '100mb', '--maxmemory-policy', 'volatile-lru']],
  ])('allow one that %s', async (_, settings) => {
    expect(await (await open(settings)).reserve(reservationOf(1))).toBeUndefined();
  });

  it('are the caller’s word where the server does not tell them', async () => {
    const ledger = await open([...persistent, '--rename-command', 'CONFIG', ''], true);
    expect(await ledger.reserve(reservationOf(1))).toBeUndefined();
  });
});

describe('the settings as other clients give them', () => {
  const settings = { appendonly: 'yes', appendfsync: 'always', 'maxmemory-policy': 'noeviction', maxmemory: '0' };
  const replies = {
    'a list': (name: string, value: string) => [name, value],
    'a map': (name: string, value: string) => new Map([[name, value]]),
    'an object': (name: string, value: string) => ({ [name]: value }),
  };

  for (const [form, reply] of Object.entries(replies)) {
    const open = (changed: Partial<typeof settings>) =>
      createRedisLedger({
        send: ([, , name = '']) => Promise.resolve(reply(name, { ...settings, ...changed }[name as 'maxmemory'])),
      });

    it(`are read from ${form}`, async () => {
      await expect(open({})).resolves.toBeDefined();
      expect((await failureOf(ConfigError, open({ appendonly: 'no' }))).message).toContain('appendonly no');
    });
  }

  it.each([[[]], [{}], [null], ['OK']])('are not guessed from %j', async (reply) => {
    const opening = createRedisLedger({ send: () => Promise.resolve(reply) });
    expect((await failureOf(ConfigError, opening)).message).toContain('isDurable: true');
  });
});

describe.skipIf(withoutRedis)('a ledger in Redis', () => {
  let server: RedisServer;
  let number = 0;
  let prefix: string;
  let redis: SendRedisCommand;

  beforeAll(async () => {
    server = await startRedis();
    redis = server.connection.send;
  });
  beforeEach(() => void (prefix = `test-${(number += 1)}:`));
  afterAll(() => server.stop());

  const open = (send: SendRedisCommand = redis) => createRedisLedger({ send, prefix, isDurable: true });
  const members = (index: string) => redis(['ZRANGE', `${prefix}${index}`, '0', '-1']);

  /** A process that dies before its n-th command of a name; what it sends afterwards does not arrive. */
  const dyingAt = (command: string, count = 1): SendRedisCommand => {
    let left = count;
    return (args) => {
      if (args[0] === command) left -= 1;
      return left > 0 ? redis(args) : Promise.reject(new Error('died'));
    };
  };

  it('keeps its keys under its prefix, without a time at which they expire', async () => {
    const ledger = await open();
    await ledger.reserve(reservationOf(1));
    await ledger.reserve(reservationOf(2));
    await ledger.complete(id, done(1));
    const keys = (await redis(['KEYS', `${prefix}*`])) as string[];
    expect(keys.sort()).toEqual(
      ['done', 'unfinished', `call:${id}`, `call:${idOf(2)}`].map((key) => `${prefix}${key}`).sort(),
    );
    for (const key of keys) expect(await redis(['TTL', key])).toBe(-1);
  });

  it('begins them with crosspeer: by default', async () => {
    await (await createRedisLedger({ send: redis })).reserve(reservationOf(1));
    expect(await redis(['EXISTS', `crosspeer:call:${id}`])).toBe(1);
  });

  it('sends commands that concern one key each', async () => {
    const sent: string[][] = [];
    const ledger = await open((args) => (sent.push([...args]), redis(args)));
    await ledger.reserve(reservationOf(1));
    await ledger.reserve(reservationOf(1));
    await ledger.markSent(id, 2);
    await ledger.complete(id, done(3));
    await ledger.listPending();
    await ledger.expire(9);
    for (const args of sent) expect(args.filter((text) => text.startsWith(prefix))).toHaveLength(1);
  });

  it('takes nothing but an id', async () => {
    const ledger = await open();
    const wrong = `${id}.`;
    for (const attempt of [
      () => ledger.get(wrong),
      () => ledger.markSent(wrong, 1),
      () => ledger.complete(wrong, done(1)),
      () => ledger.reserve({ ...reservationOf(1), id: wrong }),
    ])
      expect((await failureOf(ConfigError, attempt())).message).toMatch('64 lower-case');
  });

  describe('a process that dies', () => {
    it('between the index and the reservation leaves nothing that is pending, and what it left goes after an hour', async () => {
      await failureOf(ConfigError, (await open(dyingAt('HSETNX'))).reserve(reservationOf(1)));
      const ledger = await open();
      expect(await ledger.listPending()).toEqual([]);
      await ledger.expire(Infinity);
      expect(await members('unfinished')).toHaveLength(1);
      const old = `${id}.${stampOf(Date.now() - hourMs - 1_000)}`;
      await redis(['ZADD', `${prefix}unfinished`, '0', old]);
      await ledger.expire(Infinity);
      expect(await members('unfinished')).not.toContain(old);
      expect(await members('unfinished')).toHaveLength(1);
    });

    it('after it came second leaves nothing that is listed', async () => {
      const ledger = await open();
      await ledger.reserve(reservationOf(1));
      await failureOf(ConfigError, (await open(dyingAt('ZREM'))).reserve(reservationOf(1)));
      expect(await members('unfinished')).toHaveLength(2);
      expect(await ledger.listPending()).toEqual([recordOf(reservationOf(1))]);
    });

    it.each(['ZADD', 'ZREM'])('at %s after the outcome leaves it to who looks next', async (command) => {
      const count = command === 'ZADD' ? 2 : 1;
      const dying = await open(dyingAt(command, count));
      await dying.reserve(reservationOf(1));
      await failureOf(ConfigError, dying.complete(id, done(30)));
      const ledger = await open();
      expect(await ledger.listPending()).toEqual([]);
      expect(await members('unfinished')).toEqual([]);
      expect(await members('done')).toHaveLength(1);
      expect(await ledger.expire(31)).toBe(1);
    });

    it('while it forgets a call leaves an entry that the next one takes away', async () => {
      const ledger = await open();
      await ledger.reserve(reservationOf(1));
      await ledger.complete(id, done(30));
      await failureOf(ConfigError, (await open(dyingAt('ZREM'))).expire(31));
      expect(await ledger.get(id)).toBeUndefined();
      expect(await ledger.expire(31)).toBe(0);
      expect(await members('done')).toEqual([]);
    });
  });

  it('keeps no entry for who came second, and none for what is forgotten', async () => {
    const ledger = await open();
    await Promise.all(numbersTo(9).map(() => ledger.reserve(reservationOf(1))));
    expect(await members('unfinished')).toHaveLength(1);
    await ledger.complete(id, refused(30));
    expect(await ledger.expire(31)).toBe(1);
    expect(await redis(['KEYS', `${prefix}*`])).toEqual([]);
  });

  it('knows its own reservation when the client sent it twice', async () => {
    const ledger = await open(async (args) => {
      if (args[0] === 'HSETNX') await redis(args);
      return redis(args);
    });
    expect(await ledger.reserve(reservationOf(1))).toBeUndefined();
    expect(await ledger.listPending()).toHaveLength(1);
  });

  it('does not forget a call that was sent again while it was being forgotten', async () => {
    const ledger = await open();
    await ledger.reserve(reservationOf(1));
    await ledger.complete(id, refused(30));
    const slow = await open(async (args) => {
      if (args[1]?.includes('DEL')) await ledger.markSent(id, 40);
      return redis(args);
    });
    expect(await slow.expire(31)).toBe(0);
    expect(await ledger.listPending()).toHaveLength(1);
  });

  it.each([
    ['{"generation":"1","reservation":{"id":"', 'a whole record'],
    ['{}', 'a whole record'],
  ])('names the key that holds %j', async (text, reason) => {
    await redis(['HSET', `${prefix}call:${id}`, 'reservation', text]);
    const ledger = await open();
    for (const attempt of [() => ledger.get(id), () => ledger.reserve(reservationOf(1))]) {
      const { message } = await failureOf(ConfigError, attempt());
      expect(message).toContain(`${prefix}call:${id}`);
      expect(message).toContain(reason);
    }
  });

  it('lists the others where somebody wants to be told of a damaged one', async () => {
    const ledger = await open();
    for (const number of [1, 2]) await ledger.reserve(reservationOf(number));
    await redis(['HSET', `${prefix}call:${id}`, 'reservation', '{}']);
    await failureOf(ConfigError, ledger.listPending());
    const damaged: unknown[] = [];
    expect(await ledger.listPending((error) => damaged.push(error))).toEqual([recordOf(reservationOf(2))]);
    expect(damaged.map(String)).toEqual([expect.stringContaining(`${prefix}call:${id}`) as string]);
  });

  it('names the command that failed, with what Redis said as its cause', async () => {
    await redis(['SET', `${prefix}call:${id}`, 'something else']);
    const error = await failureOf(ConfigError, (await open()).get(id));
    expect(error.message).toContain('HMGET');
    expect(String(error.cause)).toContain('WRONGTYPE');
  });

  it('says so when the client gives anything but texts', async () => {
    const inBytes = await open(async (args) => {
      const reply = await redis(args);
      return Array.isArray(reply) ? reply.map((text) => (text === null ? null : Buffer.from(String(text)))) : reply;
    });
    await inBytes.reserve(reservationOf(1));
    for (const attempt of [() => inBytes.get(id), () => inBytes.listPending()])
      expect((await failureOf(ConfigError, attempt())).message).toContain('replies with strings');
  });
});
