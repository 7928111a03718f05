import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FaultRule } from '../../../src/emulator.js';
import { isCrosspeerError, OutcomeUnknownError } from '../../../src/index.js';
import { fuzzRuns, fuzzTimeoutMs } from '../../helpers/fuzz-runs.js';
import {
  channel,
  connection,
  createHuaweiWorld,
  demoInstances,
  endOf,
  type HuaweiWorld,
} from '../../helpers/huawei-world.js';
import { after, before, harmless, throttled } from './fault-kinds.js';

/** One create, and what it came to: the id of what was made, or why it failed. */
interface Create {
  readonly name: string;
  readonly end: string | Error;
}

const hour = 3_600_000;
const skewed = [hour, -hour].map((offsetMs): FaultRule => ({ fault: 'skewed-clock', offsetMs }));
const kinds = [...before, ...after, ...throttled, ...harmless].map(([, rule]) => rule).concat(skewed);
const none: FaultRule = { fault: 'delay', delayMs: 0 };

/** What happens to one request after the other, those of the login included. */
const schedule = fc.array(fc.oneof({ arbitrary: fc.constant(none), weight: 2 }, fc.constantFrom(...kinds)), {
  maxLength: 40,
});

/** Creates so many of both kinds, half of them with a name that another one has too. */
function createAll({ dli, roma }: Pick<HuaweiWorld, 'dli' | 'roma'>, count: number): Promise<Create[]> {
  const names = Array.from({ length: count }, (_, number) => `n${number % 2 === 0 ? number : 1}`);
  return Promise.all(
    names.flatMap((name) => [
      noted(
        name,
        dli.createEnhancedConnection(connection(name)).then(({ connection_id }) => connection_id),
      ),
      noted(
        `VPC_${name}`,
        roma.createVpcChannelV2(channel(`VPC_${name}`)).then(({ id }) => id),
      ),
    ]),
  );
}

const noted = async (name: string, call: PromiseLike<string>): Promise<Create> => ({ name, end: await endOf(call) });

/** The ids of all that there is, by name, read when nothing goes wrong any more and no key is locked. */
async function idsByName(world: HuaweiWorld): Promise<Map<string | undefined, string[]>> {
  world.emulator.faults.clear();
  world.emulator.clock.advance(5 * hour);
  const { dli, roma } = world.as({});
  const ids = new Map<string | undefined, string[]>();
  const add = (name: string | undefined, id: string | undefined) => ids.set(name, [...(ids.get(name) ?? []), `${id}`]);
  for await (const { name, id } of dli.listEnhancedConnections()) add(name, id);
  for await (const { name, id } of roma.listVpcChannelsV2({ instance_id: demoInstances[0] })) add(name, id);
  return ids;
}

/** Fails unless what the calls of one name say can be true of what there is. */
function expectTruthful(creates: readonly Create[], ids: readonly string[]): void {
  const made = creates.map(({ end }) => end).filter((end) => typeof end === 'string');
  const failures = creates.map(({ end }) => end).filter((end) => end instanceof Error);
  const unknown = failures.filter((end) => end instanceof OutcomeUnknownError);
  expect(failures.every(isCrosspeerError)).toBe(true);
  expect(unknown.every(({ canResume }) => !canResume)).toBe(true);
  expect(made.length).toBeLessThanOrEqual(1);
  // Names are unique, so of several that succeeded unseen only one can have been made.
  expect(ids.length).toBeLessThanOrEqual(1);
  if (made.length > 0) expect(ids).toEqual(made);
  else if (unknown.length === 0) expect(ids).toEqual([]);
}

/** Fails where one call had more than one request that may have been carried out. */
function expectSentOnce(world: HuaweiWorld, creates: readonly Create[]): void {
  const lost = creates.flatMap(({ end }) => (end instanceof OutcomeUnknownError ? [end] : []));
  for (const { attempts } of lost) expect(attempts.filter(({ effect }) => effect === 'unknown')).toHaveLength(1);
  expect(world.emulator.requests.filter(({ failure }) => failure !== undefined)).toEqual([]);
}

test.each([
  ['an access key', () => ({})],
  ['a token', (world: HuaweiWorld) => ({ credentials: world.login(), projectId: undefined })],
])(
  'under any faults, by %s, a success was made once, a failure not at all, and what is not known at most once',
  async (_, optionsOf) => {
    const seen = { made: 0, failed: 0, unknown: 0 };
    await fc.assert(
      fc.asyncProperty(schedule, fc.integer({ min: 1, max: 6 }), fc.nat(), async (faults, count, seed) => {
        const world = createHuaweiWorld({ seed });
        world.strike(...faults.map((rule) => ({ ...rule, times: 1 })));
        const creates = await world.run(createAll(world.as(optionsOf(world)), count));
        expectSentOnce(world, creates);
        const ids = await idsByName(world);
        for (const name of new Set(creates.map((create) => create.name)))
          expectTruthful(
            creates.filter((create) => create.name === name),
            ids.get(name) ?? [],
          );
        for (const { end } of creates)
          seen[typeof end === 'string' ? 'made' : end instanceof OutcomeUnknownError ? 'unknown' : 'failed'] += 1;
      }),
      { numRuns: fuzzRuns(80, 2000) },
    );
    // Each of the three ends was seen often, or the faults are not the ones they should be.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  },
  fuzzTimeoutMs,
);
