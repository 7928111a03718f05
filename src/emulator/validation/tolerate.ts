import type { OperationEntry } from '../../operations/service-table.js';
import type { EmulatedService } from '../service.js';
import type { RawInput } from './validator.js';

/** What a service makes of a call before it looks at its form: all that it disregards is left out. The call itself stays as it is. */
export function tolerate(
  { nullIsUnset = false, ignoredQuery = [] }: Pick<EmulatedService, 'nullIsUnset' | 'ignoredQuery'>,
  operation: OperationEntry,
  raw: RawInput,
): RawInput {
  const has = (name: string) => Object.hasOwn({ ...operation.input, ...operation.constants }, name);
  const query = raw.query.filter(([name]) => has(name) || !ignoredQuery.includes(name));
  return { ...raw, query, body: nullIsUnset ? withoutNulls(raw.body) : raw.body };
}

/** Without the members of objects that are null; items of arrays that are null stay. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}
