import type { IdempotencyEntry } from '../operations/service-table.js';
import { Refusal } from './refusal.js';

/** What a successful call was answered with; the body is undefined when the answer had none. */
export interface Outcome {
  readonly body: unknown;
}

/** One token that was received. */
export interface RememberedToken {
  /** What the call that first carried it asked for. */
  readonly fingerprint: string;
  readonly firstUseMs: number;
  readonly lastUseMs: number;
  /** How long it is remembered. */
  readonly lifetimeMs: number;
  readonly countedFrom: IdempotencyEntry['countedFrom'];
  /** Absent as long as no call with it has succeeded. */
  outcome?: Outcome;
}

/** Remembers the tokens that make calls idempotent. */
export interface TokenMemory {
  /**
   * Notes that a token came in, and refuses it if it came with other parameters before. `scope` is all within which a token is
   * unique. A call that was refused may be repeated with its token: it has no outcome and is executed again.
   */
  receive(entry: IdempotencyEntry, scope: readonly string[], fingerprint: string, nowMs: number): RememberedToken;
  /** How many tokens are remembered. */
  readonly size: number;
}

const msPerHour = 3_600_000;

/** Makes an empty memory. */
export function createTokenMemory(): TokenMemory {
  // Ordered by last use: a token moves to the end whenever it comes in.
  const tokens = new Map<string, RememberedToken>();
  const forgetExpired = (nowMs: number) => {
    for (const [key, token] of tokens) {
      if (!isExpired(token, nowMs)) break;
      tokens.delete(key);
    }
  };
  return {
    receive(entry, scope, fingerprint, nowMs) {
      forgetExpired(nowMs);
      const key = JSON.stringify(scope);
      const earlier = tokens.get(key);
      const known = earlier && !isExpired(earlier, nowMs) ? earlier : undefined;
      const token = { ...(known ?? freshToken(entry, fingerprint, nowMs)), lastUseMs: nowMs };
      tokens.delete(key);
      tokens.set(key, token);
      if (token.fingerprint !== fingerprint) throw mismatch(entry);
      return token;
    },
    get size() {
      return tokens.size;
    },
  };
}

function freshToken(entry: IdempotencyEntry, fingerprint: string, nowMs: number): RememberedToken {
  const lifetimeMs = entry.rememberedForHours * msPerHour;
  return { fingerprint, firstUseMs: nowMs, lastUseMs: nowMs, lifetimeMs, countedFrom: entry.countedFrom };
}

function isExpired(token: RememberedToken, nowMs: number): boolean {
  const since = token.countedFrom === 'last use' ? token.lastUseMs : token.firstUseMs;
  return nowMs - since >= token.lifetimeMs;
}

function mismatch(entry: IdempotencyEntry): Refusal {
  return new Refusal(
    entry.mismatchCode,
    `This ${entry.parameter} was used within the last ${entry.rememberedForHours} hours with other parameters.`,
  );
}
