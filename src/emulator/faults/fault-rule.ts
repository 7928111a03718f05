/** The answer comes late. The operation is executed as soon as the request is there; only its answer waits. */
export interface DelayFault {
  readonly fault: 'delay';
  /** How much later the answer goes out, in milliseconds of real time: 0 to 2,147,483,647. */
  readonly delayMs: number;
}

/**
 * An answer of another status than the operation's, as a gateway or an overloaded service gives it. The operation is not
 * executed unless `executed` says so. The body is an error in the service's own form where there is a code for it, else empty.
 */
export interface StatusFault {
  readonly fault: 'status';
  /** 400 to 599. */
  readonly status: number;
  /** Sent as `Retry-After` as it is: a whole number of seconds, or any text, such as an HTTP date. Default: the header is left out. */
  readonly retryAfter?: number | string | undefined;
  /** The error code in the body. Default: the one documented for the status, of the service or of its gateway, where there is one and no other. */
  readonly code?: string | undefined;
  /** Whether the body is an HTML page, as a proxy's own. Not together with `code`. Default `false`. */
  readonly html?: boolean | undefined;
  /** Whether the operation is executed all the same, as behind a gateway that gave up waiting. Default `false`. */
  readonly executed?: boolean | undefined;
}

/** The connection is closed as soon as the operation is known. The operation is not executed. */
export interface ResetBeforeFault {
  readonly fault: 'reset-before';
}

/** The operation is executed; then the connection is closed without an answer. */
export interface ResetAfterFault {
  readonly fault: 'reset-after';
}

/** No answer ever comes, until the caller gives up. */
export interface StallHeadersFault {
  readonly fault: 'stall-headers';
  /** Whether the operation is executed. Default `true`. */
  readonly executed?: boolean | undefined;
}

/** The operation is executed; headers and half of the body come, then nothing more until the caller gives up. */
export interface StallBodyFault {
  readonly fault: 'stall-body';
}

/**
 * The operation is executed; half of the body comes, then the connection is closed. A body that is empty is announced with a
 * length of 1, here and by `stall-body`, so that it breaks off too. Only an answer of status 204, which never has a body, comes whole.
 */
export interface TruncatedBodyFault {
  readonly fault: 'truncated-body';
}

/** The operation is executed; its body drips out in ten equal parts. A body that is empty comes late as a whole. */
export interface SlowBodyFault {
  readonly fault: 'slow-body';
  /** From the headers to the end of the body, in milliseconds of real time: 0 to 2,147,483,647. */
  readonly durationMs: number;
}

/** Instead of the operation's answer comes 200 with an empty body and no request id. */
export interface EmptyBodyFault {
  readonly fault: 'empty-body';
  /** Whether the operation is executed. Default `true`. */
  readonly executed?: boolean | undefined;
}

/** Instead of the operation's answer comes 200 with an HTML page and no request id, as a login page of a network gives it. */
export interface HtmlBodyFault {
  readonly fault: 'html-body';
  /** Whether the operation is executed. Default `true`. */
  readonly executed?: boolean | undefined;
}

/**
 * For this request the server's clock is off: it checks the signature by the wrong time and sends that as `Date`. The operation
 * is executed if the signature passes, and its own times are right.
 */
export interface SkewedClockFault {
  readonly fault: 'skewed-clock';
  /** What the server's clock is ahead, in milliseconds; negative for behind. Up to 100 years either way. */
  readonly offsetMs: number;
}

/** What goes wrong. */
export type Fault =
  | DelayFault
  | StatusFault
  | ResetBeforeFault
  | ResetAfterFault
  | StallHeadersFault
  | StallBodyFault
  | TruncatedBodyFault
  | SlowBodyFault
  | EmptyBodyFault
  | HtmlBodyFault
  | SkewedClockFault;

/**
 * Which requests a fault is injected into. A request that is for no operation meets no fault. One that fails for another
 * reason, such as a wrong signature, counts as any other: the fault is chosen before the signature is looked at.
 */
export interface FaultMatch {
  /** The operation, or several. Default: any. */
  readonly operationId?: string | readonly string[] | undefined;
  /** The code of the region that the request is for. Default: any. */
  readonly region?: string | undefined;
  /** How many matching requests pass before the first fault: a whole number, 0 or more. Default 0. */
  readonly skip?: number | undefined;
  /** At most how many faults are injected: a whole number, 0 or more. Default: no limit. */
  readonly times?: number | undefined;
  /** The share of the matching requests, after `skip`, that get the fault: 0 to 1. Default 1. */
  readonly rate?: number | undefined;
}

/**
 * One fault, and which requests it is injected into. Rules are asked in order and the first that injects its fault ends the asking:
 * later ones do not see that request, so that rules with `times` follow one another.
 */
export type FaultRule = FaultMatch & Fault;

/** What a rule has done so far. */
export interface FaultCount {
  /** How many requests it matched, those that it let pass included. */
  readonly matched: number;
  /** How many requests got its fault. */
  readonly injected: number;
}

/** The faults of an emulator, which can be changed at any time. */
export interface EmulatorFaults {
  /**
   * Puts rules in the place of all others. Counts start at 0, and the draws for `rate` start anew.
   * @param rules The new rules, in the order in which they are asked.
   * @param seed Makes the draws the same in every run. Default: the emulator's `faultSeed`.
   * @throws TypeError if a rule is not well formed, RangeError if a number in it is out of range; both name rule and field.
   */
  set(rules: readonly FaultRule[], seed?: number): void;
  /** Adds a rule after all others, which keep their counts. Throws as `set` does. */
  add(rule: FaultRule): void;
  /** Removes all rules. */
  clear(): void;
  /** The rules, in the order in which they are asked. */
  readonly rules: readonly FaultRule[];
  /** What each rule has done, in the same order. */
  readonly counts: readonly FaultCount[];
}

/** Whether a request is executed in spite of its fault. */
export function isExecuted(fault: Fault): boolean {
  if (fault.fault === 'reset-before') return false;
  if (fault.fault === 'status') return fault.executed ?? false;
  return !('executed' in fault && fault.executed === false);
}
