import { ConfigError } from '../errors/config-error.js';
import {
  hasEndedBefore,
  isAbandoned,
  newStamp,
  noReservation,
  readOrReport,
  requireId,
  sortPending,
  type StoredCall,
  type StoredReservation,
} from './call-journal.js';
import { inBatches } from './in-batches.js';
import type { Ledger, LedgerOutcome, LedgerRecord, Reservation } from './ledger.js';
import { openRedisCalls, type RedisCall, type RedisCalls } from './redis-calls.js';
import { requireDurable, type SendRedisCommand } from './redis-durability.js';

/** How a Redis ledger works. */
export interface RedisLedgerOptions {
  /**
   * Sends one command and gives its reply, with texts as strings: with node-redis `(args) => client.sendCommand([...args])`,
   * with ioredis `([name, ...args]) => redis.call(name, ...args)`. Each command concerns one key, so a cluster serves as well.
   */
  readonly send: SendRedisCommand;
  /** What all keys begin with. Default: `crosspeer:`. */
  readonly prefix?: string | undefined;
  /**
   * You vouch that the server keeps what it acknowledges; it is not asked. For managed servers that forbid `CONFIG`. Default: false.
   */
  readonly isDurable?: boolean | undefined;
}

/** What the functions below share. */
interface Store {
  readonly send: SendRedisCommand;
  readonly calls: RedisCalls;
  /** A sorted set of `id.generation`: all calls that may not be `done`. */
  readonly unfinished: string;
  /** A sorted set of `id.generation`: all calls that are `done`, by their time. */
  readonly done: string;
}

/**
 * Opens a ledger in Redis (tried with 7.0), for calls that several machines share. Its keys never expire by themselves.
 *
 * The server must have `appendonly yes`. With `appendfsync always` nothing acknowledged is lost when the server dies. `everysec`,
 * which is Redis's default, is accepted too: a power failure can then take what was acknowledged in the last second or two, and a call
 * that is forgotten that way is made anew by who repeats it. Replication is asynchronous: a replica that takes over may lack the latest
 * writes.
 *
 * Where Redis fails or refuses, and when something is noted about a call that is not reserved, the ledger rejects with
 * {@link ConfigError}.
 * @param options the connection, and where the keys are
 * @throws {ConfigError} when the server's settings would lose acknowledged calls, or cannot be asked for
 */
export async function createRedisLedger(options: RedisLedgerOptions): Promise<Ledger> {
  const { prefix = 'crosspeer:', isDurable = false } = options;
  if (!isDurable) await requireDurable(options.send);
  const send = namingFailures(options.send);
  const calls = openRedisCalls(send, prefix);
  const store: Store = { send, calls, unfinished: `${prefix}unfinished`, done: `${prefix}done` };
  return {
    reserve: (reservation) => reserve(store, reservation),
    markSent: (id, atMs) => markSent(store, id, atMs),
    complete: (id, outcome, ifSends) => complete(store, id, outcome, ifSends),
    get: async (id) => (await readCall(store, id))?.record,
    listPending: async (onDamaged) =>
      sortPending((await readUnfinished(store, onDamaged)).standing.map(({ record }) => record)),
    expire: (endedBeforeMs) => expire(store, endedBeforeMs),
  };
}

const memberOf = (id: string, generation: string): string => `${id}.${generation}`;

/**
 * The index comes first, so that a process that dies in between leaves an entry without a call rather than a call that nobody
 * finds. A member names one attempt to reserve: taking it back never takes away another's.
 */
async function reserve(store: Store, reservation: Reservation): Promise<LedgerRecord | undefined> {
  const { id, reservedAtMs } = reservation;
  requireId(id);
  const stored: StoredReservation = { generation: newStamp(), reservation };
  const member = memberOf(id, stored.generation);
  await store.send(['ZADD', store.unfinished, String(reservedAtMs), member]);
  for (;;) {
    if (await store.calls.insert(stored)) return undefined;
    const standing = await store.calls.read(id);
    // Some clients send a command again after a broken connection: then it is this very reservation that stands there.
    if (standing?.generation === stored.generation) return undefined;
    if (standing === undefined) continue;
    await store.send(['ZREM', store.unfinished, member]);
    return standing.record;
  }
}

