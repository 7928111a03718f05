import { AbortError } from '../errors/abort-error.js';
import type { Attempt } from '../errors/attempt.js';
import type { OperationEntry } from '../operations/service-table.js';
import type { Clock } from './clock.js';

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
  context: Abortable,
  { limitMs, onTimeout }: TimeLimit,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { signal } = context;
  if (signal?.aborted) throw abortErrorOf(context);
  const controller = new AbortController();
  let stop: (error: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = (error) => {
      reject(error);
      controller.abort(error);
    };
  });
  const abort = () => stop(abortErrorOf(context));
  signal?.addEventListener('abort', abort, { once: true });
  const cancel = clock.schedule(limitMs, () => stop(onTimeout()));
  try {
    return await Promise.race([stopped, work(controller.signal)]);
  } finally {
    cancel();
    signal?.removeEventListener('abort', abort);
  }
}

/** What the caller's signal ends: a call, or what makes calls. */
export interface Abortable {
  readonly operation: Pick<OperationEntry, 'operationId'>;
  readonly signal?: AbortSignal | undefined;
  readonly clientToken?: string | undefined;
  readonly attempts?: readonly Attempt[];
}

/** Waits, unless the caller aborts. No timer or listener stays behind. */
export async function sleep(clock: Clock, delayMs: number, work: Abortable): Promise<void> {
  const { signal } = work;
  if (signal?.aborted) throw abortErrorOf(work);
  if (delayMs <= 0) return;
  let cancel: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    cancel = clock.schedule(delayMs, resolve);
  });
  await untilAborted(work, over).finally(cancel);
}

/**
 * Waits for a promise, unless the caller aborts first. No listener stays behind.
 * @param isHeeded whether an abort counts, asked in its moment
 */
export async function untilAborted<T>(
  work: Abortable,
  promise: Promise<T> | T,
  isHeeded: () => boolean = () => true,
): Promise<T> {
  const { signal } = work;
  if (signal === undefined) return promise;
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => isHeeded() && reject(abortErrorOf(work));
  });
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** The error of what the caller aborted. */
export function abortErrorOf({ operation, signal, clientToken, attempts }: Abortable): AbortError {
  const { operationId } = operation;
  const details = { operationId, clientToken, attempts, cause: signal?.reason as unknown };
  return new AbortError(`${operationId}: aborted by the caller.`, details);
}
