import { ConfigError } from '../errors/config-error.js';
import { replay, type CallEvent, type StoredCall, type StoredReservation } from './call-journal.js';
import type { LedgerOutcome, LedgerRecord, Reservation } from './ledger.js';
import { parseEvent, parseReservation } from './parse-record.js';
import type { SendRedisCommand } from './redis-durability.js';

/** The fields of a call's hash, as they were read together; those that are not set are null. */
type Fields = readonly (string | null)[];

/** A call, and the fields that it was read from. */
export interface RedisCall extends StoredCall {
  readonly fields: Fields;
}

/** Each call is one hash, read and changed in single steps. */
export interface RedisCalls {
  /** Writes a reservation, unless there is one. Returns whether it wrote. */
  insert(stored: StoredReservation): Promise<boolean>;
  read(id: string): Promise<RedisCall | undefined>;
  /** Returns how often the call was noted as sent, or 0 if there is no such call. */
  markSent(id: string, atMs: number): Promise<number>;
  /** Returns the call as it is then and whether the outcome was noted, or undefined if there is no such call. */
  complete(
    id: string,
    outcome: LedgerOutcome,
    ifSends?: number,
  ): Promise<(RedisCall & { isNoted: boolean }) | undefined>;
  /** Removes a call, unless it has changed since it was read. Returns whether it removed it. */
  remove(call: RedisCall): Promise<boolean>;
}

const fieldNames = ['reservation', 'sends', 'first', 'last', 'refused', 'done'] as const;

const readScript = `redis.call('HMGET', KEYS[1], ${fieldNames.map((name) => `'${name}'`).join(', ')})`;

const sentScript = `
if redis.call('HEXISTS', KEYS[1], 'reservation') == 0 then return 0 end
local times = redis.call('HMGET', KEYS[1], 'first', 'last')
local at = tonumber(ARGV[1])
if not times[1] or tonumber(times[1]) > at then redis.call('HSET', KEYS[1], 'first', ARGV[1]) end
if not times[2] or tonumber(times[2]) < at then redis.call('HSET', KEYS[1], 'last', ARGV[1]) end
redis.call('HDEL', KEYS[1], 'refused')
return redis.call('HINCRBY', KEYS[1], 'sends', 1)`;

const completeScript = `
local call = ${readScript}
local isExpected = ARGV[3] == '' or ARGV[3] == (call[2] or '0')
local isNoted = call[1] and not call[6] and isExpected
if isNoted then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end
if isNoted and ARGV[1] == 'refused' then redis.call('HDEL', KEYS[1], 'first') end
return { isNoted and 1 or 0, ${readScript} }`;

const removeScript = `
local call = ${readScript}
for i = 1, ${fieldNames.length} do if (call[i] or '') ~= ARGV[i] then return 0 end end
return redis.call('DEL', KEYS[1])`;

/** The calls under keys that begin with a prefix. */
export function openRedisCalls(send: SendRedisCommand, prefix: string): RedisCalls {
  const keyOf = (id: string) => `${prefix}call:${id}`;
  const run = (script: string, id: string, ...args: readonly string[]) =>
    send(['EVAL', script, '1', keyOf(id), ...args]);
  return {
    insert: async (stored) => {
      const { id } = stored.reservation;
      return (await send(['HSETNX', keyOf(id), 'reservation', JSON.stringify(stored)])) === 1;
    },
    read: async (id) => callOf(await send(['HMGET', keyOf(id), ...fieldNames]), id, keyOf(id)),
    markSent: async (id, atMs) => Number(await run(sentScript, id, String(atMs))),
    complete: async (id, outcome, ifSends) => {
      const expected = ifSends === undefined ? '' : String(ifSends);
      const reply = await run(completeScript, id, outcome.state, JSON.stringify(outcome), expected);
      const [isNoted, fields] = Array.isArray(reply) ? (reply as unknown[]) : [];
      const call = callOf(fields, id, keyOf(id));
      return call && { ...call, isNoted: isNoted === 1 };
    },
    remove: async ({ record, fields }) =>
      (await run(removeScript, record.id, ...fields.map((field) => field ?? ''))) === 1,
  };
}

function callOf(reply: unknown, id: string, key: string): RedisCall | undefined {
  const place = `The ledger's Redis key ${key}`;
  if (!isFields(reply)) throw new ConfigError(`${place} was not read as texts: let "send" give replies with strings.`);
  const [text] = reply;
  if (typeof text !== 'string') return undefined;
  const { generation, reservation } = parseReservation(text, id, place);
  return { generation, record: recordOf(reservation, reply, place), fields: reply };
}

function recordOf(reservation: Reservation, [, sends, first, last, ...texts]: Fields, place: string): LedgerRecord {
  const ends: CallEvent[] = [];
  for (const text of texts) if (typeof text === 'string') ends.push(parseEvent(text, place));
  return {
    ...replay(reservation, ends),
    sends: Number(sends ?? 0),
    ...(typeof first === 'string' && { firstSentAtMs: Number(first) }),
    ...(typeof last === 'string' && { lastSentAtMs: Number(last) }),
  };
}

const isFields = (reply: unknown): reply is Fields =>
  Array.isArray(reply) &&
  reply.length === fieldNames.length &&
  reply.every((field) => typeof field === 'string' || field === null);
