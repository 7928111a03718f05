import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallOptions } from '../../src/baidu.js';
import { ApiError, ConfigError, CrosspeerError, NetworkError, TimeoutError } from '../../src/index.js';
import { failingWith } from '../helpers/failing-network.js';
import { causeOfUnknown, failureOf } from '../helpers/failure.js';
import { createThingLab } from '../helpers/hand-made-service.js';
import { runAll } from '../helpers/manual-clock.js';
import { answerText, type Answerer } from '../helpers/recording-fetch.js';
import { settle, stalling } from '../helpers/stalling.js';

const never = stalling('before its headers', false);

test('a call that is never answered ends with its deadline, and its last attempt is given what is left', async () => {
  const { call, clock } = createThingLab(never, { timeoutMs: 4000, deadlineMs: 10_000 });
  const error = await failureOf(TimeoutError, runAll(clock, call('readThing')));
  expect(clock.elapsed()).toBe(10_000);
  expect(error).toMatchObject({ limitOf: 'call', timeoutMs: 10_000 });
  expect(error.attempts.map(({ durationMs, delayMs }) => [delayMs, durationMs])).toEqual([
    [0, 4000],
    [50, 4000],
    [100, 1850],
  ]);
  expect(error.message).toBe(
    "readThing (attempt 3): no whole answer before the call's deadline of 10000 ms. " +
      'Gave up after 3 attempts: the next one would come after the deadline of 10000 ms.',
  );
  expect(clock.pending).toBe(0);
});

test('a change that is never answered ends with its deadline too', async () => {
  const { call, clock } = createThingLab(never, { timeoutMs: 4000, deadlineMs: 5000 });
  const error = await causeOfUnknown(TimeoutError, runAll(clock, call('orderThing')));
  expect(error).toMatchObject({ limitOf: 'call', timeoutMs: 5000 });
  expect(clock.elapsed()).toBe(5000);
});

test('a delay that would end with the deadline or after it is not waited for', async () => {
  for (const [deadlineMs, attempts, elapsedMs] of [
    [50, 1, 0],
    [51, 2, 50],
    [150, 2, 50],
    [151, 3, 150],
  ] as const) {
    const { call, clock } = createThingLab(failingWith('ECONNRESET'), { deadlineMs });
    const error = await failureOf(NetworkError, runAll(clock, call('readThing')));
    expect([error.attempts.length, clock.elapsed()]).toEqual([attempts, elapsedMs]);
    expect(error.message).toContain(`after the deadline of ${deadlineMs} ms`);
  }
});

test('an attempt that is slow but in time leaves less to the next', async () => {
  const { call, clock, wire } = createThingLab(async () => {
    await new Promise<void>((resolve) => clock.schedule(3000, resolve));
    return new Response(null, { status: 503 });
  });
  const error = await failureOf(ApiError, runAll(clock, call('readThing', { deadlineMs: 6100 })));
  expect(wire.sent).toHaveLength(2);
  expect(clock.elapsed()).toBe(6050);
  expect(error.message).toContain('the next one would come after the deadline of 6100 ms');
});

test('what has passed while the machine slept is noticed before anything is sent again', async () => {
  let slept = 0;
  const { call, clock, wire } = createThingLab(answerText(503), {
    clock: {
      now: () => clock.now(),
      elapsed: () => clock.elapsed() + slept,
      schedule: (delayMs, callback) => clock.schedule(delayMs, callback),
    },
  });
  const ended = failureOf(ApiError, call('readThing'));
  await settle();
  slept = 3_600_000;
  clock.advance(50);
  expect((await ended).message).toContain('Gave up after one attempt: the next one would come after the deadline');
  expect(wire.sent).toHaveLength(1);
});

