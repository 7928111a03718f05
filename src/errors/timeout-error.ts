import { CrosspeerError, type CallDetails } from './crosspeer-error.js';

/** No whole answer came within the time limit. Whether the call took effect is not known. */
export class TimeoutError extends CrosspeerError {
  override readonly name = 'TimeoutError';
  /** The limit that passed, in milliseconds. */
  readonly timeoutMs: number;

  constructor(message: string, details: CallDetails & { readonly timeoutMs: number }) {
    super(message, details);
    this.timeoutMs = details.timeoutMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), timeoutMs: this.timeoutMs };
  }
}
