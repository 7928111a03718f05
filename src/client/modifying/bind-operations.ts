import { InputError } from '../../errors/input-error.js';
import type { OperationEntry } from '../../operations/service-table.js';
import { joinSignals } from '../../transport/joined-signal.js';
import { isRecord } from '../../transport/json-pointer.js';
import type { Call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import type { NamedOperation, NamedOperations } from '../named-operations.js';
import { startCall } from '../start-call.js';
import type { ModifyParts } from './create-modify.js';
import type { Modification } from './modification.js';
import { defaultDeadlineMs } from './modify.js';

/** What identifies a resource: fields of the operation that reads it. */
export type Ids = Readonly<Record<string, unknown>>;

/** What holds for each call of a modification that says nothing else. */
export interface Binding {
  readonly ids: Ids;
  readonly modification: Modification;
  readonly options: Pick<CallOptions, 'timeoutMs' | 'maxAttempts' | 'headers'>;
  readonly signal: AbortSignal | undefined;
  /** What is left of the modification's time, in milliseconds. */
  readonly leftMs: () => number;
}

/** The operations on one resource, without what identifies it. */
export function bindOperations(parts: ModifyParts, binding: Binding): NamedOperations {
  const { settings, operations, entry, idName } = parts;
  const onResource = Object.values(settings.table.operations).filter(({ input }) => input[idName] === 'path');
  const bind = (operation: OperationEntry): NamedOperation => {
    const isChange = operation.async?.resource === entry.resource;
    return (input, own) => {
      const refusal = otherIdOf(operation, input, binding.ids);
      if (refusal !== undefined) return rejectedCall(refusal);
      const bound = {
        operation,
        input: withIds(operation, input, binding.ids),
        options: optionsOf(binding, own ?? {}),
      };
      return isChange
        ? startChange(parts, binding, bound, own?.deadlineMs)
        : operations[operation.operationId]?.(bound.input, { signal: binding.signal, ...bound.options });
    };
  };
  return Object.fromEntries(onResource.map((operation) => [operation.operationId, bind(operation)]));
}

/** A call of a modification, completed by what all of them have. */
interface BoundCall {
  readonly operation: OperationEntry;
  readonly input: unknown;
  readonly options: CallOptions;
}

/** Starts a change at its place, which it takes before anything else happens. */
function startChange(
  { settings }: ModifyParts,
  { modification, signal }: Binding,
  { operation, input, options }: BoundCall,
  resumedDeadlineMs = defaultDeadlineMs,
): Call<unknown> {
  const turn = modification.takeTurn();
  // It ends with its own signal, and with that of the modification.
  const joined = joinSignals(signal, options.signal);
  const call = startCall(
    settings,
    operation,
    input,
    { ...options, signal: joined.signal },
    { turn, resumedDeadlineMs },
  );
  const end = () => {
    turn.leave();
    joined.release();
  };
  modification.include(call.finally(end));
  return call;
}

/** Each call has as long as it says itself, but no longer than the modification. */
function optionsOf({ options, leftMs }: Binding, own: CallOptions): CallOptions {
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as CallOptions;
  const headers = { ...options.headers, ...given.headers };
  const deadlineMs = Math.min(given.deadlineMs ?? Infinity, Math.max(1, leftMs()));
  return { ...options, ...given, headers, deadlineMs };
}

/** The input of an operation with as much of what identifies the resource as it takes. */
function withIds(operation: OperationEntry, input: unknown, ids: Ids): unknown {
  if (input !== undefined && !isRecord(input)) return input;
  return { ...input, ...Object.fromEntries(Object.entries(ids).filter(([name]) => takes(operation, name))) };
}

/** That a call is given another resource than the one that is modified. */
function otherIdOf(operation: OperationEntry, input: unknown, ids: Ids): InputError | undefined {
  if (!isRecord(input)) return undefined;
  const isOther = ([name, id]: [string, unknown]) =>
    takes(operation, name) && input[name] !== undefined && input[name] !== id;
  const other = Object.entries(ids).find(isOther);
  if (other === undefined) return undefined;
  const { operationId } = operation;
  const [field, id] = other;
  const message = `${operationId}: this modification is of ${String(id)}; ${field} is not given again.`;
  return new InputError(message, { operationId, field });
}

const takes = ({ input }: OperationEntry, name: string): boolean => Object.hasOwn(input, name);

/** A call that has failed before anything was sent. */
function rejectedCall(error: Error): Call<never> {
  const failed = Promise.reject(error);
  const withTrace = () => failed;
  return Object.assign(failed, { withTrace });
}
