import * as nodeFileSystem from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigError } from '../errors/config-error.js';
import {
  hasEndedBefore,
  isAbandoned,
  newStamp,
  noReservation,
  readOrReport,
  replay,
  requireId,
  sortPending,
  takesOutcome,
  type CallEvent,
  type StoredCall,
  type StoredReservation,
} from './call-journal.js';
import type { FileSystem } from './file-system.js';
import { inBatches } from './in-batches.js';
import type { Ledger, LedgerRecord, Reservation } from './ledger.js';
import { parseEvent, parseReservation } from './parse-record.js';
import { openWriteOnceFolder, type WriteOnceFolder } from './write-once-folder.node.js';

/** How a file ledger works. */
export interface FileLedgerOptions {
  /** Stands in for the file system in tests. Default: `node:fs/promises`. */
  readonly fs?: FileSystem | undefined;
}

/**
 * Opens a ledger in a folder of its own on a local disk. Any number of processes of one machine may use it at the same time. A call
 * takes three small files, of mode 0600, until `expire` removes them; each is on the disk, by fsync, before a promise resolves.
 *
 * `expire` is for one process at a time, and for a time long past: a refused call that is repeated in the very moment in which it is
 * forgotten may be forgotten although it was sent.
 *
 * A folder that cannot be used, a full disk and a damaged file reject with {@link ConfigError}, as does noting something about
 * a call that is not reserved.
 * @param folder where; made with mode 0700 when it is first used, relative to the current folder
 * @param options for tests
 * @throws {ConfigError} when no folder is named
 */
export function createFileLedger(folder: string, options: FileLedgerOptions = {}): Ledger {
  if (folder === '') throw new ConfigError('A file ledger needs a folder of its own; its name is empty.');
  const files = openWriteOnceFolder(resolve(folder), options.fs ?? nodeFileSystem);
  return {
    reserve: (reservation) => reserve(files, reservation),
    markSent: async (id, atMs) => (await note(files, id, { state: 'sent', atMs })).before.sends + 1,
    complete: async (id, outcome, ifSends) =>
      (await note(files, id, outcome, (record) => takesOutcome(record, ifSends))).isNoted,
    get: async (id) => (await readCall(files, id))?.record,
    listPending: async (onDamaged) => sortPending((await readAll(files, onDamaged)).map(({ record }) => record)),
    expire: (endedBeforeMs) => expire(files, endedBeforeMs),
  };
}

async function reserve(files: WriteOnceFolder, reservation: Reservation): Promise<LedgerRecord | undefined> {
  const stored: StoredReservation = { generation: newStamp(), reservation };
  for (;;) {
    const standing = await readCall(files, reservation.id);
    if (standing) return standing.record;
    if (await files.write(reservation.id, JSON.stringify(stored))) return undefined;
  }
}

/**
 * Events are numbered files, so two processes that race take two numbers and nothing is overwritten; what they amount to is
 * worked out by who reads. The generation in their names keeps those of a forgotten reservation apart from the next one's.
 */
const eventName = (id: string, generation: string, number: number): string => `${id}.${generation}.${number}`;

/**
 * Writes the next event, if the record that the events before it lead to takes it. Whose number another process took reads again.
 * @returns whether it was written, and the record without it
 */
async function note(
  files: WriteOnceFolder,
  id: string,
  event: CallEvent,
  takes: (record: LedgerRecord) => boolean = () => true,
): Promise<{ isNoted: boolean; before: LedgerRecord }> {
  for (;;) {
    const call = await readCall(files, id);
    if (!call) throw noReservation(id);
    if (!takes(call.record)) return { isNoted: false, before: call.record };
    const name = eventName(id, call.generation, call.events + 1);
    if (await files.write(name, JSON.stringify(event))) return { isNoted: true, before: call.record };
  }
}

async function readCall(files: WriteOnceFolder, id: string): Promise<(StoredCall & { events: number }) | undefined> {
  requireId(id);
  const text = await files.read(id);
  if (text === undefined) return undefined;
  const { generation, reservation } = parseReservation(text, id, files.pathOf(id));
  const events = await readEvents(files, id, generation);
  // `expire` removes the reservation before its events: where it still stands, no event was missed.
  if ((await files.read(id)) !== text) return readCall(files, id);
  return { generation, record: replay(reservation, events), events: events.length };
}

async function readEvents(files: WriteOnceFolder, id: string, generation: string): Promise<CallEvent[]> {
  const events: CallEvent[] = [];
  for (;;) {
    const name = eventName(id, generation, events.length + 1);
    const text = await files.read(name);
    if (text === undefined) return events;
    events.push(parseEvent(text, files.pathOf(name)));
  }
}

async function readAll(files: WriteOnceFolder, onDamaged?: (error: unknown) => void): Promise<StoredCall[]> {
  const ids = (await files.list()).filter((name) => /^[0-9a-f]{64}$/.test(name));
  const calls = await inBatches(ids, (id) => readOrReport(() => readCall(files, id), onDamaged));
  return calls.filter((call) => call !== undefined);
}

async function expire(files: WriteOnceFolder, endedBeforeMs: number): Promise<number> {
  const calls = await readAll(files);
  const ended = calls.filter(({ record }) => hasEndedBefore(record, endedBeforeMs));
  const removed = await inBatches(ended, ({ record }) => files.remove(record.id));
  // Without this a power failure could bring a reservation back whose outcome is gone: a call that looks pending.
  await files.sync();
  const generations = (some: readonly StoredCall[]) => new Set(some.map(({ generation }) => generation));
  await removeLeftovers(files, generations(calls), generations(ended));
  return removed.filter(Boolean).length;
}

/** Removes the events of the calls that were just forgotten, and what processes left that crashed in between two steps. */
async function removeLeftovers(files: WriteOnceFolder, known: ReadonlySet<string>, forgotten: ReadonlySet<string>) {
  const isLeftover = (name: string): boolean => {
    const stamp = /^(?:[0-9a-f]{64}\.([0-9a-f]{32})\.\d+|([0-9a-f]{32})\.tmp)$/.exec(name);
    const generation = stamp?.[1] ?? stamp?.[2];
    if (generation === undefined) return false;
    return forgotten.has(generation) || (!known.has(generation) && isAbandoned(generation));
  };
  await inBatches((await files.list()).filter(isLeftover), (name) => files.remove(name));
  await files.sync();
}
