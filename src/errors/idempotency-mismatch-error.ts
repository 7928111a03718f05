import { CrosspeerError, type CallDetails } from './crosspeer-error.js';

/** Who noticed the mismatch. */
export interface IdempotencyMismatchDetails extends CallDetails {
  readonly code: string;
  readonly detectedBy: 'service' | 'ledger';
}

/**
 * The client token, or the idempotency key that it is derived from, was used before with other parameters. The call had no effect.
 * `cause` is the service's refusal, where the service noticed.
 */
export class IdempotencyMismatchError extends CrosspeerError {
  override readonly name = 'IdempotencyMismatchError';
  /** The vendor's code for this, for example `IdempotentParameterMismatch`. */
  readonly code: string;
  /** `ledger` when it was noticed before anything was sent. */
  readonly detectedBy: 'service' | 'ledger';

  constructor(message: string, details: IdempotencyMismatchDetails & ErrorOptions) {
    super(message, details);
    this.code = details.code;
    this.detectedBy = details.detectedBy;
  }

  override toJSON(): Record<string, unknown> {
    const { code, detectedBy } = this;
    return { ...super.toJSON(), code, detectedBy };
  }
}
