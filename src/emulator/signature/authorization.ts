import { Refusal } from '../refusal.js';
import { parseTimestampMs } from './timestamp.js';

/** A `bce-auth-v1` authorization, taken apart. */
export interface Authorization {
  readonly accessKeyId: string;
  readonly timestamp: string;
  readonly timestampMs: number;
  /** Seconds from the timestamp on; -1 for ever. */
  readonly lifetimeSeconds: number;
  /** Lower-case names in the order sent; empty for the default set. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** Everything before the signed headers: what the signing key is made from. */
  readonly prefix: string;
}

const scheme = 'bce-auth-v1';

/** Takes an authorization apart. */
export function parseAuthorization(text: string): Authorization {
  const parts = text.split('/');
  if (parts[0] !== scheme) throw malformed(`It must begin with "${scheme}/".`);
  if (parts.length !== 6) throw malformed(`It must have six parts between slashes; got ${parts.length}.`);
  const [, accessKeyId = '', timestamp = '', lifetime = '', list = '', signature = ''] = parts;
  const timestampMs = parseTimestampMs(timestamp);
  if (accessKeyId === '') throw malformed('The access key id is missing.');
  if (timestampMs === undefined) throw malformed('Its timestamp must be a date and time written YYYY-MM-DDThh:mm:ssZ.');
  // 0 is taken literally, as all but one of the vendor's SDKs sign it.
  if (!/^(-1|0|[1-9]\d{0,9})$/.test(lifetime))
    throw malformed('Its lifetime must be -1 or a whole number of seconds from 0.');
  if (!/^[0-9a-f]{64}$/.test(signature)) throw malformed('Its signature must be 64 lower-case hex digits.');
  return {
    accessKeyId,
    timestamp,
    timestampMs,
    lifetimeSeconds: Number(lifetime),
    signedHeaders: parseHeaderList(list),
    signature,
    prefix: parts.slice(0, 4).join('/'),
  };
}

function parseHeaderList(list: string): string[] {
  if (list === '') return [];
  const names = list.toLowerCase().split(';');
  if (!names.every((name) => /^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name)) || new Set(names).size < names.length)
    throw malformed('Its list of signed headers must hold header names, each once, joined by ";".');
  if (names.includes('authorization')) throw malformed('The authorization header cannot be signed.');
  return names;
}

/** Refuses an authorization that is not written as documented. */
export function malformed(why: string): Refusal {
  return new Refusal('InvalidHTTPAuthHeader', `The authorization is invalid. ${why}`);
}
