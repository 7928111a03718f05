import { CrosspeerError, type CallDetails } from './crosspeer-error.js';

/** No whole answer came back: the connection failed or broke. `cause` is what `fetch` threw. */
export class NetworkError extends CrosspeerError {
  override readonly name = 'NetworkError';
  /**
   * Whether the request certainly never reached the service: its name was not found, the connection refused, its certificate not
   * trusted. Otherwise it is not known whether the call took effect.
   */
  readonly isNeverSent: boolean;

  constructor(message: string, details: CallDetails & ErrorOptions & { readonly isNeverSent: boolean }) {
    super(message, details);
    this.isNeverSent = details.isNeverSent;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), isNeverSent: this.isNeverSent };
  }
}
