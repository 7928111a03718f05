import { createHash } from 'node:crypto';
import type { LedgerOutcome, LedgerRecord, Reservation } from '../../../src/ledger.js';

/** The id of a call with a number: any 64 hex digits. */
export const idOf = (number: number): string => createHash('sha256').update(`call ${number}`).digest('hex');

/** A reservation of the call with a number. */
export function reservationOf(number: number, more: Partial<Reservation> = {}): Reservation {
  return {
    id: idOf(number),
    service: 'baidu/peering',
    operationId: 'createPeerConn',
    account: 'main',
    endpoint: 'https://bcc.bj.baidubce.com',
    clientToken: `token-${number}`,
    parametersHash: 'hash',
    request: { target: '/v1/peerconn', body: `{"number":${number},"text":"对等连接 \\u0000 \\"}` },
    reservedAtMs: 1_000 + number,
    ...more,
  };
}

/** The record of a reservation; of a call that was never sent unless more is said. */
export const recordOf = (reservation: Reservation, more: Partial<LedgerRecord> = {}): LedgerRecord => ({
  ...reservation,
  sends: 0,
  ...more,
});

/** What a record has of a call that was sent once. */
export const sentOnce = (atMs: number) => ({ sends: 1, firstSentAtMs: atMs, lastSentAtMs: atMs });

/** The call has an answer. */
export const done = (atMs: number, result?: unknown): LedgerOutcome => ({
  state: 'done',
  atMs,
  ...(result !== undefined && { result }),
});

/** The call was refused. */
export const refused = (atMs: number, code = 'QuotaExceeded'): LedgerOutcome => ({ state: 'refused', atMs, code });

/** The numbers from 0 to below a count. */
export const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

/** A fraction from 0 to below 1, the same for the same text. */
export const fractionOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;

/** A stamp as the ledgers make them, of a time. */
export const stampOf = (timeMs: number): string => timeMs.toString(16).padStart(12, '0').padEnd(32, '0');
