import type { Clock } from '../../transport/clock.js';
import { abortErrorOf } from '../stoppable.js';

/** Waits, unless it is aborted or there is no time to wait for. Leaves no timer and no listener behind. */
export function sleep(clock: Clock, delayMs: number, signal: AbortSignal, operationId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (delayMs <= 0) return resolve();
    const abort = () => {
      cancel();
      reject(abortErrorOf(operationId, signal));
    };
    const cancel = clock.schedule(delayMs, () => {
      signal.removeEventListener('abort', abort);
      resolve();
    });
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
