import type { OperationEntry, ServiceTable } from '../operations/service-table.js';

/** The operation that reads what another one changes: the GET on the longest path that both have in common. */
export function findReader({ operations }: ServiceTable, { path }: OperationEntry): string | undefined {
  const target = withoutFragment(path);
  const readers = Object.values(operations)
    .filter((entry) => entry.method === 'GET')
    .map(({ operationId, path: read }) => ({ operationId, path: withoutFragment(read) }))
    .filter((entry) => target === entry.path || target.startsWith(`${entry.path}/`));
  return readers.sort((one, other) => other.path.length - one.path.length)[0]?.operationId;
}

const withoutFragment = (path: string): string => path.split('#', 1)[0] ?? path;
