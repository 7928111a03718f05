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

/** What events leave of a record beside its reservation. */
type Course = Omit<LedgerRecord, keyof Reservation>;

/** The record that a call's events lead to. */
export const replay = (reservation: Reservation, events: readonly CallEvent[]): LedgerRecord => ({
  ...reservation,
  ...events.reduce<Course>(
    (course, event) => (event.state === 'sent' ? afterSent(course, event) : afterEnd(course, event)),
    {
      sends: 0,
    },
  ),
});

/** Sending a refused call again makes its end unknown again. */
function afterSent({ sends, outcome, ...times }: Course, { atMs }: { readonly atMs: number }): Course {
  const { firstSentAtMs = atMs, lastSentAtMs = atMs } = times;
  return {
    sends: sends + 1,
    firstSentAtMs: Math.min(firstSentAtMs, atMs),
    lastSentAtMs: Math.max(lastSentAtMs, atMs),
    ...(outcome?.state === 'done' && { outcome }),
  };
}

/** The first `done` stays. What was refused had no effect, however often it was sent before. */
function afterEnd(course: Course, outcome: LedgerOutcome): Course {
  if (course.outcome?.state === 'done') return course;
  if (outcome.state === 'done') return { ...course, outcome };
  const { firstSentAtMs: _, ...rest } = course;
  return { ...rest, outcome };
}

/** Whether an outcome may be noted in a record: none that is `done`, and none that was sent since by somebody else. */
export const takesOutcome = ({ outcome, sends }: LedgerRecord, ifSends: number | undefined): boolean =>
  outcome?.state !== 'done' && (ifSends === undefined || ifSends === sends);

/** Reads a record of a list. Where somebody wants to hear of damaged ones, a failure is told and gives undefined. */
export async function readOrReport<Call>(
  read: () => Promise<Call>,
  onDamaged: ((error: unknown) => void) | undefined,
): Promise<Call | undefined> {
  try {
    return await read();
  } catch (error) {
    if (onDamaged === undefined) throw error;
    onDamaged(error);
    return undefined;
  }
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
