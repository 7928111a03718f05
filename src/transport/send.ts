import { NetworkError } from '../errors/network-error.js';
import { isNeverSent, withoutSecrets } from './describe-cause.js';
import { detailsOf, nameOf, type Send } from './layer.js';

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
      const { why, safeCause } = withoutSecrets(cause, context);
      throw new NetworkError(`${nameOf(context)}: no answer from ${new URL(url).host}: ${why}.`, {
        ...detailsOf(context),
        cause: safeCause,
        isNeverSent: isNeverSent(cause),
      });
    }
  };
}
