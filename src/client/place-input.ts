import { InputError } from '../errors/input-error.js';
import type { OperationEntry } from '../operations/service-table.js';

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
export function placeInput(operation: OperationEntry, input: unknown): PlacedInput {
  const fields = inputFields(operation, input);
  const hasBody = Object.values(operation.input).includes('body');
  const placed = { path: {}, query: { ...operation.constants }, header: {}, body: {} } satisfies PlacedInput;
  for (const [name, value] of fields) Object.assign(placed[placeOf(operation, name)], { [name]: value });
  requireFields(operation, new Set(fields.map(([name]) => name)));
  return { ...placed, body: hasBody ? placed.body : undefined };
}

function inputFields({ operationId }: OperationEntry, input: unknown): [string, unknown][] {
  if (input === undefined) return [];
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new InputError(`${operationId} takes an object with named fields.`, { operationId, field: 'input' });
  return Object.entries(input).filter(([, value]) => value !== undefined);
}

function placeOf({ operationId, input }: OperationEntry, name: string): 'path' | 'query' | 'header' | 'body' {
  const place = Object.hasOwn(input, name) ? input[name] : undefined;
  if (place !== undefined) return place;
  const known = Object.keys(input).join(', ');
  throw new InputError(`${operationId} has no field "${name}". It takes: ${known}.`, { operationId, field: name });
}

function requireFields({ operationId, required }: OperationEntry, given: ReadonlySet<string>): void {
  const missing = required.find((name) => !given.has(name));
  if (missing === undefined) return;
  throw new InputError(`${operationId} needs the field "${missing}".`, { operationId, field: missing });
}
