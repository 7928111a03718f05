import type { CallOptions } from '../call-options.js';

/** How a wait goes about it. */
export interface WaitOptions extends Pick<CallOptions, 'signal' | 'timeoutMs' | 'maxAttempts' | 'headers'> {
  /** How long the whole wait may take, in milliseconds; at least 1. Default 600,000, ten minutes. */
  readonly deadlineMs?: number | undefined;
  /**
   * The longest pause after the first read, in milliseconds; at least 1. Default 1000. Each further one is half as long again. None is
   * longer than `maxPollIntervalMs`. Pauses are shortened at random, to no less than half, so that many waits do not read at the
   * same moment.
   */
  readonly pollIntervalMs?: number | undefined;
  /** What pauses grow to, in milliseconds; at least 1. Default 15,000, or `pollIntervalMs` where that is longer. */
  readonly maxPollIntervalMs?: number | undefined;
  /**
   * For how long, from the beginning of the wait, the resource may not be found because it was only just created, in milliseconds;
   * at least 0. Default: what the specification says of the resource, else 0. A wait for the state that "not found" means ends with it
   * at once.
   */
  readonly missingForMs?: number | undefined;
}

/** What one read showed. */
export interface WaitProgress<Output, State extends string = string> {
  /** The state that the resource was in. */
  readonly state: State;
  /** What was read; undefined when the resource is gone and its being gone was waited for. */
  readonly resource: Output;
  /** When, in milliseconds since the wait began. */
  readonly elapsedMs: number;
  /** How often the resource was read by then, or tried to be. */
  readonly polls: number;
}

/**
 * A wait. Awaited, it gives the resource once it is in a target state; iterated, what each read showed, the target last:
 * `for await (const { state } of client.waitFor(…))`. Reads that failed in passing are not shown. Nothing is sent before it is awaited or
 * iterated; awaiting it twice waits once, each iteration waits anew, and `break` stops it.
 */
export interface Waiting<Output, State extends string = string>
  extends Promise<Output>, AsyncIterable<WaitProgress<Output, State>> {}

/** What the types know of a resource that can be waited for. */
export interface WaitableResource {
  /** Its states. */
  readonly state: string;
  /** What identifies it. */
  readonly ids: object;
  /** What reading it gives. */
  readonly resource: unknown;
  /** The state that it is in when it is not found; `never` where it has no such state. */
  readonly goneState: string;
}

/** What a wait for some states gives: the resource, or undefined where being gone is one of them. */
export type Waited<Resource extends WaitableResource, Target extends string> = [
  Extract<Target, Resource['goneState']>,
] extends [never]
  ? Resource['resource']
  : Resource['resource'] | undefined;

/**
 * Waits until a resource is in a state, by reading it again and again.
 *
 * The first read is made at once. It ends as soon as the target cannot be reached any more, with a {@link WaiterError} that says why and
 * which states were seen. Reads that fail in passing (no usable answer, a status of 429 or from 500, or a code that says so) are made
 * again until the deadline; any other failure of a read ends the wait as it is.
 * @param resource the resource's name, for example `PeerConn`
 * @param target a state, or several any of which will do
 * @param ids what identifies the resource, as for the operation that reads it
 * @throws {WaiterError} when the deadline passes, the target cannot be reached, the state is not known, or the resource does not exist
 * @throws {AbortError} when `signal` is aborted, at any moment
 * @throws {ConfigError | InputError} before anything is sent, when a number, the resource or the target cannot be used
 * @throws {ApiError} when reading is refused and no repetition can help
 */
export type WaitFor<Resources extends Record<keyof Resources, WaitableResource>> = <
  Name extends keyof Resources & string,
  Target extends Resources[Name]['state'],
>(
  resource: Name,
  target: Target | readonly Target[],
  ids: Resources[Name]['ids'],
  options?: WaitOptions,
) => Waiting<Waited<Resources[Name], Target>, Resources[Name]['state']>;
