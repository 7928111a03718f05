import type { OperationEntry, ServiceTable } from '../operations/service-table.js';

/** A request as it will be sent. Never changed in place: a layer that alters it passes on a copy. */
export interface WireRequest {
  readonly method: string;
  /** Absolute, percent-encoded, without a fragment. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The final bytes as text; every attempt sends the same. */
  readonly body: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What became of an attempt that was answered. */
export type Outcome =
  | {
      readonly ok: true;
      readonly data: unknown;
      /** The body as text, mended where it had to be. */
      readonly text: string;
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly text: string };

/** What the service refused a call with. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId: string | undefined;
}

/** One logical call. Made once per call and shared by its layers, which note here what those outside of them need. */
export interface CallContext {
  readonly table: ServiceTable;
  readonly operation: OperationEntry;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** The limit of one attempt, in milliseconds. */
  readonly timeoutMs: number;
  /** Set by the idempotency layer. */
  clientToken?: string;
  /** What was signed last, without the session token. Set by the authentication layer. */
  canonicalRequest?: string;
  /** Takes the secrets of this call out of a text. Set by the authentication layer, which alone knows them. */
  redact?: (text: string) => string;
  /** Set where the answer is read. */
  outcome?: Outcome;
}

/** Sends a request on, to the next layer inward. */
export type Next = (request: WireRequest) => Promise<Response>;

/** One concern of a call, wrapped around those inside of it. */
export type Layer = (request: WireRequest, next: Next, context: CallContext) => Promise<Response>;

/** The innermost step, which puts a request on the wire. */
export type Send = (request: WireRequest, context: CallContext) => Promise<Response>;

/** Nests layers around `send`, the first one outermost. */
export function composeLayers(layers: readonly Layer[], send: Send): Send {
  return layers.reduceRight<Send>(
    (inner, layer) => (request, context) => layer(request, (next) => inner(next, context), context),
    send,
  );
}

/** What an error says about the call it happened in. */
export function detailsOf({ operation, clientToken }: CallContext): {
  operationId: string;
  clientToken: string | undefined;
} {
  return { operationId: operation.operationId, clientToken };
}
