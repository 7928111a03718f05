import type { Answerer } from './recording-fetch.js';

/** Fails as Node's `fetch` does when no connection comes about, or when one breaks. */
export const failingWith =
  (code: string, syscall = 'read'): Answerer =>
  () => {
    const cause = Object.assign(new Error(`${code} occurred`), { code, syscall });
    return Promise.reject(new TypeError('fetch failed', { cause }));
  };

/** Fails as Node's `fetch` does after it has tried several addresses. */
export const refusingConnections: Answerer = () =>
  Promise.reject(
    new TypeError('fetch failed', { cause: Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }) }),
  );

/** An answer whose body breaks off after some text. */
export const breakingOff =
  (status: number, start = '{"peerConnId":'): Answerer =>
  () => {
    const chunks = [new TextEncoder().encode(start)];
    const pull = (controller: ReadableStreamDefaultController) => {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.error(new Error('connection reset'));
    };
    return new Response(new ReadableStream({ pull }), { status });
  };
