/** One attempt of a call, for people and logs; holds no secret. It may have ended before its request was sent. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number;
  /** When it began, by this machine's clock, in milliseconds since 1970. */
  readonly startedAtMs: number;
  /** How long it took, in milliseconds; 0 until it has ended. */
  readonly durationMs: number;
  /** How long the call waited before it, in milliseconds; 0 for the first. */
  readonly delayMs: number;
  /** Why the attempt before it was not the last; undefined for the first. */
  readonly reason: string | undefined;
  /** By how much the time it was dated with differs from this machine's clock, in milliseconds. */
  readonly clockOffsetMs: number;
  /** The HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** The vendor's error code, where the service refused. */
  readonly code: string | undefined;
  /** The id to quote to the vendor's support, where the answer carried one. */
  readonly requestId: string | undefined;
  /** What kind of error ended it, for example `TimeoutError`; undefined for a success. */
  readonly error: string | undefined;
  /** Whether it took effect: `unknown` while it is under way and when no usable answer came. */
  readonly effect: 'yes' | 'no' | 'unknown';
}
