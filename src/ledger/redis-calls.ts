import { ConfigError } from '../errors/config-error.js';
import { replay, type CallEvent, type StoredCall, type StoredReservation } from './call-journal.js';
import type { LedgerOutcome } from './ledger.js';
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
  /** Returns whether there is such a call. */
  markSent(id: string, atMs: number): Promise<boolean>;
  /** Returns the call as it is then, or undefined if there is none. */
  complete(id: string, outcome: LedgerOutcome): Promise<RedisCall | undefined>;
  /** Removes a call, unless it has changed since it was read. Returns whether it removed it. */
  remove(call: RedisCall): Promise<boolean>;
}

const readScript = `redis.call('HMGET', KEYS[1], 'reservation', 'sent', 'refused', 'done')`;

const sentScript = `
if redis.call('HEXISTS', KEYS[1], 'reservation') == 0 then return 0 end
local sent = redis.call('HGET', KEYS[1], 'sent')
if not sent or tonumber(sent) < tonumber(ARGV[1]) then redis.call('HSET', KEYS[1], 'sent', ARGV[1]) end
redis.call('HDEL', KEYS[1], 'refused')
return 1`;

const completeScript = `
local call = ${readScript}
if call[1] and not call[4] then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end
return ${readScript}`;

const removeScript = `
local call = ${readScript}
for i = 1, 4 do if (call[i] or '') ~= ARGV[i] then return 0 end end
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
    read: async (id) =>
      callOf(await send(['HMGET', keyOf(id), 'reservation', 'sent', 'refused', 'done']), id, keyOf(id)),
    markSent: async (id, atMs) => (await run(sentScript, id, String(atMs))) === 1,
    complete: async (id, outcome) =>
      callOf(await run(completeScript, id, outcome.state, JSON.stringify(outcome)), id, keyOf(id)),
    remove: async ({ record, fields }) =>
      (await run(removeScript, record.id, ...fields.map((field) => field ?? ''))) === 1,
  };
}

function callOf(reply: unknown, id: string, key: string): RedisCall | undefined {
  const place = `The ledger's Redis key ${key}`;
  if (!isFields(reply)) throw new ConfigError(`${place} was not read as texts: let "send" give replies with strings.`);
  const [reservation, sent, ...ends] = reply;
  if (typeof reservation !== 'string') return undefined;
  const { generation, reservation: reserved } = parseReservation(reservation, id, place);
  const events: CallEvent[] = typeof sent === 'string' ? [{ state: 'sent', atMs: Number(sent) }] : [];
  for (const end of ends) if (typeof end === 'string') events.push(parseEvent(end, place));
  return { generation, record: replay(reserved, events), fields: reply };
}

const isFields = (reply: unknown): reply is Fields =>
  Array.isArray(reply) && reply.length === 4 && reply.every((field) => typeof field === 'string' || field === null);
