import type { Delivery } from './delivery.js';
import type { CallingOff, Waiting } from './waiting.js';

/**
 * Delivers an answer in process as `fetch` would hand it out: a closed connection is a rejection before the headers and a
 * broken stream after them, with the errors of Node's `fetch`.
 */
export async function deliver(delivery: Delivery, by: readonly CallingOff[], waiting: Waiting): Promise<Response> {
  const { waitMs, head, end } = delivery;
  if (waitMs > 0) await waiting.pause(waitMs, ...by);
  if (!head) {
    if (end === 'stalled') await waiting.pause(Infinity, ...by);
    throw fetchFailed();
  }
  // A response of this status cannot be made with a body, not even with an empty one.
  return new Response(head.status === 204 ? null : bodyOf(delivery, by, waiting), head);
}

/** Pulled only as it is read: an answer that nobody reads keeps no timer. */
function bodyOf({ pieces, gapMs, end }: Delivery, by: readonly CallingOff[], waiting: Waiting): ReadableStream {
  const cancelled = new AbortController();
  const left = [...pieces];
  return new ReadableStream(
    {
      async pull(controller) {
        for (const { signal } of by) signal.throwIfAborted();
        const piece = left.shift();
        if (piece) {
          if (gapMs > 0) await waiting.pause(gapMs, ...by, cancelled);
          controller.enqueue(piece);
          return;
        }
        if (end === 'stalled') await waiting.pause(Infinity, ...by, cancelled);
        if (end === 'closed') throw terminated();
        controller.close();
      },
      cancel: () => cancelled.abort(),
    },
    { highWaterMark: 0 },
  );
}

function fetchFailed(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
  return new TypeError('fetch failed', { cause });
}

function terminated(): TypeError {
  const cause = Object.assign(new Error('other side closed'), { name: 'SocketError', code: 'UND_ERR_SOCKET' });
  return new TypeError('terminated', { cause });
}
