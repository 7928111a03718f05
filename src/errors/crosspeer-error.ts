import type { Attempt } from './attempt.js';

/** What every error of a call tells besides its message. */
export interface CallDetails {
  /** The operation that was called, for example `createPeerConn`. */
  readonly operationId?: string | undefined;
  /** The client token of the call: repeating the same call with this token is safe. */
  readonly clientToken?: string | undefined;
  /** The attempts that were made for the call, in order. */
  readonly attempts?: readonly Attempt[] | undefined;
}

/** Recognises the errors of any copy of this package that a process may hold. */
const brand = Symbol.for('crosspeer.error');

/**
 * The base of all errors that this package throws. None repeats credentials, session tokens, signatures or derived keys, so all
 * may be logged; `JSON.stringify` gives kind, message and details. `cause` is what your own code or the platform threw.
 */
export class CrosspeerError extends Error {
  override readonly name: string = 'CrosspeerError';
  /** The operation that was called; undefined when no call was made. */
  readonly operationId: string | undefined;
  /** The client token of the call; undefined for reads and before one was chosen. */
  readonly clientToken: string | undefined;
  /** The attempts that were made for the call, in order; empty when it failed before the first. */
  readonly attempts: readonly Attempt[];

  constructor(message: string, details: CallDetails & ErrorOptions = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.operationId = details.operationId;
    this.clientToken = details.clientToken;
    this.attempts = details.attempts ?? [];
    Object.defineProperty(this, brand, { value: true });
  }

  /** The error as plain data, without `cause` and stack. */
  toJSON(): Record<string, unknown> {
    const { name, message, operationId, clientToken, attempts } = this;
    return { name, message, operationId, clientToken, attempts };
  }
}

/**
 * Whether a value is an error of this package. Unlike `instanceof` it also recognises those of another installed copy.
 * @param value anything, usually what was caught
 */
export function isCrosspeerError(value: unknown): value is CrosspeerError {
  return typeof value === 'object' && value !== null && brand in value;
}
