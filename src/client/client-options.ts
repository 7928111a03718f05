import { ConfigError } from '../errors/config-error.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Clock } from '../transport/clock.js';
import type { Hook } from '../transport/hooks.js';
import type { WriteLog } from '../transport/log-hook.js';
import type { Fetch } from '../transport/send.js';

/** How a client is set up. */
export interface ClientOptions<Region extends string = string, OperationId extends string = string> {
  /** The region that calls go to, for example `bj` or `cn-north-4`; any code is taken. Required unless `endpoint` is given. */
  readonly region?: Region | undefined;
  /** The address that calls go to instead of the region's own, for example `http://127.0.0.1:4510` for the emulator. */
  readonly endpoint?: string | undefined;
  /** How long one attempt may take, reading the body included, in milliseconds; at least 1. Default 20,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a whole call may take, all attempts and the waiting between them included, in milliseconds; at least 1.
   * Default 60,000, or three times `timeoutMs` where that is longer.
   */
  readonly deadlineMs?: number | undefined;
  /** Most requests that are sent for one call, a whole number; 1 repeats nothing. Default 4. */
  readonly maxAttempts?: number | undefined;
  /** What is told of calls and attempts, and may wrap them; the first one is outermost. */
  readonly hooks?: readonly Hook<OperationId>[] | undefined;
  /** Takes one entry for each call and each attempt, as plain data without secrets. Default: nothing is logged. */
  readonly log?: WriteLog | undefined;
  /** Where calls that change something are written down, so that each happens exactly once whatever crashes. Default: nowhere. */
  readonly ledger?: LedgerOptions | undefined;
  /** What puts requests on the wire. Default: the platform's `fetch`. For the emulator: `emulator.fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Time, or a part of it. Default: the machine's own. With an emulator whose clock is moved: `emulator.clock`. */
  readonly clock?: Partial<Clock> | undefined;
  /** Gives numbers from 0 to below 1, for the jitter of delays. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Makes the client token of a call that brings none: 1 to 64 ASCII characters. Default: a random UUID. */
  readonly createClientToken?: (() => string) | undefined;
}

/**
 * A ledger, and whose calls are written down in it. A call that is aborted after it was sent, or whose outcome stays unknown, stays
 * open in it and is made by the next `resumePending()`.
 */
export interface LedgerOptions {
  /** Where calls are written down: `createFileLedger` or `createRedisLedger` of `crosspeer/ledger`. */
  readonly store: Ledger;
  /** Your name for the account that the credentials belong to. Calls of different accounts never meet; keep it when keys change. */
  readonly account: string;
}

/** How long an attempt may take where nothing else is said, in milliseconds. */
export const defaultTimeoutMs = 20_000;

/** How many requests a call may send where nothing else is said. */
export const defaultMaxAttempts = 4;

/** The longest delay that timers keep; beyond it they fire at once. */
export const longestTimerMs = 2 ** 31 - 1;

/** @throws {ConfigError} unless the time limit is one that a timer can keep */
export function checkLimitMs(name: string, limitMs: number, operationId?: string): number {
  if (limitMs >= 1 && limitMs <= longestTimerMs) return limitMs;
  throw new ConfigError(`${name} must be a number from 1 to ${longestTimerMs}; got ${limitMs}.`, { operationId });
}

/** @throws {ConfigError} unless it is a whole number of at least 1 */
export function checkMaxAttempts(maxAttempts: number, operationId?: string): number {
  if (Number.isSafeInteger(maxAttempts) && maxAttempts >= 1) return maxAttempts;
  throw new ConfigError(`maxAttempts must be a whole number of at least 1; got ${maxAttempts}.`, { operationId });
}
