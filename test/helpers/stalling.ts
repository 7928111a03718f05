import type { Answerer } from './recording-fetch.js';

/** When a stalling answer stops. */
export type Stall = 'before its headers' | 'in its body';

/**
 * An answer that never ends. Where it heeds the signal it fails with the signal's reason, as the platform's `fetch` does.
 */
export function stalling(stall: Stall, heedsSignal: boolean): Answerer {
  return ({ signal }) => {
    const stopped = (reject: (reason: unknown) => void) => {
      if (heedsSignal) signal?.addEventListener('abort', () => reject(signal.reason));
    };
    if (stall === 'before its headers') return new Promise((_, reject) => stopped(reject));
    const start = (controller: ReadableStreamDefaultController) => {
      controller.enqueue(new TextEncoder().encode('{"peerConns":['));
      stopped((reason) => controller.error(reason));
    };
    return new Response(new ReadableStream({ start }), { status: 200 });
  };
}

/** Every way in which an answer stalls. */
export const stalls = (['before its headers', 'in its body'] as const).flatMap((stall) => [
  [stall, 'heeds', stalling(stall, true)] as const,
  [stall, 'ignores', stalling(stall, false)] as const,
]);

/** Lets everything that is ready to happen happen. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
