import { CrosspeerError, type CallDetails } from './crosspeer-error.js';

/** How a call whose outcome is not known can be settled. */
export interface OutcomeUnknownDetails extends CallDetails {
  readonly canResume: boolean;
  readonly resume: () => Promise<unknown>;
  readonly retryAfterMs?: number | undefined;
}

/**
 * A call that changes something was sent, and no answer told whether it took effect: it may have. Do not simply make the call anew,
 * which may bring its effect about twice; {@link OutcomeUnknownError.resume | resume} it. `cause` is what the last attempt failed with.
 */
export class OutcomeUnknownError extends CrosspeerError {
  override readonly name = 'OutcomeUnknownError';
  /** Whether the call can be repeated: with its token, or because making it twice does what making it once does. If not, look for the resource first. */
  readonly canResume: boolean;
  /** How long the service asked to wait, in milliseconds (`Retry-After`); undefined when it did not say. */
  readonly retryAfterMs: number | undefined;
  /**
   * Makes the same call again, with the same client token where it has one, attempts and deadline anew and without the call's `signal`. Resolves to what the call would have resolved to.
   * Where {@link canResume} is false it rejects with this same error, and sends nothing.
   */
  readonly resume: () => Promise<unknown>;

  constructor(message: string, details: OutcomeUnknownDetails & ErrorOptions) {
    super(message, details);
    this.canResume = details.canResume;
    this.retryAfterMs = details.retryAfterMs;
    this.resume = details.canResume ? details.resume : () => Promise.reject(this);
    Object.defineProperty(this, 'resume', { enumerable: false });
  }

  override toJSON(): Record<string, unknown> {
    const { canResume, retryAfterMs } = this;
    return { ...super.toJSON(), canResume, retryAfterMs };
  }
}
