import type { OperationEntry } from '../operations/service-table.js';
import type { CallContext } from '../transport/layer.js';
import type { CallSettings } from './call-settings.js';

/** What differs from call to call. */
export type CallParts = Pick<
  CallContext,
  'limits' | 'input' | 'signal' | 'idempotencyKey' | 'resume' | 'unsettledSinceMs'
>;

/** The context of a call that begins now. */
export function createContext(
  { table, clock }: CallSettings,
  operation: OperationEntry,
  parts: CallParts,
): CallContext {
  return {
    table,
    operation,
    ...parts,
    startedMs: clock.elapsed(),
    attempts: [],
    warnings: [],
    upcoming: { delayMs: 0, reason: undefined },
  };
}
