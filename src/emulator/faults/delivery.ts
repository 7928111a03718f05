import type { Fault } from './fault-rule.js';

/** How an answer goes out that does not go out whole and at once. */
export interface Delivery {
  /** Milliseconds before anything goes out. */
  readonly waitMs: number;
  /** Status and headers; undefined when not even these go out. */
  readonly head: { readonly status: number; readonly headers: Headers } | undefined;
  /** The body, as far as it goes out; no piece is empty. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  /** Milliseconds before each piece. */
  readonly gapMs: number;
  /** What follows the last piece: the end of the answer, of the connection, or nothing at all. */
  readonly end: 'complete' | 'closed' | 'stalled';
}

const slowPieces = 10;

type Bytes = Uint8Array<ArrayBuffer>;

/** Plans how an answer goes out; one that the fault lets out whole and at once is given back. */
export async function planDelivery(fault: Fault, response: Response): Promise<Response | Delivery> {
  switch (fault.fault) {
    case 'reset-before':
    case 'reset-after':
      return silence('closed');
    case 'stall-headers':
      return silence('stalled');
    case 'delay':
      return { ...whole(response, await bytesOf(response)), waitMs: fault.delayMs };
    case 'slow-body':
      return slowed(response, await bytesOf(response), fault.durationMs);
    case 'truncated-body':
      return halved(response, await bytesOf(response), 'closed');
    case 'stall-body':
      return halved(response, await bytesOf(response), 'stalled');
    default:
      return response;
  }
}

function silence(end: Delivery['end']): Delivery {
  return { waitMs: 0, head: undefined, pieces: [], gapMs: 0, end };
}

async function bytesOf(response: Response): Promise<Bytes> {
  return new Uint8Array(await response.arrayBuffer());
}

function whole({ status, headers }: Response, bytes: Bytes): Delivery {
  return { waitMs: 0, head: { status, headers }, pieces: cut(bytes, bytes.length), gapMs: 0, end: 'complete' };
}

function halved(response: Response, bytes: Bytes, end: Delivery['end']): Delivery {
  // It cannot even promise a body, and is whole with its headers.
  if (response.status === 204) return whole(response, bytes);
  if (bytes.length === 0) response.headers.set('content-length', '1');
  return { ...whole(response, bytes.slice(0, Math.floor(bytes.length / 2))), end };
}

function slowed(response: Response, bytes: Bytes, durationMs: number): Delivery {
  if (bytes.length === 0) return { ...whole(response, bytes), waitMs: durationMs };
  const pieces = cut(bytes, Math.ceil(bytes.length / slowPieces));
  return { ...whole(response, bytes), pieces, gapMs: durationMs / pieces.length };
}

function cut(bytes: Bytes, size: number): Bytes[] {
  const starts = Array.from(
    { length: bytes.length === 0 ? 0 : Math.ceil(bytes.length / size) },
    (_, index) => index * size,
  );
  return starts.map((start) => bytes.slice(start, start + size));
}
