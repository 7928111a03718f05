import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { BaiduClientOptions } from '../../src/baidu.js';
import { ApiError, CrosspeerError, type Hook, type LogEntry } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerOk, answerText, type Answerer } from '../helpers/recording-fetch.js';
import { settle, stalling } from '../helpers/stalling.js';
import { createSecretLab } from './secret-service.js';

/** A lab that keeps what is logged. */
function logLab(answers: Answerer | readonly Answerer[], options: Partial<BaiduClientOptions> = {}) {
  const entries: LogEntry[] = [];
  const log = (entry: LogEntry) => void entries.push(entry);
  return { ...createPeeringLab(answers, { log, random: () => 0, ...options }), entries };
}

const lines = (entries: readonly LogEntry[]) => entries.map(({ level, message }) => `${level} ${message}`);
const base = { service: 'baidu/peering', operationId: 'listPeerConn' };
const attempt = {
  number: 1,
  startedAtMs: Date.UTC(2026, 7, 13, 8),
  durationMs: 0,
  delayMs: 0,
  reason: undefined,
  clockOffsetMs: 0,
  status: 200,
  code: undefined,
  requestId: 'id-in-header',
  error: undefined,
  effect: 'yes',
};

test('a call that succeeds is logged at its beginning, its attempt and its end', async () => {
  const { client, entries } = logLab(answerOk);
  await client.listPeerConn({ vpcId: 'vpc-1' });
  expect(entries).toEqual([
    { ...base, level: 'debug', message: 'listPeerConn begins', input: { vpcId: 'vpc-1' } },
    { ...base, level: 'debug', message: 'listPeerConn attempt 1: 200 in 0 ms', attempt },
    {
      ...base,
      level: 'info',
      message: 'listPeerConn succeeded in 0 ms',
      trace: { operationId: 'listPeerConn', clientToken: undefined, attempts: [attempt], durationMs: 0, warnings: [] },
    },
  ]);
});

test('a call that is repeated warns of the attempt that failed', async () => {
  const { client, entries } = logLab([answerText(503), answerOk], { maxAttempts: 2 });
  await client.listPeerConn();
  expect(lines(entries)).toEqual([
    'debug listPeerConn begins',
    expect.stringMatching(/^warn listPeerConn attempt 1: \w+ in 0 ms$/),
    'debug listPeerConn attempt 2: 200 in 0 ms',
    'info listPeerConn succeeded in 0 ms',
  ]);
  expect(entries[1]?.attempt).toMatchObject({ number: 1, status: 503, error: 'ApiError' });
  expect(entries[2]?.attempt).toMatchObject({ number: 2, reason: expect.stringContaining('503') as string });
  expect(entries[3]?.trace?.attempts).toHaveLength(2);
});

describe('a call that fails', () => {
  const kinds: readonly (readonly [string, Answerer, Record<string, unknown>])[] = [
    ['ApiError', answerJson(404, { code: 'NoSuchObject', message: 'gone' }), { code: 'NoSuchObject', status: 404 }],
    ['NetworkError', () => Promise.reject(new TypeError('reset')), { isNeverSent: false }],
    ['DecodeError', answerText(200, '<html>'), { status: 200, bodyStart: '<html>' }],
  ];

  test.each(kinds)('is logged with the details of its %s', async (name, answer, details) => {
    const { client, entries } = logLab(answer);
    const error = await failureOf(CrosspeerError, client.listPeerConn());
    expect(entries.map(({ level }) => level)).toEqual(['debug', 'warn', 'error']);
    expect(entries[1]?.attempt).toMatchObject({ number: 1, error: name });
    expect(entries[2]?.message).toBe(`listPeerConn failed: ${error.message}`);
    expect(entries[2]?.error).toEqual(JSON.parse(JSON.stringify(error)));
    expect(entries[2]?.error).toMatchObject({ name, operationId: 'listPeerConn', ...details });
    expect(entries[2]).not.toHaveProperty('trace');
  });

  test('is logged when its time is up and when the caller aborts', async () => {
    const { client, entries, clock } = logLab(stalling('before its headers', true), { timeoutMs: 5 });
    const timedOut = failureOf(CrosspeerError, client.listPeerConn());
    await settle();
    clock.advance(5);
    await timedOut;
    const controller = new AbortController();
    const aborted = failureOf(CrosspeerError, client.listPeerConn({}, { signal: controller.signal }));
    await settle();
    controller.abort();
    await aborted;
    const errors = entries.filter(({ level }) => level === 'error').map(({ error }) => error);
    expect(errors).toMatchObject([{ name: 'TimeoutError', limitOf: 'attempt' }, { name: 'AbortError' }]);
  });

  test('is logged as not known, where it may have taken effect', async () => {
    const { client, entries } = logLab(() => Promise.reject(new TypeError('reset')));
    await failureOf(CrosspeerError, client.createPeerConn(createInput));
    expect(entries.at(-1)).toMatchObject({
      level: 'error',
      error: { name: 'OutcomeUnknownError', clientToken: 'token-1', canResume: true },
    });
  });

  test('is logged by path as well, although no error is thrown there', async () => {
    const { client, entries } = logLab(answerJson(404, { code: 'NoSuchObject' }));
    await client.http.GET('/v1/peerconn');
    expect(entries.at(-1)).toMatchObject({ level: 'error', error: { code: 'NoSuchObject' } });
  });

  test('for a reason that is not this package’s is logged by its message alone', async () => {
    const own = Object.assign(new Error('not now'), { toJSON: () => ({ more: 'than the message' }) });
    const hooks: Hook[] = [{ aroundAttempt: () => Promise.reject(own) }];
    const { client, entries } = logLab(answerOk, { hooks });
    await expect(client.listPeerConn()).rejects.toBe(own);
    expect(entries.at(-1)).toMatchObject({ level: 'error', error: 'not now' });
  });
});

