import { ConfigError } from '../errors/config-error.js';
import { NetworkError } from '../errors/network-error.js';
import { isNeverSent, withoutSecrets } from './describe-cause.js';
import { detailsOf, nameOf, type CallContext, type Send } from './layer.js';

/** What puts requests on the wire; the platform's `fetch` has this shape. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The innermost step. A redirect is not followed: the signature holds for one host and one path. */
export function createSend(fetch: Fetch): Send {
  return async ({ url, method, headers, body, signal }, context) => {
    // Its time may have run out while it was being signed; what was given up must not be sent any more.
    signal?.throwIfAborted();
    context.isSent = true;
    try {
      return await fetch(url, {
        method,
        headers: { ...headers },
        redirect: 'manual',
        ...(body !== undefined && { body }),
        ...(signal && { signal }),
      });
    } catch (cause) {
      if (isBlockedPort(cause)) throw refuseBlockedPort(url, context, cause);
      const { why, safeCause } = withoutSecrets(cause, context);
      throw new NetworkError(`${nameOf(context)}: no answer from ${new URL(url).host}: ${why}.`, {
        ...detailsOf(context),
        cause: safeCause,
        isNeverSent: isNeverSent(cause),
      });
    }
  };
}

/** What Node's `fetch` says of a port that no request is ever sent to. Other runtimes do not tell it from a broken connection. */
const isBlockedPort = (error: unknown): boolean =>
  error instanceof TypeError && error.cause instanceof Error && error.cause.message === 'bad port';

/** No repetition can help, and as nothing left, nothing took effect. */
function refuseBlockedPort(url: string, context: CallContext, cause: unknown): ConfigError {
  context.isSent = false;
  const { host } = new URL(url);
  return new ConfigError(`${context.operation.operationId}: fetch sends nothing to the port of ${host}.`, {
    ...detailsOf(context),
    cause,
  });
}
