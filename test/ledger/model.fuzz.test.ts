import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger.js';
import { fuzzRuns, fuzzTimeoutMs } from '../helpers/fuzz-runs.js';
import { createMemoryLedger } from '../helpers/memory-ledger.js';
import { done, idOf, numbersTo, refused, reservationOf } from './support/calls.js';
import { createLab, type LedgerLab } from './support/lab.js';
import { leaveRedisTestsOut } from './support/redis-server.js';

/** Does one thing with a ledger and gives what is seen of it. */
type Step = (ledger: Ledger) => Promise<unknown>;

const calls = 3;
const call = fc.nat({ max: calls - 1 });
const time = fc.oneof(fc.nat({ max: 5 }), fc.constantFrom(1_800_000_000_000, 1_800_000_000_001));
const failing = (work: Promise<unknown>): Promise<unknown> => work.catch(() => 'failed');

/** Shown by its text when a sequence fails. */
const step = (name: string, run: Step): Step => Object.assign(run, { [fc.toStringMethod]: () => name });

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(call, time, fc.string())
    .map(([number, reservedAtMs, clientToken]) =>
      step(`reserve ${number} at ${reservedAtMs}`, (ledger) =>
        ledger.reserve(reservationOf(number, { reservedAtMs, clientToken })),
      ),
    ),
  fc
    .tuple(call, time)
    .map(([number, atMs]) =>
      step(`markSent ${number} at ${atMs}`, (ledger) => failing(ledger.markSent(idOf(number), atMs))),
    ),
  fc
    .tuple(call, time, fc.option(fc.jsonValue(), { nil: undefined }))
    .map(([number, atMs, result]) =>
      step(`done ${number} at ${atMs} with ${JSON.stringify(result)}`, (ledger) =>
        failing(ledger.complete(idOf(number), done(atMs, result))),
      ),
    ),
  fc
    .tuple(call, time, fc.string(), fc.option(fc.nat({ max: 4 }), { nil: undefined }))
    .map(([number, atMs, code, ifSends]) =>
      step(`refused ${number} at ${atMs} if sent ${String(ifSends)} times`, (ledger) =>
        failing(ledger.complete(idOf(number), refused(atMs, code), ifSends)),
      ),
    ),
  call.map((number) => step(`get ${number}`, (ledger) => ledger.get(idOf(number)))),
  fc.constant(step('listPending', (ledger) => ledger.listPending())),
  time.map((atMs) => step(`expire ${atMs}`, (ledger) => ledger.expire(atMs))),
);

const everything = async (ledger: Ledger) => ({
  records: await Promise.all(numbersTo(calls).map((number) => ledger.get(idOf(number)))),
  pending: await ledger.listPending(),
});

for (const { kind, isLeftOut } of [
  { kind: 'files', isLeftOut: false },
  { kind: 'redis', isLeftOut: leaveRedisTestsOut() },
] as const)
  describe.skipIf(isLeftOut)(`a ledger: ${kind}`, () => {
    let lab: LedgerLab;
    beforeAll(async () => {
      lab = await createLab(kind);
    });
    afterAll(() => lab.close());

    it('does what a simple one in memory does, in any order', { timeout: fuzzTimeoutMs }, async () => {
      const property = fc.asyncProperty(fc.array(steps, { maxLength: 25 }), async (sequence) => {
        lab.clear();
        const [ledger, model] = [await lab.open(), createMemoryLedger()];
        for (const run of sequence) expect(await run(ledger)).toStrictEqual(await run(model));
        expect(await everything(await lab.open())).toStrictEqual(await everything(model));
      });
      await fc.assert(property, { numRuns: fuzzRuns(60, 3_000) });
    });

    it('amounts to the same wherever the steps of a race are done', { timeout: fuzzTimeoutMs }, async () => {
      const sends = fc.array(time, { minLength: 1, maxLength: 4 });
      const dones = fc.array(time, { maxLength: 3 });
      const property = fc.asyncProperty(sends, dones, async (sentAt, doneAt) => {
        lab.clear();
        const [one, other] = [await lab.open(), await lab.open()];
        await one.reserve(reservationOf(1));
        await Promise.all([
          ...sentAt.map((atMs, index) => (index % 2 ? one : other).markSent(idOf(1), atMs)),
          ...doneAt.map((atMs, index) => (index % 2 ? other : one).complete(idOf(1), done(atMs))),
        ]);
        const record = await one.get(idOf(1));
        expect(record?.lastSentAtMs).toBe(Math.max(...sentAt));
        expect(record?.firstSentAtMs).toBe(Math.min(...sentAt));
        expect(record?.sends).toBe(sentAt.length);
        expect(doneAt.length ? doneAt : [undefined]).toContain(record?.outcome?.atMs);
        expect(await other.get(idOf(1))).toStrictEqual(record);
        expect(await other.listPending()).toHaveLength(doneAt.length ? 0 : 1);
      });
      await fc.assert(property, { numRuns: fuzzRuns(30, 1_000) });
    });
  });