describe('warnings are logged after the end', () => {
  const hooks: Hook[] = [
    {
      async aroundAttempt(_, next) {
        await next();
        throw new Error('exporter down');
      },
    },
  ];

  test('of a call that succeeded', async () => {
    const { client, entries } = logLab(answerOk, { hooks });
    await client.listPeerConn();
    expect(lines(entries).slice(-2)).toEqual([
      'info listPeerConn succeeded in 0 ms',
      'warn listPeerConn A hook failed: exporter down',
    ]);
  });

  test('of a call that failed', async () => {
    const { client, entries } = logLab(answerJson(404, { code: 'NoSuchObject' }), { hooks });
    await failureOf(ApiError, client.getPeerConn({ peerConnId }));
    expect(lines(entries).at(-1)).toBe('warn getPeerConn A hook failed: exporter down');
  });
});

test('an entry tells of its moment: what becomes known of an attempt later does not change it', async () => {
  const answers = [answerText(503), answerJson(404, { code: 'NoSuchObject' })];
  const { client, entries } = logLab(answers, { maxAttempts: 2 });
  const error = await failureOf(ApiError, client.updatePeerConn({ peerConnId, localIfId: 'q' }));
  expect(entries[1]?.attempt?.effect).toBe('unknown');
  expect(error.attempts.map(({ effect }) => effect)).toEqual(['no', 'no']);
});

test('a log that throws disturbs nothing, and is written to all the same', async () => {
  let written = 0;
  const log = () => {
    written += 1;
    throw new Error('disk full');
  };
  const { client } = createPeeringLab(answerOk, { log });
  const { trace } = await client.listPeerConn().withTrace();
  expect(trace.warnings).toEqual([]);
  expect(written).toBe(3);
});

test('a log that rejects disturbs nothing either, and its promise is no unhandled one', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const { client } = createPeeringLab(answerOk, { log: () => Promise.reject(new Error('disk full')) });
  const { trace } = await client.listPeerConn().withTrace();
  await settle();
  process.off('unhandledRejection', note);
  expect(trace.warnings).toEqual([]);
  expect(unhandled).toEqual([]);
});

test('what a log does to the input of its entry does not reach the call', async () => {
  const log = ({ input }: LogEntry) => Object.assign(input ?? {}, { vpcId: 'vpc-other' });
  const { client, wire } = createPeeringLab(answerOk, { log });
  const input = { vpcId: 'vpc-1' };
  await client.listPeerConn(input);
  expect(input).toEqual({ vpcId: 'vpc-1' });
  expect(wire.only.query).toContain('vpcId=vpc-1');
});

test('console and JSON take every entry', async () => {
  const answers = [answerText(503), answerJson(404, { code: 'NoSuchObject' })];
  const { client, entries } = logLab(answers, { maxAttempts: 2 });
  await failureOf(ApiError, client.updatePeerConn({ peerConnId, localIfId: 'q' }));
  for (const entry of entries) {
    expect(structuredClone(entry)).toEqual(entry);
    expect(JSON.parse(JSON.stringify(entry))).toMatchObject({ level: entry.level, message: entry.message });
    expect(inspect(entry, { depth: Infinity })).toContain(entry.message);
  }
});

describe('input that the specification marks as sensitive', () => {
  class Owner {
    readonly #secret = 'hush-class';
    toJSON() {
      return { key: { secret: this.#secret, id: 1 } };
    }
  }
  /** What hooks and log are told of an input. */
  async function toldOf(input: unknown) {
    const told: unknown[] = [];
    const hook: Hook = {
      aroundCall: (call, next) => (told.push(call), next().then(() => undefined)),
      aroundAttempt: (one, next) => (told.push(one), next().then(() => undefined)),
    };
    const lab = createSecretLab({ hooks: [hook], log: (entry) => void told.push(entry) });
    await lab.client.addUsers(input);
    expect(lab.wire.only.body).toContain('hush');
    expect(inspect(told, { depth: Infinity, showHidden: true }) + JSON.stringify(told)).not.toContain('hush');
    return (told[0] as { input: unknown }).input;
  }

  test('is left out at the top, in objects and in the items of arrays, and the rest is shown', async () => {
    const input = {
      note: 'n',
      password: 'hush-1',
      owner: { name: 'o', key: { id: 7, secret: 'hush-2' } },
      users: [{ name: 'a', password: 'hush-3', keys: ['hush-4', 'hush-5'] }, { name: 'b' }],
    };
    expect(await toldOf(input)).toEqual({
      note: 'n',
      password: '(left out)',
      owner: { name: 'o', key: { id: 7, secret: '(left out)' } },
      users: [{ name: 'a', password: '(left out)', keys: ['(left out)', '(left out)'] }, { name: 'b' }],
    });
    expect(input.users[0]?.password).toBe('hush-3');
  });

  test.each([
    ['an object where items are promised', { users: { password: 'hush' } }, { users: '(left out)' }],
    ['an array where an object is promised', { owner: [{ key: 'hush' }] }, { owner: '(left out)' }],
    ['a text where an object is promised', { owner: 'hush' }, { owner: '(left out)' }],
    ['an object where a text is promised', { password: { deep: 'hush' } }, { password: '(left out)' }],
    [
      'an object with a JSON form of its own',
      { owner: new Owner() },
      { owner: { key: { secret: '(left out)', id: 1 } } },
    ],
  ])('is left out of %s', async (_, input, shown) => {
    expect(await toldOf(input)).toEqual(shown);
  });
});
