import { InputError } from '../errors/input-error.js';
import type { OperationEntry } from '../operations/service-table.js';

type Place = 'path' | 'query' | 'header' | 'body';

/** The input of a call, each field where the operation has it. */
export interface PlacedInput {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  readonly body: Record<string, unknown> | undefined;
}

/**
 * Puts the fields of a flat input where they belong, and fills in the constants that select the operation.
 * @throws {InputError} for a field that is missing or that the operation does not have
 */
export function placeInput(operation: OperationEntry, input: unknown = {}): PlacedInput {
  const { operationId } = operation;
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new InputError(`${operationId} takes an object with named fields.`, { operationId, field: 'input' });
  const placed: Record<Place, Record<string, unknown>> = {
    path: {},
    query: { ...operation.constants },
    header: {},
    body: {},
  };
  for (const [name, value] of Object.entries(input)) {
    const place = placeOf(operation, name);
    // Only a body has a form for null.
    if (value !== undefined && (value !== null || place === 'body')) placed[place][name] = value;
  }
  requireFields(operation, placed);
  const hasBody = Object.values(operation.input).includes('body');
  return { ...placed, body: hasBody ? placed.body : undefined };
}

function placeOf({ operationId, input }: OperationEntry, name: string): Place {
  const place = Object.hasOwn(input, name) ? input[name] : undefined;
  if (place !== undefined) return place;
  const known = Object.keys(input).join(', ');
  throw new InputError(`${operationId} has no field "${name}". It takes: ${known}.`, { operationId, field: name });
}

function requireFields(operation: OperationEntry, placed: Record<Place, Record<string, unknown>>): void {
  const { operationId, required } = operation;
  const missing = required.find((name) => placed[placeOf(operation, name)][name] === undefined);
  if (missing === undefined) return;
  throw new InputError(`${operationId} needs the field "${missing}".`, { operationId, field: missing });
}
