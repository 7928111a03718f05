import { InputError } from '../errors/input-error.js';
import type { OperationEntry } from '../operations/service-table.js';
import type { WireRequest } from '../transport/layer.js';
import { placeInput } from './place-input.js';
import { serializePath, serializeQuery } from './serialize-url.js';

type Headers = Readonly<Record<string, string>>;

/**
 * The request of a named operation.
 * @throws {InputError} for input that cannot be sent
 */
export function buildRequest(
  operation: OperationEntry,
  input: unknown,
  baseUrl: string,
  headers: Headers,
): WireRequest {
  const { path, query, header, body } = placeInput(operation, input);
  const search = serializeQuery(operation, query);
  return {
    method: operation.method,
    url: `${baseUrl}${serializePath(operation, path)}${search === '' ? '' : `?${search}`}`,
    headers: { ...headers, ...lowerCased(operation, header) },
    body: body && serializeBody(operation, body),
  };
}

function serializeBody({ operationId }: OperationEntry, body: Record<string, unknown>): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new InputError(`${operationId}: the input has no JSON form.`, { operationId, field: 'body', cause });
  }
}

/**
 * Headers with their names in lower case and their values as text.
 * @throws {InputError} for a name or value that HTTP has no form for
 */
export function lowerCased(
  { operationId }: OperationEntry,
  headers: Readonly<Record<string, unknown>> = {},
): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined && value !== null);
  for (const [name, value] of entries) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(String(value).trim()))
      throw new InputError(`${operationId}: the header "${name}" cannot be sent.`, { operationId, field: name });
  }
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value).trim()]));
}
