import { AbortError } from '../errors/abort-error.js';
import type { Clock } from './clock.js';
import { detailsOf, nameOf, type CallContext } from './layer.js';

/** What ends a piece of work before it ends itself. */
export interface TimeLimit {
  readonly limitMs: number;
  /** The error of a limit that has passed. */
  readonly onTimeout: () => Error;
}

/**
 * Runs a piece of work until it settles, its time is up or the caller aborts. The promise settles at once, also where the work pays
 * no heed to its signal, and no timer or listener stays behind.
 */
export async function runLimited<T>(
  clock: Clock,
  context: CallContext,
  { limitMs, onTimeout }: TimeLimit,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { signal } = context;
  if (signal?.aborted) throw abortError(context);
  const controller = new AbortController();
  let stop: (error: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = (error) => {
      reject(error);
      controller.abort(error);
    };
  });
  const abort = () => stop(abortError(context));
  signal?.addEventListener('abort', abort, { once: true });
  const cancel = clock.schedule(limitMs, () => stop(onTimeout()));
  try {
    return await Promise.race([stopped, work(controller.signal)]);
  } finally {
    cancel();
    signal?.removeEventListener('abort', abort);
  }
}

/** Waits, unless the caller aborts. No timer or listener stays behind. */
export async function sleep(clock: Clock, delayMs: number, context: CallContext): Promise<void> {
  const { signal } = context;
  if (signal?.aborted) throw abortError(context);
  if (delayMs <= 0) return;
  let abort: () => void = () => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const cancel = clock.schedule(delayMs, resolve);
      abort = () => {
        cancel();
        reject(abortError(context));
      };
      signal?.addEventListener('abort', abort, { once: true });
    });
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

function abortError(context: CallContext): AbortError {
  const message = `${nameOf(context)}: aborted by the caller.`;
  return new AbortError(message, { ...detailsOf(context), cause: context.signal?.reason });
}
