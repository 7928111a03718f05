import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger, Reservation } from '../../src/ledger.js';
import { done, idOf, numbersTo, recordOf, refused, reservationOf, sentOnce } from './support/calls.js';
import { createLab, type LedgerLab } from './support/lab.js';
import { leaveRedisTestsOut } from './support/redis-server.js';

const withoutRedis = leaveRedisTestsOut();
const labs = [
  { kind: 'memory', isLeftOut: false },
  { kind: 'files', isLeftOut: false },
  { kind: 'redis', isLeftOut: withoutRedis },
] as const;

const id = idOf(1);
const first = reservationOf(1);

for (const { kind, isLeftOut } of labs)
  describe.skipIf(isLeftOut)(`a ledger: ${kind}`, () => {
    let lab: LedgerLab;

    beforeAll(async () => {
      lab = await createLab(kind);
    });
    afterEach(() => lab.clear());
    afterAll(() => lab.close());

    async function reserved(...reservations: readonly Reservation[]): Promise<Ledger> {
      const ledger = await lab.open();
      for (const reservation of reservations) await ledger.reserve(reservation);
      return ledger;
    }

    describe('reserve', () => {
      it('writes a reservation down and gives nothing', async () => {
        const ledger = await lab.open();
        expect(await ledger.reserve(first)).toBeUndefined();
        expect(await ledger.get(id)).toEqual(recordOf(first));
      });

      it('gives the record that already stands there, and leaves it as it is', async () => {
        const ledger = await reserved(first);
        await ledger.markSent(id, 20);
        const other = reservationOf(1, { clientToken: 'other', reservedAtMs: 9 });
        expect(await ledger.reserve(other)).toEqual(recordOf(first, sentOnce(20)));
        expect((await ledger.get(id))?.clientToken).toBe('token-1');
        expect(await ledger.listPending()).toHaveLength(1);
      });

      it('gives the outcome of a call that has ended', async () => {
        const ledger = await reserved(first);
        await ledger.complete(id, done(30, { peerConnId: 'p-1' }));
        expect(await ledger.reserve(first)).toEqual(recordOf(first, { outcome: done(30, { peerConnId: 'p-1' }) }));
      });

      it('is won by one of many at the same time', async () => {
        const [one, other] = await Promise.all([lab.open(), lab.open()]);
        const tokens = numbersTo(20).map((number) => `racer-${number}`);
        const answers = await Promise.all(
          tokens.map((clientToken, index) => (index % 2 ? one : other).reserve(reservationOf(1, { clientToken }))),
        );
        const winners = tokens.filter((_, index) => answers[index] === undefined);
        expect(winners).toHaveLength(1);
        expect(new Set(answers.map((answer) => answer?.clientToken ?? winners[0]))).toEqual(new Set(winners));
      });

      it('keeps every text and the key of the caller', async () => {
        const idempotencyKey = 'order/42 "«\u0000\ud83d\ude00';
        const request = { target: '/v1/peerconn?a=%20', body: '{"__proto__":{"a":1}}\r\n' };
        const odd = reservationOf(2, { idempotencyKey, request, account: '' });
        expect(await (await reserved(odd)).get(idOf(2))).toEqual(recordOf(odd));
      });
    });

    describe('markSent', () => {
      it('keeps the latest time', async () => {
        const ledger = await reserved(first);
        for (const atMs of [20, 40, 30]) await ledger.markSent(id, atMs);
        expect((await ledger.get(id))?.lastSentAtMs).toBe(40);
      });

      it('keeps the latest of many at the same time', async () => {
        const ledger = await reserved(first);
        const times = numbersTo(12).map((number) => 1_800_000_000_000 + ((number * 7) % 12));
        await Promise.all(times.map((atMs) => ledger.markSent(id, atMs)));
        expect((await ledger.get(id))?.lastSentAtMs).toBe(1_800_000_000_011);
      });

      it('gives how often the call was noted as sent, to each of many at the same time another number', async () => {
        const ledger = await reserved(first);
        expect(await ledger.markSent(id, 20)).toBe(1);
        const other = await lab.open();
        const given = await Promise.all(numbersTo(8).map((n) => (n % 2 ? ledger : other).markSent(id, 20)));
        expect(given.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
        expect((await ledger.get(id))?.sends).toBe(9);
      });

      it('keeps the first time since the call was last refused', async () => {
        const ledger = await reserved(first);
        for (const atMs of [30, 20, 40]) await ledger.markSent(id, atMs);
        expect((await ledger.get(id))?.firstSentAtMs).toBe(20);
        await ledger.complete(id, refused(50));
        expect(await ledger.get(id)).toEqual(recordOf(first, { sends: 3, lastSentAtMs: 40, outcome: refused(50) }));
        for (const atMs of [60, 70]) await ledger.markSent(id, atMs);
        expect(await ledger.get(id)).toEqual(recordOf(first, { sends: 5, firstSentAtMs: 60, lastSentAtMs: 70 }));
      });

      it('makes a refused call pending again', async () => {
        const ledger = await reserved(first);
        await ledger.complete(id, refused(30));
        await ledger.markSent(id, 30);
        expect(await ledger.get(id)).toEqual(recordOf(first, sentOnce(30)));
        expect(await ledger.listPending()).toHaveLength(1);
        expect(await ledger.expire(100)).toBe(0);
      });

      it('leaves a call that is done as it ended', async () => {
        const ledger = await reserved(first);
        await ledger.complete(id, done(30));
        await ledger.markSent(id, 40);
        expect(await ledger.get(id)).toEqual(recordOf(first, { ...sentOnce(40), outcome: done(30) }));
      });

      it('fails for a call that is not reserved, so that it is not sent', async () => {
        const ledger = await lab.open();
        await expect(ledger.markSent(id, 20)).rejects.toThrow(id);
        expect(await ledger.reserve(first)).toBeUndefined();
        expect(await ledger.get(id)).toEqual(recordOf(first));
      });
    });

    describe('complete', () => {
      it.each([{ a: [1, null, { b: '' }] }, [], null, false, 0, '', undefined])(
        'keeps the result %j',
        async (result) => {
          const ledger = await reserved(first);
          await ledger.complete(id, done(30, result));
          expect((await ledger.get(id))?.outcome).toStrictEqual(done(30, result));
        },
      );

      it('never replaces what is done', async () => {
        const ledger = await reserved(first);
        await ledger.complete(id, done(30, 'first'));
        await ledger.complete(id, done(40, 'second'));
        await ledger.complete(id, refused(50));
        expect((await ledger.get(id))?.outcome).toEqual(done(30, 'first'));
      });

      it('replaces a refusal', async () => {
        const ledger = await reserved(first);
        for (const outcome of [refused(30, 'One'), refused(40, 'Two'), done(20)]) {
          await ledger.complete(id, outcome);
          expect((await ledger.get(id))?.outcome).toEqual(outcome);
        }
      });

      it('takes one of many at the same time, for good', async () => {
        const ledger = await reserved(first);
        const outcomes = numbersTo(10).map((number) => (number % 2 ? done(number, number) : refused(number)));
        await Promise.all(outcomes.map((outcome) => ledger.complete(id, outcome)));
        const taken = (await ledger.get(id))?.outcome;
        expect(taken?.state).toBe('done');
        await ledger.complete(id, done(99));
        expect((await (await lab.open()).get(id))?.outcome).toEqual(taken);
      });

      it('says whether it noted the end', async () => {
        const ledger = await reserved(first);
        expect(await ledger.complete(id, refused(30))).toBe(true);
        expect(await ledger.complete(id, done(30))).toBe(true);
        expect(await ledger.complete(id, done(40))).toBe(false);
      });

      it('notes nothing where the call was sent more often than is expected', async () => {
        const ledger = await reserved(first);
        await ledger.markSent(id, 20);
        expect(await ledger.complete(id, refused(30), 0)).toBe(false);
        await (await lab.open()).markSent(id, 21);
        expect(await ledger.complete(id, refused(30), 1)).toBe(false);
        expect(await ledger.listPending()).toHaveLength(1);
        expect(await ledger.complete(id, refused(30), 2)).toBe(true);
        expect(await ledger.listPending()).toEqual([]);
      });

      it('loses no sending to a refusal that races with it', async () => {
        const ledgers = [await lab.open(), await lab.open()] as const;
        for (const number of numbersTo(20)) {
          await ledgers[0].reserve(reservationOf(number));
          await Promise.all([
            ledgers[number % 2 ? 0 : 1].complete(idOf(number), refused(30), 0),
            ledgers[number % 2 ? 1 : 0].markSent(idOf(number), 30),
          ]);
        }
        expect(await ledgers[0].listPending()).toHaveLength(20);
      });

      it('fails for a call that is not reserved', async () => {
        const ledger = await lab.open();
        await expect(ledger.complete(id, done(30))).rejects.toThrow(id);
        await ledger.reserve(first);
        expect(await ledger.get(id)).toEqual(recordOf(first));
      });
    });

    describe('get', () => {
      it('gives nothing for a call that is not reserved', async () => {
        expect(await (await lab.open()).get(id)).toBeUndefined();
      });
    });

    describe('listPending', () => {
      it('gives the calls without an outcome in the order of their reservation, then of their ids', async () => {
        const times = [50, 7, 7, 7, 30, 1];
        const ledger = await reserved(...times.map((reservedAtMs, number) => reservationOf(number, { reservedAtMs })));
        await ledger.complete(idOf(4), refused(60));
        await ledger.complete(idOf(5), done(60));
        const ids = (await ledger.listPending()).map((record) => record.id);
        expect(ids).toEqual([...[idOf(1), idOf(2), idOf(3)].sort(), idOf(0)]);
      });

      it('gives nothing where nothing was written', async () => {
        expect(await (await lab.open()).listPending()).toEqual([]);
      });
    });

    describe('expire', () => {
      it('forgets what ended before a time, and nothing else', async () => {
        const ledger = await reserved(...numbersTo(5).map((number) => reservationOf(number)));
        await ledger.complete(idOf(0), done(99));
        await ledger.complete(idOf(1), refused(99));
        await ledger.complete(idOf(2), done(100));
        await ledger.complete(idOf(3), refused(100));
        expect(await ledger.expire(100)).toBe(2);
        const left = await Promise.all(numbersTo(5).map((number) => ledger.get(idOf(number))));
        expect(left.map((record) => record !== undefined)).toEqual([false, false, true, true, true]);
        expect(await ledger.expire(Infinity)).toBe(2);
        expect(await ledger.expire(Infinity)).toBe(0);
      });

      it('leaves nothing that a later call with the same id could meet', async () => {
        const ledger = await reserved(first);
        await ledger.markSent(id, 20);
        await ledger.complete(id, done(30, 'old'));
        await ledger.expire(100);
        const again = reservationOf(1, { clientToken: 'again' });
        expect(await ledger.reserve(again)).toBeUndefined();
        expect(await ledger.get(id)).toEqual(recordOf(again));
        expect(await ledger.listPending()).toEqual([recordOf(again)]);
      });

      it('counts each call once when several do it at the same time', async () => {
        const ledger = await reserved(...numbersTo(10).map((number) => reservationOf(number)));
        await Promise.all(numbersTo(10).map((number) => ledger.complete(idOf(number), done(50))));
        const counts = await Promise.all(numbersTo(3).map(() => ledger.expire(100)));
        expect(counts.reduce((sum, count) => sum + count)).toBe(10);
      });
    });
  });
