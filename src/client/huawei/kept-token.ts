import type { AuthToken } from '../../credentials/huawei-credentials.js';
import type { TokenCache } from '../../credentials/token-cache.js';
import type { Clock } from '../../transport/clock.js';
import { runLimited } from '../../transport/time-limit.js';

/** A token whose end is known. */
export type LiveToken = AuthToken & { readonly expiresAtMs: number };

/** One place of a cache. What fails there, or takes longer than two seconds, costs another login and no call. */
export interface TokenPlace {
  /** What is kept; undefined for none, and for what is no token. */
  readonly read: () => Promise<LiveToken | undefined>;
  /** Keeps a token for as long as it holds. */
  readonly keep: (token: LiveToken) => Promise<void>;
}

/** Clients of caches are known to wait for as long as their server is away. */
const limitMs = 2000;

/** A cache's place under a key. */
export function createTokenPlace(cache: TokenCache, key: string, clock: Clock): TokenPlace {
  const operation = { operationId: 'TokenCache' };
  const onTimeout = () => new Error('The cache did not answer in time.');
  const attempt = async (work: () => Promise<unknown>): Promise<unknown> => {
    try {
      return await runLimited(clock, { operation }, { limitMs, onTimeout }, work);
    } catch {
      return undefined;
    }
  };
  return {
    async read() {
      return parseToken(await attempt(() => cache.get(key)));
    },
    async keep(token) {
      const ttlMs = Math.floor(token.expiresAtMs - clock.now());
      if (ttlMs >= 1) await attempt(() => cache.set(key, JSON.stringify(token), ttlMs));
    },
  };
}

function parseToken(kept: unknown): LiveToken | undefined {
  try {
    const parsed: unknown = JSON.parse(String(kept));
    return isLiveToken(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isLiveToken(value: unknown): value is LiveToken {
  if (typeof value !== 'object' || value === null) return false;
  const { token, expiresAtMs, projectId } = value as Partial<Record<keyof LiveToken, unknown>>;
  const isUsable = typeof token === 'string' && /^[\x21-\x7e]+$/.test(token);
  return isUsable && typeof expiresAtMs === 'number' && (projectId === undefined || typeof projectId === 'string');
}
