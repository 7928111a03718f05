import { abortErrorOf } from '../transport/time-limit.js';

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
      throw abortErrorOf({ operation: { operationId }, signal });
    },
    return: stop,
  };
}
