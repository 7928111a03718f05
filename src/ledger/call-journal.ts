import { ConfigError } from '../errors/config-error.js';
import type { LedgerOutcome, LedgerRecord, Reservation } from './ledger.js';

/** What happened to a reserved call. */
export type CallEvent = { readonly state: 'sent'; readonly atMs: number } | LedgerOutcome;

/** A reservation as a store keeps it. */
export interface StoredReservation {
  /** Tells this reservation from an earlier and a later one with the same id; a {@link newStamp}. */
  readonly generation: string;
  readonly reservation: Reservation;
}

/** A call as a store read it. */
export interface StoredCall {
  readonly generation: string;
  readonly record: LedgerRecord;
}

/** What a crashed process left behind is removed after an hour: no process that lives takes that long between two steps. */
const abandonedAfterMs = 3_600_000;

const stampTimeDigits = 12;

/** A name that no other process chooses: 32 hex digits, the first 12 of them its time. */
export function newStamp(): string {
  const time = Date.now().toString(16).padStart(stampTimeDigits, '0');
  return time + crypto.randomUUID().replaceAll('-', '').slice(stampTimeDigits);
}

/** Whether a stamp is so old that the process that chose it has finished its step or died. */
export const isAbandoned = (stamp: string): boolean =>
  Date.now() - Number.parseInt(stamp.slice(0, stampTimeDigits), 16) > abandonedAfterMs;

/** The record that a call's events lead to. The first `done` stays; sending a refused call again makes its end unknown again. */
export function replay(reservation: Reservation, events: readonly CallEvent[]): LedgerRecord {
  let lastSentAtMs: number | undefined;
  let outcome: LedgerOutcome | undefined;
  for (const event of events) {
    const isSent = event.state === 'sent';
    if (isSent) lastSentAtMs = Math.max(event.atMs, lastSentAtMs ?? event.atMs);
    if (outcome?.state !== 'done') outcome = isSent ? undefined : event;
  }
  return { ...reservation, ...(lastSentAtMs !== undefined && { lastSentAtMs }), ...(outcome && { outcome }) };
}

/** Whether a record may be forgotten: it ended before a time, in milliseconds since 1970. */
export const hasEndedBefore = ({ outcome }: LedgerRecord, timeMs: number): boolean =>
  outcome !== undefined && outcome.atMs < timeMs;

/** The records without an outcome, in the order of their reservation, then of their ids. */
export function sortPending(records: readonly LedgerRecord[]): LedgerRecord[] {
  const pending = records.filter(({ outcome }) => outcome === undefined);
  return pending.sort((a, b) => a.reservedAtMs - b.reservedAtMs || (a.id < b.id ? -1 : 1));
}

/**
 * Lets nothing but an id become part of a name.
 * @throws {ConfigError} when it has not the form of one
 */
export function requireId(id: string): void {
  if (!/^[0-9a-f]{64}$/.test(id)) throw new ConfigError('The id of a call in a ledger has 64 lower-case hex digits.');
}

/** The error for a call that cannot be noted because it was never reserved, or has been forgotten since. */
export const noReservation = (id: string): ConfigError =>
  new ConfigError(
    `The ledger holds no reservation ${id}: was the store emptied, or the record expired, while the call was under way?`,
  );
