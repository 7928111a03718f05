import type { CallOptions } from '../call-options.js';
import type { WaitOptions } from '../waiting/wait-for.js';

/** How long a modification may take where nothing else is said, in milliseconds; and a change of one that is resumed. */
export const defaultDeadlineMs = 600_000;

/** How a modification goes about it. */
export interface ModifyOptions extends Pick<
  WaitOptions,
  'signal' | 'timeoutMs' | 'maxAttempts' | 'headers' | 'maxPollIntervalMs'
> {
  /**
   * The longest pause before a change is looked for the first time, in milliseconds; at least 1. Default 1000. Each further one is half as
   * long again, and so is the first one after each further refusal as busy. None is longer than `maxPollIntervalMs`; all are shortened at
   * random, to no less than half.
   */
  readonly pollIntervalMs?: number | undefined;
  /**
   * How long all of it may take, in milliseconds: waiting for its turn, its changes, and until the last of these is made; at least 1.
   * What `work` does besides is not cut off. Default 600,000, ten minutes.
   */
  readonly deadlineMs?: number | undefined;
}

/** An operation on one resource: what identifies the resource is not given again. */
export type BoundOperation<Operation, Ids extends object> = Operation extends (
  input: infer Input,
  options?: CallOptions,
) => infer Result
  ? Partial<Omit<Input, keyof Ids>> extends Omit<Input, keyof Ids>
    ? (input?: Omit<Input, keyof Ids>, options?: CallOptions) => Result
    : (input: Omit<Input, keyof Ids>, options?: CallOptions) => Result
  : never;

/**
 * All operations on one resource, without what identifies it. Changes are made one after another in the order in which they are called;
 * each waits until the resource takes it. Reads go at once.
 */
export type BoundOperations<Operations, Ids extends object> = {
  readonly [
    Name in keyof Operations as Operations[Name] extends (input: infer Input, options?: CallOptions) => unknown
      ? Input extends Ids
        ? Name
        : never
      : never
  ]: BoundOperation<Operations[Name], Ids>;
};

/**
 * Changes one resource whose changes go on after their calls, in good order: one modification after another, in the order of the calls,
 * each change when the resource is ready for it. Modifications of different resources go on side by side, and reads never wait.
 *
 * A change that the service refuses because another is still being made (by another process, say) is sent again, with the same client
 * token, once the resource is ready. So single changes never meet, whoever makes them: the service's refusal is the lock. Modifications of
 * several changes are whole only among those of one client; the changes of another client may come between.
 *
 * Resolves with what `work` gave, once all changes are made. Inside of `work`, a change that is awaited has been accepted; it is made when
 * the next one goes out, or when this resolves. Failures of changes are told to who awaits them, and to nobody else.
 *
 * Where `work` throws, this rejects with the same once the changes under way have ended. What was changed stays changed; changes that still
 * wait are called off.
 * @param id what identifies the resource: its id, for example the `blbId`, or an object where reading it takes more than that, for example
 * `{ blbId, type: 'ipv6' }`
 * @param work makes the changes, by the operations that it is given; these serve until it ends. What waits for another modification of the
 * same resource in here, for `resume()` of a change of an earlier one or for `resumePending()`, waits until the deadline: they have their
 * turn after this one
 * @param options `signal` ends it at any moment, also while it waits for its turn
 * @throws {WaiterError} when the deadline passes, or the resource comes into a state that does not lead back to being ready
 * @throws {AbortError} when `signal` is aborted; that of the change that was under way, if there was one
 * @throws {ConfigError | InputError} before anything is sent, when a number or the id cannot be used
 * @throws whatever `work` throws, for example the `ApiError` of a change that was refused, or an `OutcomeUnknownError`
 */
export type Modify<Operations, Ids extends object> = <Result>(
  id: string | Ids,
  work: (resource: BoundOperations<Operations, Ids>) => Promise<Result> | Result,
  options?: ModifyOptions,
) => Promise<Result>;
