import { AbortError } from '../errors/abort-error.js';

/**
 * Iterates over what a generator reads, and ends at once when it is told to: by the caller's signal, and by `return`, which a `break`
 * calls. A plain generator would finish what it is waiting for first, and leave what it began ahead.
 * @param operationId the operation that is called, for errors
 * @param signal the caller's signal; nothing listens to it before the first item is asked for or after the end
 * @param read reads with the signal that it is given, which is aborted when the iteration is stopped
 */
export function createStoppable<Item>(
  operationId: string,
  signal: AbortSignal | undefined,
  read: (signal: AbortSignal) => AsyncGenerator<Item, void>,
): AsyncIterator<Item, void> {
  const own = new AbortController();
  const abort = () => own.abort(signal?.reason);
  const steps = (async function* () {
    signal?.addEventListener('abort', abort);
    try {
      yield* read(own.signal);
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  })();
  const stop = () => {
    abort();
    return steps.return();
  };
  return {
    async next() {
      if (!signal?.aborted) return steps.next();
      await stop();
      throw abortErrorOf(operationId, signal);
    },
    return: stop,
  };
}

/** The error of what the caller aborted. */
export function abortErrorOf(operationId: string, signal: AbortSignal): AbortError {
  return new AbortError(`${operationId}: aborted by the caller.`, { operationId, cause: signal.reason });
}
