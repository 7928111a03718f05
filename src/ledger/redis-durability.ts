import { ConfigError } from '../errors/config-error.js';

/** Sends one command to Redis and gives its reply. */
export type SendRedisCommand = (args: readonly string[]) => Promise<unknown>;

/**
 * Makes sure that the server keeps what it acknowledged: written to its append-only file, and never evicted.
 * @throws {ConfigError} when it would not, or does not say
 */
export async function requireDurable(send: SendRedisCommand): Promise<void> {
  if ((await setting(send, 'appendonly')) !== 'yes')
    throw refusal('appendonly', 'no', 'it forgets acknowledged calls when it stops. Set appendonly to yes');
  if ((await setting(send, 'appendfsync')) === 'no')
    throw refusal(
      'appendfsync',
      'no',
      'a power failure loses what was acknowledged. Set appendfsync to always or everysec',
    );
  const policy = await setting(send, 'maxmemory-policy');
  if (policy.startsWith('allkeys-') && (await setting(send, 'maxmemory')) !== '0')
    throw refusal(
      'maxmemory-policy',
      policy,
      'it drops calls when its memory is full. Set maxmemory-policy to noeviction',
    );
}

async function setting(send: SendRedisCommand, name: string): Promise<string> {
  const value = valueIn(await askFor(send, name), name);
  if (typeof value !== 'string') throw silent(name);
  return value;
}

async function askFor(send: SendRedisCommand, name: string): Promise<unknown> {
  try {
    return await send(['CONFIG', 'GET', name]);
  } catch (error) {
    throw silent(name, error);
  }
}

/** A list of names and values in RESP2; clients that speak RESP3 give a map or an object. */
function valueIn(reply: unknown, name: string): unknown {
  if (Array.isArray(reply)) return reply[reply.indexOf(name) + 1];
  if (reply instanceof Map) return reply.get(name);
  return typeof reply === 'object' && reply !== null ? (reply as Record<string, unknown>)[name] : undefined;
}

const refusal = (name: string, value: string, consequence: string): ConfigError =>
  new ConfigError(`The ledger's Redis has ${name} ${value}: ${consequence}, in redis.conf or by CONFIG SET.`);

const silent = (name: string, cause?: unknown): ConfigError =>
  new ConfigError(
    `The ledger's Redis did not answer CONFIG GET ${name}. If it can be reached, its provider may forbid CONFIG: make sure that it ` +
      'has appendonly yes, appendfsync always or everysec, and maxmemory-policy noeviction, then vouch for it with isDurable: true.',
    { cause },
  );
