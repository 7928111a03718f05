import { type Random, randomText } from '../random.js';
import type { EmulatorAccount } from '../seed.js';
import { forgetLongExpired } from './forget-long-expired.js';

/** An access key that ends by itself. */
export interface TemporaryKey extends EmulatorAccount {
  readonly sessionToken: string;
  readonly expiresAtMs: number;
}

/** The temporary keys that were given. */
export interface TemporaryKeys {
  issue(accountId: string, durationMs: number, nowMs: number): TemporaryKey;
  /** A key, also one that has ended; undefined for one that was never given. */
  find(accessKeyId: string): TemporaryKey | undefined;
}

/** Makes a store without keys. */
export function createTemporaryKeys(random: Random): TemporaryKeys {
  const keys = new Map<string, TemporaryKey>();
  return {
    issue(accountId, durationMs, nowMs) {
      forgetLongExpired(keys, nowMs);
      const key = {
        accountId,
        accessKeyId: `HST${randomText(random, 17)}`.toUpperCase(),
        secretAccessKey: randomText(random, 40),
        sessionToken: randomText(random, 200),
        expiresAtMs: nowMs + durationMs,
      };
      keys.set(key.accessKeyId, key);
      return key;
    },
    find: (accessKeyId) => keys.get(accessKeyId),
  };
}
