import { ApiError } from '../errors/api-error.js';
import { isCrosspeerError } from '../errors/crosspeer-error.js';
import { IdempotencyMismatchError } from '../errors/idempotency-mismatch-error.js';
import { LedgerError } from '../errors/ledger-error.js';
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { LedgerRecord, Reservation } from '../ledger/ledger.js';
import { describeCause } from './describe-cause.js';
import { findReader } from './find-reader.js';
import { detailsOf, nameOf, type CallContext } from './layer.js';

/** The key or token was used before with other parameters. */
export function ledgerMismatch(
  { idempotencyKey, clientToken, reservedAtMs }: LedgerRecord,
  context: CallContext,
): Error {
  const { operationId, idempotency } = context.operation;
  const named = idempotencyKey === undefined ? `token ${clientToken}` : `idempotency key "${idempotencyKey}"`;
  const message =
    `${operationId}: the ${named} was used on ${new Date(reservedAtMs).toISOString()} with other parameters. ` +
    'Nothing was sent. Repeat the earlier call with exactly its parameters, or give this one a key of its own.';
  const code = idempotency?.mismatchCode ?? '';
  return new IdempotencyMismatchError(message, { ...detailsOf(context), code, detectedBy: 'ledger' });
}

/** The call may have taken effect so long ago that its token no longer protects it. */
export function tokenForgotten({ id }: LedgerRecord, context: CallContext, ageMs: number): Error {
  const { operationId } = context.operation;
  const reader = findReader(context.table, context.operation);
  const look = reader === undefined ? 'what it should have changed' : `its effect with ${reader}`;
  const message =
    `${operationId} was first sent ${Math.floor(ageMs / 3_600_000)} hours ago and may have taken effect; the service may have ` +
    `forgotten its client token by now, so it was not sent again. Look for ${look}, then settle the record ${id} with ledger.complete().`;
  return new OutcomeUnknownError(message, { ...detailsOf(context), canResume: false, resume: context.resume });
}

/** The ledger rejected, so nothing was sent. */
export function ledgerFailed(cause: unknown, context: CallContext): Error {
  const message = `${nameOf(context)} was not sent: the ledger failed: ${reasonOf(cause)}.`;
  return new LedgerError(message, { ...detailsOf(context), cause });
}

/** What is pending in the ledger could not be read, or a part of it. */
export function listingFailed(operationId: string, what: string, cause: unknown): Error {
  return new LedgerError(`${operationId}: ${what}: ${reasonOf(cause)}.`, { operationId, cause });
}

/**
 * The call had no effect, and its record does not tell.
 * @param why what the ledger rejected with
 * @param failure what the call failed with; undefined where the service refused it
 */
export function refusalNotNoted({ id }: Reservation, context: CallContext, why: unknown, failure: unknown): Error {
  const { operationId } = context.operation;
  const cause = failure ?? refusalOf(context);
  const message =
    `${operationId} had no effect: ${reasonOf(cause)}. The ledger could not note that: ${reasonOf(why)}. So the record ${id} stays ` +
    'pending, and resumePending() would make the call. If it is not to be made, see to the ledger, then settle the record with ledger.complete().';
  return new LedgerError(message, { ...detailsOf(context), cause });
}

/** The error of the answer that refuses the call. */
function refusalOf(context: CallContext): Error | undefined {
  const { table, outcome } = context;
  if (outcome === undefined || outcome.ok) return undefined;
  const { code, message: serviceMessage } = outcome.refusal;
  const { category, advice } = table.errorCodes[code] ?? {};
  const said = { ...outcome.refusal, serviceMessage, category, advice, canonicalRequest: undefined };
  return new ApiError({ ...detailsOf(context), ...said });
}

/** Our own errors say what to do; of others the innermost reason counts. Without a full stop. */
const reasonOf = (cause: unknown): string =>
  (isCrosspeerError(cause) ? cause.message : describeCause(cause)).replace(/\.$/, '');

/** The ledger did not answer in time. */
export function ledgerTimedOut(context: CallContext): Error {
  const { deadlineMs } = context.limits;
  const message = `${nameOf(context)}: the ledger did not answer before the call's deadline of ${deadlineMs} ms.`;
  return new TimeoutError(message, { ...detailsOf(context), timeoutMs: deadlineMs, limitOf: 'call' });
}
