/** A request without what authenticates it, so that it can be sent again after a crash. */
export interface StoredRequest {
  /** Path and query as they are sent, without the client token. */
  readonly target: string;
  /** The body as it is sent; absent where there is none. */
  readonly body?: string | undefined;
}

/** What is written down of one call before it is first sent. Never changed afterwards. */
export interface Reservation {
  /** Identifies the call: the same for the same key, operation, account and endpoint. 64 hex digits. */
  readonly id: string;
  /** The service, for example `baidu/peering`. */
  readonly service: string;
  readonly operationId: string;
  /** The account's name, as the client was given it. */
  readonly account: string;
  /** Where the call goes, without a slash at its end; it tells the regions apart. */
  readonly endpoint: string;
  /** The token that every attempt of the call carries. */
  readonly clientToken: string;
  /** The caller's own key, where one was given. */
  readonly idempotencyKey?: string | undefined;
  /** Tells calls with other parameters apart: a hash of the request, the order of keys left aside. */
  readonly parametersHash: string;
  /** What is sent. Operations whose input the specification marks as sensitive are not written down at all. */
  readonly request: StoredRequest;
  /** When it was written, in milliseconds since 1970. */
  readonly reservedAtMs: number;
}

/** How a call ended: with an answer, or refused so that it certainly had no effect. */
export type LedgerOutcome =
  | {
      readonly state: 'done';
      readonly atMs: number;
      /** The decoded answer; absent where it had no body. */ readonly result?: unknown;
    }
  | { readonly state: 'refused'; readonly atMs: number; readonly code: string };

/** All that is known of one call. */
export interface LedgerRecord extends Reservation {
  /** How often it was noted as about to be sent, by whichever process; refusals do not set it back. */
  readonly sends: number;
  /**
   * When it was first about to be sent since it was last refused, in milliseconds since 1970; undefined if it was not. From then on
   * the service may know its token.
   */
  readonly firstSentAtMs?: number | undefined;
  /** When it was last about to be sent, in milliseconds since 1970; undefined if it never was. */
  readonly lastSentAtMs?: number | undefined;
  /** Undefined as long as it is not known how the call ended. */
  readonly outcome?: LedgerOutcome | undefined;
}

/**
 * Where calls are written down that must happen exactly once. Every write is durable when its promise resolves. Several processes,
 * and with a shared store several machines, may use one at the same time.
 *
 * A record that is pending is a call that `resumePending()` makes: one that a crash left open, but also one that its caller aborted or
 * whose outcome stayed unknown.
 */
export interface Ledger {
  /**
   * Writes a reservation down, unless there is one with its id. Of several that race with the same id exactly one is written.
   * @returns undefined where this one was written, otherwise the record that already stood there
   */
  reserve(reservation: Reservation): Promise<LedgerRecord | undefined>;
  /**
   * Notes that the call is about to be sent. The latest time stays; a refusal does not, since it is open again how the call ends.
   * Rejects when the call is not reserved: then it must not be sent.
   * @returns how often that was noted of the call until now, this time included: another number for each
   */
  markSent(id: string, atMs: number): Promise<number>;
  /**
   * Notes how the call ended. A `done` is never overwritten; a `refused` is, when the call is repeated. Rejects when the call is not
   * reserved.
   * @param ifSends notes it only if the record still has this number of `sends`, compared and written in one step: what became of one
   *   sending says nothing of another's
   * @returns whether it was noted
   */
  complete(id: string, outcome: LedgerOutcome, ifSends?: number): Promise<boolean>;
  /** The record with an id, or undefined. */
  get(id: string): Promise<LedgerRecord | undefined>;
  /**
   * The records without an outcome, in the order of their reservation.
   * @param onDamaged is told why a record cannot be read, and the others are listed; without it the first such record makes this reject
   */
  listPending(onDamaged?: (error: unknown) => void): Promise<LedgerRecord[]>;
  /**
   * Forgets the records that ended before a time, in milliseconds since 1970; pending ones are kept.
   * @returns how many were forgotten
   */
  expire(endedBeforeMs: number): Promise<number>;
}
