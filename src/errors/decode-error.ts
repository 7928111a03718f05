import { CrosspeerError, type CallDetails } from './crosspeer-error.js';

/** What arrived instead of the promised answer. */
export interface DecodeErrorDetails extends CallDetails {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly bodyStart: string;
}

/** The service reported success, but the answer is not what the operation promises. The call probably took effect. */
export class DecodeError extends CrosspeerError {
  override readonly name = 'DecodeError';
  /** The HTTP status. */
  readonly status: number;
  /** The id to quote to the vendor's support, where the answer carried one. */
  readonly requestId: string | undefined;
  /** The first 200 characters of the body. */
  readonly bodyStart: string;

  constructor(message: string, details: DecodeErrorDetails & ErrorOptions) {
    super(message, details);
    this.status = details.status;
    this.requestId = details.requestId;
    this.bodyStart = details.bodyStart;
  }

  override toJSON(): Record<string, unknown> {
    const { status, requestId, bodyStart } = this;
    return { ...super.toJSON(), status, requestId, bodyStart };
  }
}
