import type { Attempt } from '../errors/attempt.js';
import type { HttpMethod } from '../operations/service-table.js';
import type { CallTrace } from './call-trace.js';

/** The call that a hook is told of. */
export interface HookedCall<OperationId extends string = string> {
  /** The service, for example `baidu/peering`. */
  readonly service: string;
  readonly operationId: OperationId;
  readonly method: HttpMethod;
  /** The path as the specification has it, with `{parameters}`. */
  readonly path: string;
  /** Where the request goes: scheme, host and, where it is not the usual one, port. */
  readonly origin: string;
  /** The fields of the call by name; what the specification marks as sensitive is left out. */
  readonly input: unknown;
  /** What went wrong beside the call so far. The list grows until the call has ended. */
  readonly warnings: readonly string[];
}

/** The attempt that a hook is told of. */
export interface HookedAttempt<OperationId extends string = string> extends HookedCall<OperationId> {
  /** The call that it belongs to: the very object that `aroundCall` was given, by which a hook can keep what it knows of a call. */
  readonly call: HookedCall<OperationId>;
  /** The token that all attempts carry; undefined for operations that take none. */
  readonly clientToken: string | undefined;
  /** 1 for the first. */
  readonly number: number;
  /** How long the call waited before it, in milliseconds. */
  readonly delayMs: number;
  /** Why the attempt before it was not the last; undefined for the first. */
  readonly reason: string | undefined;
}

/**
 * Observes and wraps calls. Each function is given a `next` that goes on; it must be called once, and its end awaited. What is thrown
 * before that stops the call with this error, and nothing is sent. What is thrown after it changes nothing: it is noted in the
 * trace's `warnings`. How a call ends cannot be changed. The call waits for each hook to end, also beyond its deadline; only an abort
 * ends a hook's time before its `next`.
 *
 * `OperationId` is the union of a service's operations, for example `PeeringOperationId`.
 */
export interface Hook<OperationId extends string = string> {
  /**
   * Around a whole call, all attempts and waiting included.
   * @param next resolves to how the call went; rejects with the error that the caller gets
   */
  aroundCall?(call: HookedCall<OperationId>, next: () => Promise<CallTrace>): Promise<void>;
  /**
   * Around each attempt; what it is given to sign and send is not final yet.
   * @param next resolves to the attempt's record, also when the service refused it; rejects when no usable answer came. Takes headers
   * to be added to this attempt, such as `traceparent`; those that begin with `x-bce-` (Baidu) or `x-` (Huawei) are signed.
   */
  aroundAttempt?(
    attempt: HookedAttempt<OperationId>,
    next: (headers?: Readonly<Record<string, string>>) => Promise<Attempt>,
  ): Promise<void>;
}
