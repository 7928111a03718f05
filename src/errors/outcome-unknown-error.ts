import { CrosspeerError, type CallDetails } from './crosspeer-error.js';

/** How a call whose outcome is not known can be settled. */
export interface OutcomeUnknownDetails extends CallDetails {
  readonly canResume: boolean;
  readonly resume: () => Promise<unknown>;
}

/**
 * A call that changes something was sent, and no answer told whether it took effect: it may have. Do not simply make the call anew,
 * which may bring its effect about twice; {@link OutcomeUnknownError.resume | resume} it. `cause` is what the last attempt failed with.
 */
export class OutcomeUnknownError extends CrosspeerError {
  override readonly name = 'OutcomeUnknownError';
  /** Whether the call can be repeated with its token. If not, look for the resource first. */
  readonly canResume: boolean;
  /**
   * Makes the same call again, with the same client token, attempts and deadline anew. Resolves to what the call would have resolved to.
   * Where {@link canResume} is false it rejects with this same error, and sends nothing.
   */
  readonly resume: () => Promise<unknown>;

  constructor(message: string, details: OutcomeUnknownDetails & ErrorOptions) {
    super(message, details);
    this.canResume = details.canResume;
    this.resume = details.canResume ? details.resume : () => Promise.reject(this);
    Object.defineProperty(this, 'resume', { enumerable: false });
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), canResume: this.canResume };
  }
}
