import { InputError } from '../errors/input-error.js';
import type { IdempotencyEntry } from '../operations/service-table.js';
import { deriveToken } from './derive-token.js';
import type { CallContext, Layer, WireRequest } from './layer.js';
import { queryValue, withParameter } from './query-parameter.js';

/**
 * Gives each logical call one client token: the caller's, the one that belongs to the caller's key, or a new one. It stands outside
 * of what repeats a request, so that every attempt carries the same token.
 * A call that is resumed has its token already, and its request carries it.
 * @param createToken makes a token; by default a random UUID
 */
export function createIdempotencyLayer(createToken: () => string): Layer {
  return async (request, next, context) => {
    const { idempotency } = context.operation;
    if (context.clientToken !== undefined) return next(seal(request, context));
    if (idempotency === undefined) {
      refuseKey(context, 'takes no client token, and so no idempotencyKey');
      return next(seal(request, context));
    }
    const given = queryValue(request.url, idempotency.parameter);
    if (given !== undefined) refuseKey(context, `takes ${idempotency.parameter} or idempotencyKey, not both`);
    const token = given ?? (await tokenOf(context, createToken));
    context.clientToken = checkToken(token, idempotency, context);
    if (given !== undefined) return next(seal(request, context));
    const url = withParameter(request.url, idempotency.parameter, context.clientToken);
    return next(seal({ ...request, url }, context));
  };
}

/** What resumes the call sends this very request, its token included. */
function seal(request: WireRequest, context: CallContext): WireRequest {
  context.sealedRequest = request;
  return request;
}

function tokenOf(context: CallContext, createToken: () => string): string | Promise<string> {
  const { table, operation, idempotencyKey } = context;
  if (idempotencyKey === undefined) return createToken();
  // Half a surrogate pair has no bytes of its own: different keys would give the same token.
  if (typeof idempotencyKey !== 'string' || idempotencyKey === '' || /\p{Cs}/u.test(idempotencyKey))
    refuseKey(context, 'needs an idempotencyKey of at least one character');
  return deriveToken(table.service, operation.operationId, idempotencyKey);
}

function refuseKey(context: CallContext, why: string): void {
  if (context.idempotencyKey === undefined) return;
  const { operationId } = context.operation;
  throw new InputError(`${operationId} ${why}.`, { operationId, field: 'idempotencyKey' });
}

function checkToken(token: unknown, { parameter, maxLength }: IdempotencyEntry, context: CallContext): string {
  if (typeof token === 'string' && token.length >= 1 && token.length <= maxLength && /^\p{ASCII}+$/u.test(token))
    return token;
  const { operationId } = context.operation;
  throw new InputError(`${operationId}: ${parameter} must be 1 to ${maxLength} ASCII characters.`, {
    operationId,
    field: parameter,
  });
}
