import type { Lifecycle } from '../../src/operations/lifecycle.js';
import type { OperationEntry, ServiceTable } from '../../src/operations/service-table.js';
import { lifecyclesOf, toServiceTable } from '../lib/emit-operations.js';
import type { SpecDocument } from '../lib/spec-model.js';

/** A service as those see it who call it through the generated client. */
export interface CallerView {
  readonly document: SpecDocument;
  readonly table: ServiceTable;
  readonly lifecycles: Readonly<Record<string, Lifecycle>>;
}

/** An operation that is there before and after; its name may be another. */
export interface OperationPair {
  readonly base: OperationEntry;
  readonly revision: OperationEntry;
}

/** Which operations stayed, went and came. One that changed its name counts as one that stayed. */
export interface PairedOperations {
  readonly pairs: readonly OperationPair[];
  readonly gone: readonly OperationEntry[];
  readonly added: readonly OperationEntry[];
}

/** What callers see of a bundled specification. */
export const callerView = (document: SpecDocument, service: string): CallerView => ({
  document,
  table: toServiceTable(document, service),
  lifecycles: lifecyclesOf(document),
});

/** Finds each operation again: by its name, else by its method and path. */
export function pairOperations(base: CallerView, revision: CallerView): PairedOperations {
  const before = Object.values(base.table.operations);
  const after = Object.values(revision.table.operations);
  const isKept = ({ operationId }: OperationEntry) =>
    operationId in base.table.operations && operationId in revision.table.operations;
  const pairs = before.flatMap((entry) => {
    const found = revision.table.operations[entry.operationId] ?? after.find((one) => !isKept(one) && isAt(one, entry));
    return found ? [{ base: entry, revision: found }] : [];
  });
  const paired = new Set(pairs.flatMap((pair) => [pair.base, pair.revision]));
  return {
    pairs,
    gone: before.filter((entry) => !paired.has(entry)),
    added: after.filter((entry) => !paired.has(entry)),
  };
}

const isAt = (one: OperationEntry, other: OperationEntry): boolean =>
  one.method === other.method && one.path === other.path;
