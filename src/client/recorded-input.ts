import type { StoredRequest } from '../ledger/ledger.js';
import type { OperationEntry } from '../operations/service-table.js';
import { isRecord } from '../transport/json-pointer.js';

/** The fields of a call by name, read back from the request that was written down; for hooks and logs. Numbers in path and query are texts. */
export function recordedInput(operation: OperationEntry, { target, body }: StoredRequest): Record<string, unknown> {
  const [path = '', query = ''] = target.split('?');
  const pairs = query.split('&').map((pair) => pair.split('=', 2).map(decodeURIComponent));
  const given = pairs.flatMap(([name = '', value]) => (Object.hasOwn(operation.input, name) ? [[name, value]] : []));
  return { ...pathFields(operation, path), ...(Object.fromEntries(given) as object), ...bodyFields(body) };
}

/** The endpoint's own path may stand before that of the operation, so that parts are counted from the end. */
function pathFields(operation: OperationEntry, path: string): Record<string, string> {
  const names = operation.path.split('#', 1)[0]?.split('/') ?? [];
  const parts = path.split('/').slice(-names.length);
  const fields = names.flatMap((name, index) =>
    /^\{.+\}$/.test(name) ? [[name.slice(1, -1), decodeURIComponent(parts[index] ?? '')]] : [],
  );
  return Object.fromEntries(fields) as Record<string, string>;
}

function bodyFields(body: string | undefined): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body ?? '{}');
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {};
  }
}
