import type { OperationEntry } from '../operations/service-table.js';
import type { CallContext } from '../transport/layer.js';
import { usedSinceMs } from '../transport/token-age.js';
import type { CallSettings } from './call-settings.js';

/** What a call may be given by what makes it on the caller's behalf. */
export interface CallExtras {
  /** Gives it its turn among other changes of its resource. */
  readonly turn?: CallContext['turn'];
  /** How long it may take when it is resumed, in milliseconds. Default: as long as the first time. */
  readonly resumedDeadlineMs?: number | undefined;
}

/** What differs from call to call. */
export type CallParts = Pick<
  CallContext,
  'limits' | 'input' | 'signal' | 'idempotencyKey' | 'resume' | 'unsettledSinceMs' | 'clientToken'
> &
  CallExtras & {
    /** When the call began, where that was before now, on the clock that measures durations. */
    readonly startedMs?: number | undefined;
  };

/** The context of a call. */
export function createContext(
  { table, clock }: CallSettings,
  operation: OperationEntry,
  { resumedDeadlineMs: _, ...parts }: CallParts,
): CallContext {
  return {
    table,
    operation,
    ...parts,
    startedMs: parts.startedMs ?? clock.elapsed(),
    attempts: [],
    warnings: [],
    upcoming: { delayMs: 0, reason: undefined },
  };
}

/**
 * What resumes a call: the same limits, key and token. Not its signal, which may have fired long ago, and would end what is to settle
 * the call.
 */
export const resumedParts = (parts: Omit<CallParts, 'resume'>, context: CallContext): Omit<CallParts, 'resume'> => ({
  ...parts,
  signal: undefined,
  startedMs: undefined,
  clientToken: context.clientToken,
  turn: parts.turn?.resumed(),
  limits: { ...parts.limits, deadlineMs: parts.resumedDeadlineMs ?? parts.limits.deadlineMs },
  unsettledSinceMs: usedSinceMs(context),
});
