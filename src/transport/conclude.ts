import { ApiError } from '../errors/api-error.js';
import { CrosspeerError } from '../errors/crosspeer-error.js';
import { AbortError } from '../errors/abort-error.js';
import { IdempotencyMismatchError } from '../errors/idempotency-mismatch-error.js';
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.js';
import type { Clock } from './clock.js';
import { changesNothing } from './changes-nothing.js';
import { findReader } from './find-reader.js';
import { knownCode } from './known-code.js';
import { detailsOf, type CallContext, type Layer, type Refusal } from './layer.js';
import { noteWarning } from './note-warning.js';
import { isForgotten } from './token-age.js';

/**
 * Says how a call ended. A refusal becomes an error in the context, beside the answer, which calls by path hand on. Where something
 * was sent that may have taken effect, the failure becomes an `OutcomeUnknownError`.
 */
export function createConclusion(clock: Clock): Layer {
  return async (request, next, context) => {
    try {
      const response = await next(request);
      if (context.outcome?.ok === false) concludeRefusal(context, context.outcome.refusal, clock);
      return response;
    } catch (error) {
      throw settleFailure(withReason(error, context), context, clock);
    } finally {
      context.durationMs = clock.elapsed() - context.startedMs;
    }
  };
}

function concludeRefusal(context: CallContext, refusal: Refusal, clock: Clock): void {
  const failure = refusalError(context, refusal);
  if (isDeleted(context, failure)) concludeDeleted(context);
  else context.failure = settleFailure(failure, context, clock);
}

function refusalError(context: CallContext, refusal: Refusal): ApiError | IdempotencyMismatchError {
  const { status, code, message, requestId, retryAfterMs } = refusal;
  const { category: usual, advice } = knownCode(context.table, code, status) ?? {};
  const category = context.operation.notFoundCodes?.includes(code) ? 'not-found' : usual;
  const canonicalRequest = category === 'signature' ? context.canonicalRequest : undefined;
  const said = { status, code, serviceMessage: message, requestId, retryAfterMs };
  const error = new ApiError({
    ...detailsOf(context),
    ...said,
    category,
    advice,
    canonicalRequest,
    gaveUp: context.gaveUp,
  });
  return code === context.operation.idempotency?.mismatchCode ? mismatchError(error, context) : error;
}

function mismatchError(cause: ApiError, context: CallContext): IdempotencyMismatchError {
  const { operationId, idempotency } = context.operation;
  const named = context.idempotencyKey === undefined ? '' : ` (of the idempotency key "${context.idempotencyKey}")`;
  const message =
    `${operationId}: the ${idempotency?.parameter} ${context.clientToken}${named} was used before with other parameters. ` +
    `Repeat the earlier call with exactly its parameters, or give this one a token or key of its own.`;
  return new IdempotencyMismatchError(message, {
    ...detailsOf(context),
    code: cause.code,
    detectedBy: 'service',
    cause,
  });
}

/** Adds why there was no further attempt to an error that only knows its own. */
function withReason(error: unknown, { gaveUp }: CallContext): unknown {
  if (error instanceof CrosspeerError && gaveUp !== undefined) error.message = `${error.message} ${gaveUp}`;
  return error;
}

/** Failures that stay what they are: the caller's own abort, what was concluded before, and a token that was never this call's. */
const isSettled = (failure: Error): boolean =>
  failure instanceof AbortError ||
  failure instanceof OutcomeUnknownError ||
  failure instanceof IdempotencyMismatchError;

function settleFailure(error: unknown, context: CallContext, clock: Clock): Error {
  const failure = error instanceof Error ? error : new Error(String(error));
  const { operation } = context;
  if (changesNothing(operation) || !isOpen(context) || isSettled(failure)) return failure;
  return outcomeUnknown(failure, context, clock);
}

/** Whether an attempt may have taken effect without anybody having been told. */
const isOpen = ({ unsettledSinceMs, attempts }: CallContext): boolean =>
  unsettledSinceMs !== undefined || attempts.some(({ effect }) => effect === 'unknown');

/** What is not there any more after an attempt to delete it whose answer was lost is deleted, whoever did it. */
const isDeleted = (context: CallContext, failure: Error): boolean =>
  context.operation.method === 'DELETE' &&
  context.operation.repeatable === true &&
  isOpen(context) &&
  failure instanceof ApiError &&
  failure.category === 'not-found';

/** Ends a call as a success that brings nothing. */
function concludeDeleted(context: CallContext): void {
  noteWarning(
    context,
    'It was not there any more when the call was repeated: an attempt before deleted it, or somebody else.',
  );
  context.outcome = { ok: true, data: context.operation.answers === 'nothing' ? undefined : {}, text: '' };
}

function outcomeUnknown(cause: Error, context: CallContext, clock: Clock): OutcomeUnknownError {
  const { operationId } = context.operation;
  const isRepeatable = context.operation.repeatable === true;
  const canResume = isRepeatable || (context.clientToken !== undefined && !isForgotten(context, clock.now()));
  const reader = findReader(context.table, context.operation);
  const look = reader === undefined ? 'look for what it should have changed' : `look with ${reader}`;
  const again = isRepeatable ? 'make the call again' : 'repeat the call with this token; do not make it anew';
  const advice = canResume
    ? `Call resume() on this error, or ${again}.`
    : `It cannot be repeated safely: ${look} first.`;
  const message = `${operationId} may have taken effect: ${cause.message} ${advice}`;
  // It may be resumed much later, when the service has forgotten the token.
  const resume = () =>
    isForgotten(context, clock.now()) ? Promise.reject(outcomeUnknown(cause, context, clock)) : context.resume();
  const retryAfterMs = cause instanceof ApiError ? cause.retryAfterMs : undefined;
  return new OutcomeUnknownError(message, { ...detailsOf(context), canResume, resume, retryAfterMs, cause });
}
