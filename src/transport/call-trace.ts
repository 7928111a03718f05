import type { Attempt } from '../errors/attempt.js';
import type { CallContext } from './layer.js';

/** How a call went. Plain data without secrets. */
export interface CallTrace {
  /** The operation that was called. */
  readonly operationId: string;
  /** The token that all attempts carried; undefined for operations that take none. */
  readonly clientToken: string | undefined;
  /** The attempts that were made, in order; empty when a ledger already knew the answer. */
  readonly attempts: readonly Attempt[];
  /** How long the call took, in milliseconds, waiting included. */
  readonly durationMs: number;
  /** What went wrong beside the call: a hook that threw, a ledger that could not note the end. */
  readonly warnings: readonly string[];
}

/** How a call that has ended went. */
export function traceOf({ operation, clientToken, attempts, durationMs = 0, warnings }: CallContext): CallTrace {
  return { operationId: operation.operationId, clientToken, attempts, durationMs, warnings };
}
