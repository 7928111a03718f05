import { CrosspeerError } from './crosspeer-error.js';

/** The caller's `signal` aborted the call. Whether the call took effect is not known if it was already sent; `cause` is the signal's reason. */
export class AbortError extends CrosspeerError {
  override readonly name = 'AbortError';
}
