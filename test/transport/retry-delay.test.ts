import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ApiError } from '../../src/index.js';
import { retryDelayMs } from '../../src/transport/retry-delay.js';
import { failureOf } from '../helpers/failure.js';
import { createThingLab } from '../helpers/hand-made-service.js';
import { runAll } from '../helpers/manual-clock.js';
import { answerText, type Answerer } from '../helpers/recording-fetch.js';

const almostOne = 1 - Number.EPSILON;

/** The delays of a call that fails twelve times. */
async function delaysOf(answer: Answerer, random: () => number): Promise<number[]> {
  const { call, clock } = createThingLab(answer, { random, maxAttempts: 12, deadlineMs: 600_000 });
  const { attempts } = await failureOf(ApiError, runAll(clock, call('readThing')));
  return attempts.slice(1).map(({ delayMs }) => Math.round(delayMs));
}

describe('the delay before another attempt is drawn evenly from 0 to a limit', () => {
  const transient = [100, 200, 400, 800, 1600, 3200, 6400, 12_800, 20_000, 20_000, 20_000];
  const throttled = [1000, 2000, 4000, 8000, 16_000, 20_000, 20_000, 20_000, 20_000, 20_000, 20_000];

  test.each<[name: string, answer: Answerer, limits: number[]]>([
    ['doubles from 100 ms to 20 s after a failure', answerText(503), transient],
    ['doubles from 1 s to 20 s when the service limits the rate', answerText(429), throttled],
    [
      'does so too when the service is busy and says until when',
      answerText(503, '', { 'retry-after': '0' }),
      throttled,
    ],
  ])('that %s', async (_, answer, limits) => {
    expect(await delaysOf(answer, () => 0)).toEqual(limits.map(() => 0));
    expect(await delaysOf(answer, () => 0.25)).toEqual(limits.map((limit) => limit / 4));
    expect(await delaysOf(answer, () => almostOne)).toEqual(limits);
  });
});

test('what the service asks for is the least, and is lengthened by the same chance', async () => {
  const answer = answerText(429, '', { 'retry-after': '2' });
  expect((await delaysOf(answer, () => 0)).slice(0, 3)).toEqual([2000, 2000, 2000]);
  expect((await delaysOf(answer, () => 0.5)).slice(0, 3)).toEqual([2500, 3000, 4000]);
});

test('the call waits exactly as long as its record says', async () => {
  const { call, clock } = createThingLab([answerText(503), answerText(429), answerText(200)], { random: () => 0.3 });
  const { trace } = await runAll(clock, call('readThing').withTrace());
  const [first, second, third] = trace.attempts.map(({ startedAtMs }) => startedAtMs);
  expect([(second ?? 0) - (first ?? 0), (third ?? 0) - (second ?? 0)]).toEqual([30, 600]);
  expect(trace.attempts.map(({ delayMs }) => delayMs)).toEqual([0, 30, 600]);
});

test('no delay is below 0, above 20 s, or no number', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('transient' as const, 'throttled' as const),
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: almostOne, noNaN: true }),
      (kind, failed, random) => {
        const delayMs = retryDelayMs(kind, failed, () => random);
        const base = kind === 'transient' ? 100 : 1000;
        const limitMs = Math.min(20_000, base * 2 ** Math.min(failed - 1, 20));
        expect(delayMs).toBeGreaterThanOrEqual(0);
        expect(delayMs).toBeLessThanOrEqual(limitMs);
        expect(delayMs).toBeCloseTo(random * limitMs, 3);
      },
    ),
    { numRuns: 1000 },
  );
});
