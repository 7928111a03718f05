import { InputError } from '../errors/input-error.js';
import type { IdempotencyEntry } from '../operations/service-table.js';
import { deriveToken } from './derive-token.js';
import { detailsOf, type CallContext, type Layer } from './layer.js';
import { queryValue, withParameter } from './query-parameter.js';

/**
 * Gives each logical call one client token: the caller's, the one that belongs to the caller's key, or a new one. It stands outside
 * of what repeats a request, so that every attempt carries the same token.
 * @param createToken makes a token; by default a random UUID
 */
export function createIdempotencyLayer(createToken: () => string): Layer {
  return async (request, next, context) => {
    const { idempotency } = context.operation;
    if (idempotency === undefined) refuseKey(context, 'takes no client token, and so no idempotencyKey');
    if (idempotency === undefined) return next(request);
    const given = queryValue(request.url, idempotency.parameter);
    if (given !== undefined) refuseKey(context, `takes ${idempotency.parameter} or idempotencyKey, not both`);
    const token = given ?? (await tokenOf(context, createToken));
    context.clientToken = checkToken(token, idempotency, context);
    if (given !== undefined) return next(request);
    return next({ ...request, url: withParameter(request.url, idempotency.parameter, context.clientToken) });
  };
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
  const { operationId } = detailsOf(context);
  throw new InputError(`${operationId}: ${parameter} must be 1 to ${maxLength} ASCII characters.`, {
    operationId,
    field: parameter,
  });
}
