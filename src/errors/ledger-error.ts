import { CrosspeerError } from './crosspeer-error.js';

/** The ledger of calls failed, so nothing was sent; `cause` is what it rejected with. */
export class LedgerError extends CrosspeerError {
  override readonly name = 'LedgerError';
}
