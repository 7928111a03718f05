import type { CallOptions } from '../call-options.js';
import type { WaitOptions } from '../waiting/wait-for.js';

/** How a modification goes about it. */
export interface ModifyOptions extends Pick<
  WaitOptions,
  'signal' | 'timeoutMs' | 'maxAttempts' | 'headers' | 'pollIntervalMs' | 'maxPollIntervalMs'
> {
  /**
   * How long all of it may take, in milliseconds: waiting for its turn, its changes, and until the last of these is made; at least 1.
   * What `work` does besides is not cut off. Default 600,000, ten minutes.
   */
  readonly deadlineMs?: number | undefined;
}

/** An operation on one resource: what identifies the resource is not given again. */
export type BoundOperation<Operation, IdName extends string> = Operation extends (
  input: infer Input,
  options?: CallOptions,
) => infer Result
  ? Partial<Omit<Input, IdName>> extends Omit<Input, IdName>
    ? (input?: Omit<Input, IdName>, options?: CallOptions) => Result
    : (input: Omit<Input, IdName>, options?: CallOptions) => Result
  : never;

/**
 * All operations on one resource, without what identifies it. Changes are made one after another in the order in which they are called;
 * each waits until the resource takes it. Reads go at once.
 */
export type BoundOperations<Operations, IdName extends string> = {
  readonly [
    Name in keyof Operations as Operations[Name] extends (input: infer Input, options?: CallOptions) => unknown
      ? Input extends Readonly<Record<IdName, string>>
        ? Name
        : never
      : never
  ]: BoundOperation<Operations[Name], IdName>;
};

/**
 * Changes one resource whose changes go on after their calls, in good order: one modification after another, in the order of the calls,
 * each change when the resource is ready for it. Modifications of different resources go on side by side, and reads never wait.
 *
 * A change that the service refuses because another is still being made (by another process, say) is sent again, with the same client
 * token, once the resource is ready. So single changes never meet, whoever makes them: the service's refusal is the lock. Modifications of
 * several changes are whole only among those of one client; the changes of another client may come between.
 *
 * Inside of `work`, a change that is awaited has been accepted; it is made when the next one goes out, or when this resolves.
 *
 * Resolves with what `work` gave, once the resource is ready again: everything is then in effect. Where `work` throws, what it has
 * changed stays changed, and nothing more is waited for.
 * @param id what identifies the resource, for example the `blbId`
 * @param work makes the changes, by the operations that it is given; these serve until it ends. It must not modify the same resource by
 * another `modify` and wait for that, which would wait for this one
 * @param options `signal` ends it at any moment, also while it waits for its turn
 * @throws {WaiterError} when the deadline passes, or the resource comes into a state that does not lead back to being ready
 * @throws {AbortError} when `signal` is aborted
 * @throws {ConfigError | InputError} before anything is sent, when a number or the id cannot be used
 * @throws whatever `work` throws, for example the `ApiError` of a change that was refused
 */
export type Modify<Operations, IdName extends string> = <Result>(
  id: string,
  work: (resource: BoundOperations<Operations, IdName>) => Promise<Result> | Result,
  options?: ModifyOptions,
) => Promise<Result>;
