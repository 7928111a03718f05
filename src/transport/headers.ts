import { InputError } from '../errors/input-error.js';
import type { OperationEntry } from '../operations/service-table.js';

/**
 * Headers with their names in lower case and their values as text.
 * @throws {InputError} for a name or value beyond ASCII: runtimes send it as other bytes than those that are signed
 */
export function lowerCased(
  { operationId }: OperationEntry,
  headers: Readonly<Record<string, unknown>> = {},
): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined && value !== null);
  for (const [name, value] of entries) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t\x20-\x7e]*$/.test(String(value).trim()))
      throw new InputError(`${operationId}: the header "${name}" cannot be sent.`, { operationId, field: name });
  }
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value).trim()]));
}
