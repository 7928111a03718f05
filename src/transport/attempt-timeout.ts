import { AbortError } from '../errors/abort-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { Clock } from './clock.js';
import { detailsOf, type CallContext, type Layer } from './layer.js';

/**
 * Ends an attempt when its time is up or the caller aborts, the reading of the body included. The promise settles at once, also
 * where a `fetch` pays no heed to its signal, and no timer or listener stays behind.
 */
export function createAttemptTimeout(clock: Clock): Layer {
  return async (request, next, context) => {
    const { signal, timeoutMs } = context;
    const controller = new AbortController();
    let stop: (error: Error) => void = () => undefined;
    const stopped = new Promise<never>((_, reject) => {
      stop = (error) => {
        reject(error);
        controller.abort(error);
      };
    });
    const abort = () => stop(abortError(signal, context));
    if (signal?.aborted) throw abortError(signal, context);
    signal?.addEventListener('abort', abort, { once: true });
    const cancel = clock.schedule(timeoutMs, () => stop(timeoutError(context)));
    try {
      return await Promise.race([stopped, next({ ...request, signal: controller.signal })]);
    } finally {
      cancel();
      signal?.removeEventListener('abort', abort);
    }
  };
}

function timeoutError(context: CallContext): TimeoutError {
  const { operation, timeoutMs } = context;
  const message = `${operation.operationId}: no whole answer within ${timeoutMs} ms.`;
  return new TimeoutError(message, { ...detailsOf(context), timeoutMs });
}

function abortError(signal: AbortSignal | undefined, context: CallContext): AbortError {
  const message = `${context.operation.operationId}: aborted by the caller.`;
  return new AbortError(message, { ...detailsOf(context), cause: signal?.reason });
}
