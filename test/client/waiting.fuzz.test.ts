import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WaiterError } from '../../src/errors/waiter-error.js';
import { AbortError } from '../../src/index.js';
import type { Lifecycle, LifecycleTransition } from '../../src/operations/lifecycle.js';
import { settle } from '../helpers/stalling.js';
import { createWaitLab, inState, refusal } from './waiting-lab.js';

const names = ['s0', 's1', 's2', 's3', 's4', 'gone'] as const;
const kinds = ['transitional', 'stable', 'terminal'] as const;
const [passing, forGood, notFound] = [refusal(503, 'X'), refusal(403, 'AccessDenied'), refusal(404, 'NoSuchObject')];

const way: fc.Arbitrary<LifecycleTransition> = fc.record({
  from: fc.constantFrom(...names),
  to: fc.constantFrom(...names),
  automatic: fc.constant(true),
  assumed: fc.boolean(),
});

const lifecycle: fc.Arbitrary<Lifecycle> = fc
  .record({
    kind: fc.array(fc.constantFrom(...kinds), { minLength: names.length, maxLength: names.length }),
    transitions: fc.array(way, { maxLength: 12 }),
    means: fc.boolean(),
  })
  .map(({ kind, transitions, means }) => ({
    operationId: 'getPeerConn',
    identifiedBy: ['peerConnId'],
    state: '/status',
    gone: { codes: ['NoSuchObject'], ...(means && { means: 'gone' }) },
    states: Object.fromEntries(names.map((name, index) => [name, { kind: kind[index] ?? 'stable' }])),
    transitions,
  }));

/** What one read is answered with, and how long that takes. */
const answer = fc.record({
  what: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...names) },
    { weight: 4, arbitrary: fc.constant(passing) },
    { weight: 1, arbitrary: fc.constantFrom(notFound, forGood, 'unheard of') },
  ),
  tookMs: fc.nat(2500),
});

const run = fc.record({
  lifecycle,
  target: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
  answers: fc.array(answer, { minLength: 1, maxLength: 15 }),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
  deadlineMs: fc.integer({ min: 1, max: 60_000 }),
  pollIntervalMs: fc.integer({ min: 1, max: 5000 }),
  maxPollIntervalMs: fc.integer({ min: 1, max: 10_000 }),
  missingForMs: fc.nat(5000),
  abortAtMs: fc.option(fc.nat(20_000), { nil: undefined, freq: 3 }),
});
type Run = typeof run extends fc.Arbitrary<infer Value> ? Value : never;

/** How a wait has to end after a read: as the specification of `waitFor` says, worked out apart from it. */
function verdictOf({ lifecycle, target, missingForMs }: Run, what: unknown, atMs: number): string {
  const wanted: readonly string[] = target;
  if (what === passing) return 'go on';
  if (what === forGood) return 'AccessDenied';
  if (what === notFound) {
    if (lifecycle.gone?.means !== undefined && wanted.includes('gone')) return 'target gone';
    return atMs < missingForMs ? 'go on' : 'gone';
  }
  const state = what as string;
  if (!(names as readonly string[]).includes(state)) return 'unknown-state';
  if (wanted.includes(state)) return `target ${state}`;
  return canCome(lifecycle, state, wanted, []) ? 'go on' : 'unreachable';
}

/** Looks for a way by going along all of them. */
function canCome(
  { states, transitions }: Lifecycle,
  at: string,
  wanted: readonly string[],
  been: readonly string[],
): boolean {
  if (wanted.includes(at)) return true;
  const open = transitions.filter(
    ({ from, assumed }) => from === at && !(assumed && states[from]?.kind === 'terminal'),
  );
  return open.some(
    ({ to }) => !been.includes(to) && canCome({ states, transitions } as Lifecycle, to, wanted, [...been, at]),
  );
}

/** How a wait did end. */
async function endingOf(waiting: Promise<unknown>): Promise<string> {
  return waiting.then(
    (resource) => `target ${resource === undefined ? 'gone' : (resource as { status: string }).status}`,
    (error: unknown) => {
      if (error instanceof WaiterError) return error.reason;
      if (error instanceof AbortError) return 'aborted';
      if (error === forGood) return 'AccessDenied';
      throw error;
    },
  );
}

test('on any path of states, with any failures, a wait ends when and as it has to, and reads no more often than it may', async () => {
  const endings = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(run, async (drawn) => {
      const { answers, random, abortAtMs, lifecycle, target, ...options } = drawn;
      const told: { what: unknown; atMs: number }[] = [];
      const lab = createWaitLab(
        (number) => {
          const { what, tookMs } = answers[Math.min(number, answers.length - 1)] ?? { what: passing, tookMs: 0 };
          return new Promise((resolve) => {
            lab.clock.schedule(tookMs, () => {
              told.push({ what, atMs: lab.clock.elapsed() });
              resolve(typeof what === 'string' ? inState(what) : what);
            });
          });
        },
        { random: () => random, lifecycles: { PeerConn: lifecycle } },
      );
      const controller = new AbortController();
      if (abortAtMs !== undefined) lab.clock.schedule(abortAtMs, () => controller.abort());
      const { signal } = controller;
      const waiting = Promise.resolve(
        lab.waitFor('PeerConn', target as never, { peerConnId: 'p' }, { ...options, signal }),
      );
      const ending = await lab.settled(endingOf(waiting));
      const endedMs = lab.clock.elapsed();
      const [last] = told.filter(({ atMs }) => atMs <= endedMs).slice(-1);
      endings.set(ending, (endings.get(ending) ?? 0) + 1);

      if (ending === 'timeout') expect(endedMs).toBe(options.deadlineMs);
      else if (ending === 'aborted') expect(endedMs).toBe(abortAtMs);
      else expect(ending).toBe(last && verdictOf(drawn, last.what, last.atMs));
      expect(endedMs).toBeLessThanOrEqual(options.deadlineMs);
      const goneOn = told.slice(0, ending === 'timeout' || ending === 'aborted' ? undefined : -1);
      // What was answered in the very moment of the end may have come too late.
      for (const { what, atMs } of goneOn) if (atMs < endedMs) expect(verdictOf(drawn, what, atMs)).toBe('go on');

      expectPauses(
        drawn,
        lab.reads.map(({ atMs }) => atMs),
        told.map(({ atMs }) => atMs),
      );
      const { length } = lab.reads;
      lab.clock.advance(3_600_000);
      await settle();
      expect({ reads: lab.reads.length, pending: lab.clock.pending }).toEqual({ reads: length, pending: 0 });
    }),
    { numRuns: 2000 },
  );
  for (const ending of [
    'timeout',
    'aborted',
    'unreachable',
    'unknown-state',
    'gone',
    'target gone',
    'target s0',
    'AccessDenied',
  ])
    expect(endings.get(ending) ?? 0, ending).toBeGreaterThan(0);
}, 120_000);

function expectPauses(
  { pollIntervalMs, maxPollIntervalMs }: Run,
  reads: readonly number[],
  told: readonly number[],
): void {
  expect(reads[0] ?? 0).toBe(0);
  reads.slice(1).forEach((atMs, index) => {
    const pauseMs = atMs - (told[index] ?? 0);
    const longestMs = Math.min(pollIntervalMs * 1.5 ** index, maxPollIntervalMs);
    expect(pauseMs).toBeGreaterThanOrEqual(longestMs / 2 - 0.01);
    expect(pauseMs).toBeLessThanOrEqual(longestMs + 0.01);
  });
}
