import { TimeoutError } from '../errors/timeout-error.js';
import type { OperationEntry } from '../operations/service-table.js';
import { isRecord } from '../transport/json-pointer.js';
import type { CallLimits } from '../transport/layer.js';
import { runLimited } from '../transport/time-limit.js';
import type { CallSettings } from './call-settings.js';

/**
 * The input with what the client fills in by itself. It may have to ask for it first, which counts as part of the call: the caller's signal
 * and the deadline hold.
 */
export async function completeInput(
  { clock, fill }: CallSettings,
  operation: OperationEntry,
  input: unknown,
  { deadlineMs }: CallLimits,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const { operationId, settings = {} } = operation;
  if (input !== undefined && !isRecord(input)) return input;
  const missing = Object.entries(settings).filter(([name]) => (input?.[name] ?? undefined) === undefined);
  if (missing.length === 0) return input;
  const onTimeout = () =>
    new TimeoutError(
      `${operationId}: ${missing.map(([name]) => name).join(', ')} not found out within ${deadlineMs} ms.`,
      {
        operationId,
        timeoutMs: deadlineMs,
        limitOf: 'call',
      },
    );
  const found = await runLimited(clock, { operation, signal }, { limitMs: deadlineMs, onTimeout }, () =>
    Promise.all(missing.map(async ([name, setting]) => [name, await fill(setting, operationId)] as const)),
  );
  return { ...input, ...Object.fromEntries(found) };
}

/** Whether nothing has to be asked for. */
export const isComplete = ({ settings }: OperationEntry): boolean => settings === undefined;
