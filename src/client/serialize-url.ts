import { InputError } from '../errors/input-error.js';
import type { OperationEntry } from '../operations/service-table.js';
import { percentEncode } from '../signing/percent-encode.js';

type Parameters = Readonly<Record<string, unknown>>;

/**
 * The path of an operation with its parameters filled in, without the fragment, which only tells operations apart.
 * @throws {InputError} for a value that would vanish from the path or lead out of it: it would reach another operation
 */
export function serializePath(operation: OperationEntry, parameters: Parameters): string {
  const [path = ''] = operation.path.split('#');
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    percentEncode(pathSegment(operation, name, parameters[name])),
  );
}

function pathSegment(operation: OperationEntry, name: string, value: unknown): string {
  const text = scalarText(operation, name, value);
  if (text === '' || text === '.' || text === '..' || /[/\\\p{Cc}]/u.test(text))
    throw unusable(operation, name, `is part of the path and cannot be ${JSON.stringify(text)}`);
  return text;
}

/**
 * The query, every pair encoded as it is signed. Fields without a value are left out.
 * @throws {InputError} for a value that has no text form
 */
export function serializeQuery(operation: OperationEntry, parameters: Parameters): string {
  return Object.entries(parameters)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(scalarText(operation, name, value))}`)
    .join('&');
}

/** Half of a surrogate pair has no UTF-8 form and cannot be sent. */
const loneSurrogate = /\p{Cs}/u;

function scalarText(operation: OperationEntry, name: string, value: unknown): string {
  const scalar = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (!scalar) throw unusable(operation, name, 'must be a text, a finite number or a boolean');
  const text = String(value);
  if (loneSurrogate.test(text)) throw unusable(operation, name, 'holds half of a surrogate pair, which cannot be sent');
  return text;
}

function unusable({ operationId }: OperationEntry, field: string, problem: string): InputError {
  return new InputError(`${operationId}: ${field} ${problem}.`, { operationId, field });
}
