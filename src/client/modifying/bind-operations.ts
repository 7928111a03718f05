import { InputError } from '../../errors/input-error.js';
import type { OperationEntry } from '../../operations/service-table.js';
import { isRecord } from '../../transport/json-pointer.js';
import type { Turn } from '../../transport/turn.js';
import type { CallOptions } from '../call-options.js';
import type { NamedOperation, NamedOperations } from '../named-operations.js';
import { startCall } from '../start-call.js';
import type { ModifyParts } from './create-modify.js';

/** The modification that operations belong to. */
export interface Modification {
  readonly id: string;
  readonly turn: Turn;
  /** What holds for each of its calls that says nothing else. */
  readonly options: Pick<CallOptions, 'timeoutMs' | 'maxAttempts' | 'headers'>;
  readonly signal: AbortSignal | undefined;
  /** What is left of its time, in milliseconds. */
  readonly leftMs: () => number;
}

/** The operations on one resource, without what identifies it. */
export function bindOperations(parts: ModifyParts, modification: Modification): NamedOperations {
  const { settings, operations, entry, idName } = parts;
  const onResource = Object.values(settings.table.operations).filter(({ input }) => input[idName] === 'path');
  const bind = (operation: OperationEntry): NamedOperation => {
    const { operationId } = operation;
    const isChange = operation.async?.resource === entry.resource;
    return (input, own) => {
      const [whole, options] = [
        withId(input, idName, modification.id, operationId),
        optionsOf(modification, own ?? {}),
      ];
      if (!isChange) return operations[operationId]?.(whole, options);
      return startCall(
        settings,
        operation,
        whole,
        { ...options, ...limitsOf(modification, options) },
        modification.turn,
      );
    };
  };
  return Object.fromEntries(onResource.map((operation) => [operation.operationId, bind(operation)]));
}

function withId(input: unknown, idName: string, id: string, operationId: string): unknown {
  if (input !== undefined && !isRecord(input)) return input;
  if (input?.[idName] === undefined || input[idName] === id) return { ...input, [idName]: id };
  throw new InputError(`${operationId}: this modification is of ${id}; ${idName} is not given again.`, {
    operationId,
    field: idName,
  });
}

/** A call ends with its own signal, and with that of the modification. */
function optionsOf({ options, signal }: Modification, own: CallOptions): CallOptions {
  const signals = [signal, own.signal].filter((each) => each !== undefined);
  const { timeoutMs, maxAttempts, headers } = options;
  const both = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
  return { timeoutMs, maxAttempts, headers, ...own, signal: both };
}

/** A change has as long as the modification has, because it may wait for its turn. */
function limitsOf({ leftMs }: Modification, { deadlineMs = Infinity }: CallOptions): Pick<CallOptions, 'deadlineMs'> {
  return { deadlineMs: Math.min(deadlineMs, Math.max(1, leftMs())) };
}
