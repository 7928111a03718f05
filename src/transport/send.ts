import { NetworkError } from '../errors/network-error.js';
import { detailsOf, type CallContext, type Send } from './layer.js';

/** What puts requests on the wire; the platform's `fetch` has this shape. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The innermost step. A redirect is not followed: the signature holds for one host and one path. */
export function createSend(fetch: Fetch): Send {
  return async ({ url, method, headers, body, signal }, context) => {
    // Its time may have run out while it was being signed; what was given up must not be sent any more.
    signal?.throwIfAborted();
    try {
      return await fetch(url, {
        method,
        headers: { ...headers },
        redirect: 'manual',
        ...(body !== undefined && { body }),
        ...(signal && { signal }),
      });
    } catch (cause) {
      const { operationId } = context.operation;
      const { why, safeCause } = withoutSecrets(cause, context);
      throw new NetworkError(`${operationId}: no answer from ${new URL(url).host}: ${why}.`, {
        ...detailsOf(context),
        cause: safeCause,
      });
    }
  };
}

/** Why it failed, and the cause to hand on: the one that was thrown, unless its text repeats what authenticates the call. */
export function withoutSecrets(cause: unknown, { redact }: CallContext): { why: string; safeCause: unknown } {
  const text = cause instanceof Error ? `${cause.message} ${describeCause(cause)}` : String(cause);
  const why = redact?.(describeCause(cause)) ?? describeCause(cause);
  return { why, safeCause: redact === undefined || redact(text) === text ? cause : new Error(why) };
}

/** The innermost reason: Node wraps "connection refused" into "fetch failed". Errors that refer to each other end somewhere. */
export function describeCause(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined && depth < 10) return describeCause(error.cause, depth + 1);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return error.message || code || error.name;
}