async function markSent({ calls }: Store, id: string, atMs: number): Promise<number> {
  requireId(id);
  const sends = await calls.markSent(id, atMs);
  if (sends === 0) throw noReservation(id);
  return sends;
}

async function complete(store: Store, id: string, outcome: LedgerOutcome, ifSends?: number): Promise<boolean> {
  requireId(id);
  const call = await store.calls.complete(id, outcome, ifSends);
  if (!call) throw noReservation(id);
  await settle(store, call);
  return call.isNoted;
}

async function readCall({ calls }: Store, id: string) {
  requireId(id);
  return calls.read(id);
}

/** Only what is `done` leaves the index: a call that was refused may be repeated at any time, and is pending then. */
async function settle({ send, unfinished, done }: Store, { generation, record }: StoredCall): Promise<void> {
  if (record.outcome?.state !== 'done') return;
  const member = memberOf(record.id, generation);
  await send(['ZADD', done, String(record.outcome.atMs), member]);
  await send(['ZREM', unfinished, member]);
}

/** The calls of an index, and the members without one: of processes that are reserving, or died while they were. */
async function readUnfinished(store: Store, onDamaged?: (error: unknown) => void) {
  const members = textsOf(await store.send(['ZRANGE', store.unfinished, '0', '-1']));
  const found = await readMembers(store, members, onDamaged);
  const standing = found.filter((call) => call !== undefined);
  await inBatches(standing, (call) => settle(store, call));
  return { standing, empty: members.filter((_, index) => found[index] === undefined) };
}

/** The calls that members stand for; undefined where there is none, or a later one with the same id. */
const readMembers = ({ calls }: Store, members: readonly string[], onDamaged?: (error: unknown) => void) =>
  inBatches(members, async (member) => {
    const [id = '', generation] = member.split('.');
    const call = await readOrReport(() => calls.read(id), onDamaged);
    return call?.generation === generation ? call : undefined;
  });

async function expire(store: Store, endedBeforeMs: number): Promise<number> {
  const { standing, empty } = await readUnfinished(store);
  await removeMembers(
    store,
    store.unfinished,
    empty.filter((member) => isAbandoned(member.split('.')[1] ?? '')),
  );
  const refused = standing.filter(({ record }) => record.outcome?.state === 'refused');
  const ended = [...refused, ...(await readDone(store, endedBeforeMs))];
  const removed = await inBatches(
    ended.filter(({ record }) => hasEndedBefore(record, endedBeforeMs)),
    (call) => remove(store, call),
  );
  return removed.filter(Boolean).length;
}

/** The calls that ended as `done` before a time. Takes members back that a process left which died while it removed their calls. */
async function readDone(store: Store, endedBeforeMs: number): Promise<RedisCall[]> {
  const members = textsOf(await store.send(['ZRANGEBYSCORE', store.done, '-inf', `(${endedBeforeMs}`]));
  const found = await readMembers(store, members);
  await removeMembers(
    store,
    store.done,
    members.filter((_, index) => found[index] === undefined),
  );
  return found.filter((call) => call !== undefined);
}

async function remove(store: Store, call: RedisCall): Promise<boolean> {
  if (!(await store.calls.remove(call))) return false;
  const index = call.record.outcome?.state === 'done' ? store.done : store.unfinished;
  await removeMembers(store, index, [memberOf(call.record.id, call.generation)]);
  return true;
}

const removeMembers = ({ send }: Store, index: string, members: readonly string[]) =>
  inBatches(members, (member) => send(['ZREM', index, member]));

function textsOf(reply: unknown): string[] {
  if (Array.isArray(reply) && reply.every((text) => typeof text === 'string')) return reply;
  throw new ConfigError('The ledger\'s Redis was not read as texts: let "send" give replies with strings.');
}

/** Names the command that failed; what Redis or the client said, which may repeat what was sent, is the cause. */
function namingFailures(send: SendRedisCommand): SendRedisCommand {
  return async (args) => {
    try {
      return await send(args);
    } catch (cause) {
      const message = `The ledger's Redis did not carry out ${args[0] ?? 'a command'}; its answer is the cause of this error.`;
      throw new ConfigError(message, { cause });
    }
  };
}
