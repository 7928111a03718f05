import { CrosspeerError, type CallDetails } from './crosspeer-error.js';

/**
 * Why a wait ended without its target. `timeout`: its deadline passed. `unreachable`: nothing leads from the present state to the
 * target. `unknown-state`: the state is missing, or is none that the specification knows. `gone`: the resource does not exist.
 */
export type WaiterReason = 'timeout' | 'unreachable' | 'unknown-state' | 'gone';

/** A state that a wait saw, and when. */
export interface SeenState {
  readonly state: string;
  /** When it was first seen, in milliseconds since the wait began. */
  readonly elapsedMs: number;
}

/** How a wait went. */
export interface WaiterErrorDetails extends CallDetails {
  readonly reason: WaiterReason;
  readonly resource: string;
  readonly target: readonly string[];
  readonly history: readonly SeenState[];
  readonly elapsedMs: number;
  readonly polls: number;
}

/** A wait ended without its target. Branch on `reason`; `cause` is what the last read failed with, if it did. */
export class WaiterError extends CrosspeerError {
  override readonly name = 'WaiterError';
  /** Why it ended. */
  declare readonly reason: WaiterReason;
  /** What was waited for, for example `PeerConn`. */
  declare readonly resource: string;
  /** The states any of which would have done. */
  declare readonly target: readonly string[];
  /** The states that were seen, each change once, in order. */
  declare readonly history: readonly SeenState[];
  /** The state that was seen last; undefined when no read told one. */
  declare readonly lastState: string | undefined;
  /** How long the wait took, in milliseconds. */
  declare readonly elapsedMs: number;
  /** How often the resource was read, or tried to be. */
  declare readonly polls: number;

  constructor(message: string, details: WaiterErrorDetails & ErrorOptions) {
    super(message, details);
    const { reason, resource, target, history, elapsedMs, polls } = details;
    Object.assign(this, { reason, resource, target, lastState: history.at(-1)?.state, history, elapsedMs, polls });
  }

  override toJSON(): Record<string, unknown> {
    const { reason, resource, target, lastState, history, elapsedMs, polls } = this;
    return { ...super.toJSON(), reason, resource, target, lastState, history, elapsedMs, polls };
  }
}
