import type { Attempt } from '../errors/attempt.js';
import type { OperationEntry, ServiceTable } from '../operations/service-table.js';
import type { HookedCall } from './hooks.js';
import type { Turn } from './turn.js';

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
  /** How long the service asks to wait before the next attempt, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Whether the service itself answered: the code stood in the body, and a request id came with it. */
  readonly isFromService: boolean;
}

/** How one call is made. */
export interface CallLimits {
  /** The limit of one attempt, in milliseconds. */
  readonly timeoutMs: number;
  /** The limit of the whole call, in milliseconds. */
  readonly deadlineMs: number;
  /** Most requests that are sent. */
  readonly maxAttempts: number;
}

/** An attempt whose record is still being written. */
export type OpenAttempt = { -readonly [Field in keyof Attempt]: Attempt[Field] };

/** What an attempt that did not succeed means for the call. */
export interface Verdict {
  /** Whether it took effect. */
  readonly effect: 'no' | 'unknown';
  /** Whether another attempt can help, and how soon. `signed-anew` at once, and only once in a call. */
  readonly retry: 'never' | 'transient' | 'throttled' | 'signed-anew';
  /** For people: the reason of the next attempt. */
  readonly why: string;
  /** Whether it shows that no earlier attempt took effect. */
  readonly clearsEarlier?: boolean;
}

/** One logical call. Made once per call and shared by its layers, which note here what those outside of them need. */
export interface CallContext {
  readonly table: ServiceTable;
  readonly operation: OperationEntry;
  readonly limits: CallLimits;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** The caller's own key for the call. */
  readonly idempotencyKey?: string | undefined;
  /** The fields of the call by name, for hooks and logs. */
  readonly input: unknown;
  /** When the call began, on the clock that measures durations. */
  readonly startedMs: number;
  /** Makes the same call again, with the same token. */
  readonly resume: () => Promise<unknown>;
  /** Gives the call its turn among other changes of its resource. */
  readonly turn?: Turn | undefined;
  /** How many attempts were refused because the resource was busy. Set by the turn layer. */
  turnedAway?: number;
  /** One entry per request; the last one is open while it is under way. Errors and traces show this very list. */
  readonly attempts: OpenAttempt[];
  /** What hooks are told of the call. Set by the first that is. */
  hookedCall?: HookedCall;
  /** What went wrong beside the call without changing how it ended. */
  readonly warnings: string[];
  /** How long the call took. Set when it has ended. */
  durationMs?: number;
  /** What comes before the next attempt, and whether that is only made to be authenticated anew. Set by the retry layer. */
  upcoming: { readonly delayMs: number; readonly reason: string | undefined; readonly isAnew?: boolean };
  /** What the last attempt means; undefined for a success. Set by the recorder of attempts. */
  verdict?: Verdict | undefined;
  /** Whether an attempt was repeated only to be dated anew. Set by the retry layer. */
  isSignedAnew?: boolean;
  /**
   * What can help where the last attempt was not accepted as authentic: another date, another token or key, or nothing. Set by the
   * authentication layer; a date where it says nothing.
   */
  mendedBy?: 'date' | 'renewal' | 'nothing' | undefined;
  /** Whether the present attempt has reached `fetch`. */
  isSent?: boolean;
  /** Given where a call is resumed, else set by the idempotency layer. */
  clientToken?: string | undefined;
  /** The request with its client token, as every attempt starts from it. Set by the idempotency layer. */
  sealedRequest?: WireRequest;
  /**
   * Since when an earlier call with the same token may have taken effect, in milliseconds since 1970. Set where this call resumes that
   * one, until the service has decided it.
   */
  unsettledSinceMs?: number | undefined;
  /** What was signed last, without the session token. Set by the authentication layer. */
  canonicalRequest?: string;
  /** Takes the secrets of this call out of a text. Set by the authentication layer, which alone knows them. */
  redact?: (text: string) => string;
  /** Set where the answer is read. */
  outcome?: Outcome | undefined;
  /** Why no further attempt was made. Set by the retry layer. */
  gaveUp?: string | undefined;
  /** What the call failed with, where it ended with an answer that refuses it. */
  failure?: Error;
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

/** As much of a call as its errors tell. */
export interface CallInProgress {
  readonly operation: Pick<OperationEntry, 'operationId'>;
  readonly clientToken?: string | undefined;
  readonly attempts?: readonly Attempt[];
}

/** What an error says about the call it happened in. */
export function detailsOf({ operation, clientToken, attempts = [] }: CallInProgress): {
  operationId: string;
  clientToken: string | undefined;
  attempts: readonly Attempt[];
} {
  return { operationId: operation.operationId, clientToken, attempts };
}

/** The call, and which attempt of it where there was more than one, as errors name it. */
export function nameOf({ operation, attempts }: CallContext): string {
  return attempts.length > 1 ? `${operation.operationId} (attempt ${attempts.length})` : operation.operationId;
}
