import { describe, expect, test } from 'vitest';
import { ApiError, NetworkError } from '../../src/index.js';
import { failingWith } from '../helpers/failing-network.js';
import { failureOf } from '../helpers/failure.js';
import { createThingLab, type ThingLab } from '../helpers/hand-made-service.js';
import { runAll } from '../helpers/manual-clock.js';
import { answerText, type Answerer } from '../helpers/recording-fetch.js';
import { simulateOutage } from './outage-simulation.js';

/** A lab whose answers a test can change as it goes. */
function createMoodyLab(first: Answerer): ThingLab & { turn: (answer: Answerer) => void } {
  let mood = first;
  const lab = createThingLab((request) => mood(request), { maxAttempts: 1000, deadlineMs: 86_400_000 });
  return { ...lab, turn: (answer) => (mood = answer) };
}

/** How many requests one call sends. */
async function sentBy({ call, clock, wire }: ThingLab): Promise<number> {
  const before = wire.sent.length;
  await runAll(clock, call('readThing')).catch(() => undefined);
  return wire.sent.length - before;
}

/** A full budget pays for this many requests beyond the first. */
const failures: [name: string, answer: Answerer, retries: number][] = [
  ['35 that failed', answerText(503), 35],
  ['35 whose connection failed', failingWith('ECONNRESET'), 35],
  ['50 that were too many', answerText(429), 50],
  ['50 of a busy service that says until when', answerText(503, '', { 'retry-after': '1' }), 50],
];

test.each(failures)('a client repeats in a row %s, and then sends each call once', async (_, answer, retries) => {
  const lab = createMoodyLab(answer);
  expect(await sentBy(lab)).toBe(1 + retries);
  for (let call = 0; call < 50; call += 1) expect(await sentBy(lab)).toBe(1);
});

test('a call that the budget ends says so', async () => {
  const { call, clock } = createMoodyLab(answerText(503));
  const first = await failureOf(ApiError, runAll(clock, call('readThing')));
  expect(first.message).toContain(
    'Gave up after 36 attempts: too many calls of this client fail (its retry budget is used up).',
  );
  const second = await failureOf(ApiError, runAll(clock, call('readThing')));
  expect(second.message).toContain('Gave up after one attempt: too many calls of this client fail');
});

test('a client whose budget is used up still answers first attempts that succeed', async () => {
  const lab = createMoodyLab(answerText(503));
  await sentBy(lab);
  lab.turn(answerText(200));
  for (let call = 0; call < 10; call += 1) await expect(lab.call('readThing')).resolves.toBeUndefined();
});

test('successes pay for repetitions: 14 of them for 5, of which 10 were left', async () => {
  const lab = createMoodyLab(answerText(503));
  await sentBy(lab);
  for (const [successes, sent] of [
    [1, 2],
    [2, 1],
    [1, 2],
    [14, 6],
  ] as const) {
    lab.turn(answerText(200));
    for (let call = 0; call < successes; call += 1) await sentBy(lab);
    lab.turn(answerText(503));
    expect(await sentBy(lab)).toBe(sent);
  }
});

test('a budget is never more than full', async () => {
  const lab = createMoodyLab(answerText(200));
  for (let call = 0; call < 200; call += 1) await sentBy(lab);
  lab.turn(answerText(503));
  expect(await sentBy(lab)).toBe(36);
});

test.each([401, 404, 418])('what is not repeated (%i) neither costs nor pays', async (status) => {
  const lab = createMoodyLab(answerText(503));
  await sentBy(lab);
  lab.turn(answerText(status));
  for (let call = 0; call < 20; call += 1) expect(await sentBy(lab)).toBe(1);
  lab.turn(answerText(503));
  expect(await sentBy(lab)).toBe(1);
});

test('signing anew costs nothing', async () => {
  const lab = createMoodyLab(answerText(503));
  await sentBy(lab);
  lab.turn(answerText(400, '{"code":"Expired"}'));
  expect(await sentBy(lab)).toBe(2);
});

test('a delay that is not waited for costs nothing', async () => {
  const lab = createMoodyLab(answerText(503));
  await sentBy(lab);
  for (let call = 0; call < 3; call += 1) {
    lab.turn(answerText(200));
    await sentBy(lab);
    lab.turn(answerText(429, '', { 'retry-after': '100000' }));
    expect(await sentBy(lab)).toBe(1);
  }
  lab.turn(failingWith('ECONNRESET'));
  await expect(runAll(lab.clock, lab.call('readThing'))).rejects.toBeInstanceOf(NetworkError);
  // 10 were left and 3 successes paid 15: enough for one more.
  expect(lab.wire.sent).toHaveLength(36 + 6 + 2);
});

test('a client has a budget of its own', async () => {
  const [one, other] = [createMoodyLab(answerText(503)), createMoodyLab(answerText(503))];
  await sentBy(one);
  expect(await sentBy(one)).toBe(1);
  expect(await sentBy(other)).toBe(36);
});

describe('an outage of five minutes, in which 200 clients offer 100 calls a second,', () => {
  test.each([
    ['429', { status: 429 }],
    ['503 with Retry-After', { retryAfterSeconds: 1 }],
  ])('is not made worse either where the service answers %s', async (_, answer) => {
    const { sentAfterStart, offeredAfterStart } = await simulateOutage({ seed: 1, ...answer });
    expect(sentAfterStart).toBeLessThanOrEqual(1.1 * offeredAfterStart);
  });

  test.each(Array.from({ length: 10 }, (_, index) => index + 1))(
    'is not made worse by them after its first half minute, and is over for them within 5 s: seed %i',
    async (seed) => {
      const figures = await simulateOutage({ seed });
      expect(figures.offeredAfterStart).toBeGreaterThan(26_000);
      expect(figures.sentAfterStart).toBeLessThanOrEqual(1.1 * figures.offeredAfterStart);
      expect(figures.succeededBeforeHeal).toBe(0);
      expect(figures.recoverySeconds).toBeLessThanOrEqual(5);
    },
    5000,
  );
});
