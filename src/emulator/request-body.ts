import type { WireRequest } from './wire-request.js';

/** Reads a request's body when it is first asked for, and gives the same bytes whenever it is asked for again. */
export function bodyReader(wire: WireRequest, maxBytes?: number): () => Promise<Uint8Array<ArrayBuffer>> {
  let bytes: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return () => (bytes ??= wire.readBody(maxBytes));
}
