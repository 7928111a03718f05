import { AbortError } from '../errors/abort-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { Clock } from './clock.js';
import { detailsOf, type Layer } from './layer.js';

/**
 * Ends an attempt when its time is up or the caller aborts, the reading of the body included. The promise settles at once, also
 * where a `fetch` pays no heed to its signal, and no timer or listener stays behind.
 */
export function createAttemptTimeout(clock: Clock): Layer {
  return async (request, next, context) => {
    const { signal, timeoutMs } = context;
    const controller = new AbortController();
    const stopped = new Promise<never>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
    });
    const abort = () => controller.abort(abortError(signal, detailsOf(context)));
    if (signal?.aborted) throw abortError(signal, detailsOf(context));
    signal?.addEventListener('abort', abort, { once: true });
    const cancel = clock.schedule(timeoutMs, () => {
      const message = `${context.operation.operationId}: no whole answer within ${timeoutMs} ms.`;
      controller.abort(new TimeoutError(message, { ...detailsOf(context), timeoutMs }));
    });
    try {
      return await Promise.race([stopped, next({ ...request, signal: controller.signal })]);
    } finally {
      cancel();
      signal?.removeEventListener('abort', abort);
    }
  };
}

function abortError(signal: AbortSignal | undefined, details: ReturnType<typeof detailsOf>): AbortError {
  return new AbortError(`${details.operationId}: aborted by the caller.`, { ...details, cause: signal?.reason });
}
