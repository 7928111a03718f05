import type { ServerResponse } from 'node:http';
import type { Delivery } from './delivery.js';
import type { Waiting } from './waiting.js';

/** Delivers an answer over its connection. Ends early, with nothing left behind, when the client goes. */
export async function deliverOverSocket(delivery: Delivery, outgoing: ServerResponse, waiting: Waiting): Promise<void> {
  const gone = goneOf(outgoing);
  try {
    if (delivery.waitMs > 0) await waiting.pause(delivery.waitMs, gone);
    await send(delivery, outgoing, gone, waiting);
  } catch {
    // The client has gone, and the rest of the answer is nobody's.
    outgoing.destroy();
  }
}

async function send(
  delivery: Delivery,
  outgoing: ServerResponse,
  gone: AbortController,
  waiting: Waiting,
): Promise<void> {
  const { head, pieces, gapMs, end } = delivery;
  if (head) {
    outgoing.writeHead(head.status, Object.fromEntries(head.headers));
    outgoing.flushHeaders();
  }
  for (const piece of pieces) {
    if (gapMs > 0) await waiting.pause(gapMs, gone);
    await waiting.until(written(outgoing, piece), gone);
  }
  if (end === 'complete') outgoing.end();
  if (end === 'closed') close(outgoing, head !== undefined);
}

function written(outgoing: ServerResponse, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    outgoing.write(piece, () => resolve());
  });
}

/** A reset may throw away what the client has not read yet, so that it is left to answers of which nothing was sent. */
function close({ req: { socket } }: ServerResponse, hasBegun: boolean): void {
  if (hasBegun) socket.destroy();
  else socket.resetAndDestroy();
}

/** Aborted as soon as the client has gone, or has been answered. */
function goneOf(outgoing: ServerResponse): AbortController {
  const gone = new AbortController();
  if (outgoing.destroyed) gone.abort();
  else outgoing.once('close', () => gone.abort());
  return gone;
}
