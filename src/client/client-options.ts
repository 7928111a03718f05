import type { Credentials, CredentialsProvider } from '../credentials/credentials.js';
import { ConfigError } from '../errors/config-error.js';
import type { Clock } from '../transport/clock.js';
import type { Fetch } from '../transport/send.js';

/** How a client is set up. */
export interface ClientOptions<Region extends string = string> {
  /** The region that calls go to, for example `bj`; any code is taken. Required unless `endpoint` is given. */
  readonly region?: Region | undefined;
  /** The address that calls go to instead of the region's own, for example `http://127.0.0.1:4510` for the emulator. */
  readonly endpoint?: string | undefined;
  /** The access key, or a function that is asked for it before each request. */
  readonly credentials: Credentials | CredentialsProvider;
  /** How long one attempt may take, reading the body included, in milliseconds; at least 1. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** What puts requests on the wire. Default: the platform's `fetch`. For the emulator: `emulator.fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Time, or a part of it. Default: the machine's own. With an emulator whose clock is moved: `emulator.clock`. */
  readonly clock?: Partial<Clock> | undefined;
  /** Makes the client token of a call that brings none: 1 to 64 ASCII characters. Default: a random UUID. */
  readonly createClientToken?: (() => string) | undefined;
}

/** How long an attempt may take where nothing else is said, in milliseconds. */
export const defaultTimeoutMs = 30_000;

/** The longest delay that timers keep; beyond it they fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/** @throws {ConfigError} unless the time limit is one that a timer can keep */
export function checkTimeoutMs(timeoutMs: number, operationId?: string): number {
  if (timeoutMs >= 1 && timeoutMs <= longestTimerMs) return timeoutMs;
  throw new ConfigError(`timeoutMs must be a number from 1 to ${longestTimerMs}; got ${timeoutMs}.`, { operationId });
}
