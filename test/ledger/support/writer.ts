import { isDeepStrictEqual } from 'node:util';
import type { Ledger } from '../../../src/ledger.js';
import { done, idOf, numbersTo, refused, reservationOf } from './calls.js';

/** A step that a ledger acknowledged. */
export interface Step {
  readonly number: number;
  readonly step: 'reserved' | 'sent' | 'ended';
}

const lanes = 4;
const sentAtMs = (number: number): number => 2_000 + number;
const resultOf = (number: number) => ({ peerConnId: `peerconn-${number}`, tags: [number, null] });
const outcomeOf = (number: number) =>
  number % 5 === 4 ? refused(3_000 + number) : done(3_000 + number, resultOf(number));

/** Reserves, marks and completes one call after the other, in four lanes, and reports each step that is acknowledged, until one fails. */
export async function writeCalls(ledger: Ledger, firstNumber: number, report: (step: Step) => void): Promise<void> {
  const lane = async (offset: number) => {
    for (let number = firstNumber + offset; ; number += lanes) {
      await ledger.reserve(reservationOf(number));
      report({ number, step: 'reserved' });
      await ledger.markSent(idOf(number), sentAtMs(number));
      report({ number, step: 'sent' });
      await ledger.complete(idOf(number), outcomeOf(number));
      report({ number, step: 'ended' });
    }
  };
  await Promise.all(numbersTo(lanes).map(lane));
}

/** How many acknowledged steps a ledger does not know. */
export async function countLost(ledger: Ledger, steps: readonly Step[]): Promise<number> {
  const pending = new Set((await ledger.listPending()).map(({ id }) => id));
  let lost = 0;
  for (const step of steps) if (!(await knows(ledger, step, pending))) lost += 1;
  return lost;
}

async function knows(ledger: Ledger, { number, step }: Step, pending: ReadonlySet<string>): Promise<boolean> {
  const record = await ledger.get(idOf(number));
  const { id, clientToken, request } = reservationOf(number);
  const isReserved = record?.clientToken === clientToken && isDeepStrictEqual(record.request, request);
  if (!isReserved || pending.has(id) !== (record.outcome === undefined)) return false;
  if (step === 'reserved') return true;
  if (step === 'sent') return record.lastSentAtMs === sentAtMs(number);
  return isDeepStrictEqual(record.outcome, outcomeOf(number));
}