test('no call lasts longer than its deadline, whatever goes wrong and however long it takes', async () => {
  const event = fc.record({
    afterMs: fc.nat(30_000),
    kind: fc.constantFrom('reset', '503', '429', 'stall', 'retry-after'),
    askedSeconds: fc.nat(40),
  });
  const answerOf =
    ({ afterMs, kind, askedSeconds }: typeof event extends fc.Arbitrary<infer Event> ? Event : never) =>
    async (request: Parameters<Answerer>[0], wait: (delayMs: number) => Promise<void>): Promise<Response> => {
      if (kind === 'stall') return never(request);
      await wait(afterMs);
      if (kind === 'reset') return failingWith('ECONNRESET')(request);
      const headers = kind === 'retry-after' ? { 'retry-after': String(askedSeconds) } : {};
      return answerText(kind === '429' ? 429 : 503, '', headers)(request);
    };
  const limits = fc.record({
    timeoutMs: fc.integer({ min: 1, max: 30_000 }),
    deadlineMs: fc.integer({ min: 1, max: 90_000 }),
    maxAttempts: fc.integer({ min: 1, max: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(limits, fc.array(event, { minLength: 1, maxLength: 8 }), async (limit, events) => {
      const lab = createThingLab((request) => {
        const next = events[Math.min(lab.wire.sent.length, events.length) - 1];
        const wait = (delayMs: number) => new Promise<void>((resolve) => lab.clock.schedule(delayMs, resolve));
        return next ? answerOf(next)(request, wait) : new Response();
      }, limit);
      const ended = { atMs: NaN };
      const call = lab.call('orderThing').finally(() => (ended.atMs = lab.clock.elapsed()));
      const error = await failureOf(CrosspeerError, runAll(lab.clock, call));
      expect(ended.atMs).toBeLessThanOrEqual(limit.deadlineMs);
      expect(lab.wire.sent.length).toBeLessThanOrEqual(limit.maxAttempts);
      for (const { durationMs } of error.attempts) expect(durationMs).toBeLessThanOrEqual(limit.timeoutMs);
    }),
    { numRuns: 300 },
  );
});

describe('how long a call has', () => {
  const defaults: [name: string, client: CallOptions, call: CallOptions, deadlineMs: number][] = [
    ['a minute where nothing else is said', {}, {}, 60_000],
    ["what the client's deadline says", { deadlineMs: 7000 }, {}, 7000],
    ["what the call's deadline says", { deadlineMs: 7000 }, { deadlineMs: 9000 }, 9000],
    ["less than the client's where the call says so", { deadlineMs: 7000 }, { deadlineMs: 900 }, 900],
    ['a minute at least where the time of an attempt is short', { timeoutMs: 1000 }, {}, 60_000],
    ["three times the client's limit of an attempt where that is longer", { timeoutMs: 30_000 }, {}, 90_000],
    ["three times the call's limit of an attempt where that is longer", {}, { timeoutMs: 40_000 }, 120_000],
    ["the client's deadline where the call's attempts are short", { deadlineMs: 7000 }, { timeoutMs: 10 }, 7000],
    ['its own deadline whatever the limit of an attempt', {}, { timeoutMs: 40_000, deadlineMs: 50_000 }, 50_000],
  ];

  test.each(defaults)('is %s', async (_, client, own, deadlineMs) => {
    const { call, clock } = createThingLab(never, { ...client, maxAttempts: 100_000 });
    await failureOf(TimeoutError, runAll(clock, call('readThing', { timeoutMs: undefined, ...own, maxAttempts: 30 })));
    expect(clock.elapsed()).toBeLessThanOrEqual(deadlineMs);
    const alone = createThingLab(answerText(429, '', { 'retry-after': '86400' }), client);
    const error = await failureOf(ApiError, alone.call('readThing', own));
    expect(error.message).toContain(`after the deadline of ${deadlineMs} ms`);
  });
});

describe('a limit that cannot be kept is refused before anything is sent', () => {
  const wrong = [0, 0.5, -1, NaN, Infinity, 2 ** 31];

  test.each(wrong.flatMap((value) => [['timeoutMs', value] as const, ['deadlineMs', value] as const]))(
    '%s of %d',
    async (name, value) => {
      expect(() => createThingLab(answerText(200), { [name]: value })).toThrow(ConfigError);
      const { call, wire, clock } = createThingLab(answerText(200));
      const error = await failureOf(ConfigError, call('readThing', { [name]: value }));
      expect(error).toMatchObject({ operationId: 'readThing' });
      expect(error.message).toContain(`${name} must be a number from 1 to 2147483647`);
      expect(wire.sent).toEqual([]);
      expect(clock.scheduled).toBe(0);
    },
  );

  test('while the longest that a timer keeps is taken', async () => {
    const longest = { timeoutMs: 2 ** 31 - 1, deadlineMs: 2 ** 31 - 1 };
    const { call } = createThingLab(answerText(200), longest);
    await expect(call('readThing', longest)).resolves.toBeUndefined();
    const implied = createThingLab(answerText(200), { timeoutMs: 2 ** 31 - 1 });
    await expect(implied.call('readThing', { timeoutMs: 2 ** 30 })).resolves.toBeUndefined();
  });
});
