import { CrosspeerError, type CallDetails } from './crosspeer-error.js';

/** No whole answer came within the time limit. Whether the call took effect is not known. */
export class TimeoutError extends CrosspeerError {
  override readonly name = 'TimeoutError';
  /** The limit that passed, in milliseconds. */
  readonly timeoutMs: number;
  /** Whose limit it was: that of one attempt (`timeoutMs`), or what the whole call (`deadlineMs`) had left. */
  readonly limitOf: 'attempt' | 'call';

  constructor(
    message: string,
    details: CallDetails & { readonly timeoutMs: number; readonly limitOf: 'attempt' | 'call' },
  ) {
    super(message, details);
    this.timeoutMs = details.timeoutMs;
    this.limitOf = details.limitOf;
  }

  override toJSON(): Record<string, unknown> {
    const { timeoutMs, limitOf } = this;
    return { ...super.toJSON(), timeoutMs, limitOf };
  }
}
