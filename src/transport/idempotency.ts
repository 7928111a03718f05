import { InputError } from '../errors/input-error.js';
import type { IdempotencyEntry } from '../operations/service-table.js';
import { percentEncode } from '../signing/percent-encode.js';
import { detailsOf, type CallContext, type Layer, type WireRequest } from './layer.js';

/**
 * Gives each logical call one client token, unless the caller gave one. It stands outside of anything that repeats a request,
 * so that every attempt carries the same token.
 * @param createToken makes a token; by default a random UUID
 */
export function createIdempotencyLayer(createToken: () => string): Layer {
  return async (request, next, context) => {
    const { idempotency } = context.operation;
    if (idempotency === undefined) return next(request);
    const given = queryValue(request.url, idempotency.parameter);
    context.clientToken = checkToken(given ?? createToken(), idempotency, context);
    return next(given === undefined ? withParameter(request, idempotency.parameter, context.clientToken) : request);
  };
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

/** The value of a query parameter, or undefined where the URL has none of that name. `URLSearchParams` would read `+` as a space. */
function queryValue(url: string, name: string): string | undefined {
  const pair = url
    .slice(url.indexOf('?') + 1)
    .split('&')
    .find((text) => text.startsWith(`${name}=`));
  return pair && decodeURIComponent(pair.slice(name.length + 1));
}

function withParameter(request: WireRequest, name: string, value: string): WireRequest {
  const separator = request.url.includes('?') ? '&' : '?';
  return { ...request, url: `${request.url}${separator}${name}=${percentEncode(value)}` };
}
