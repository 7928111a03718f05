import { InputError } from '../errors/input-error.js';
import type { OperationEntry } from '../operations/service-table.js';
import { lowerCased } from '../transport/headers.js';
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
