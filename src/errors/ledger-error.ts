import { CrosspeerError } from './crosspeer-error.js';

/**
 * The ledger of calls failed. Either nothing was sent, and `cause` is what the ledger rejected with; or the call had no effect and that
 * could not be noted, and `cause` is what the call failed with.
 */
export class LedgerError extends CrosspeerError {
  override readonly name = 'LedgerError';
}
