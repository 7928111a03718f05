import { CrosspeerError } from './crosspeer-error.js';

/** No whole answer came back: the connection failed or broke. Whether the call took effect is not known; `cause` is what `fetch` threw. */
export class NetworkError extends CrosspeerError {
  override readonly name = 'NetworkError';
}
