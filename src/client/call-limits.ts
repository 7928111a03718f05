import type { CallLimits } from '../transport/layer.js';
import type { CallOptions } from './call-options.js';
import {
  checkLimitMs,
  checkMaxAttempts,
  defaultMaxAttempts,
  defaultTimeoutMs,
  longestTimerMs,
  type ClientOptions,
} from './client-options.js';

/**
 * The limits of a client's calls.
 * @throws {ConfigError} for a limit that cannot be kept
 */
export function clientLimits(options: ClientOptions): CallLimits {
  const { timeoutMs = defaultTimeoutMs, maxAttempts = defaultMaxAttempts } = options;
  checkLimitMs('timeoutMs', timeoutMs);
  const { deadlineMs = defaultDeadlineMs(timeoutMs) } = options;
  return {
    timeoutMs,
    deadlineMs: checkLimitMs('deadlineMs', deadlineMs),
    maxAttempts: checkMaxAttempts(maxAttempts),
  };
}

/**
 * The limits of one call. A call that is given a longer time for each attempt is given a longer deadline with it.
 * @throws {ConfigError} for a limit that cannot be kept
 */
export function callLimits(client: CallLimits, options: CallOptions, operationId: string): CallLimits {
  const { timeoutMs = client.timeoutMs, maxAttempts = client.maxAttempts } = options;
  checkLimitMs('timeoutMs', timeoutMs, operationId);
  const longest = options.timeoutMs === undefined ? 0 : Math.min(3 * timeoutMs, longestTimerMs);
  const { deadlineMs = Math.max(client.deadlineMs, longest) } = options;
  return {
    timeoutMs,
    deadlineMs: checkLimitMs('deadlineMs', deadlineMs, operationId),
    maxAttempts: checkMaxAttempts(maxAttempts, operationId),
  };
}

/** A minute, or room for three attempts of full length where these are longer. */
const defaultDeadlineMs = (timeoutMs: number): number => Math.min(Math.max(60_000, 3 * timeoutMs), longestTimerMs);
