import type { OperationEntry, PagingEntry } from '../../operations/service-table.js';
import { valueAt } from '../../transport/json-pointer.js';

/** An operation that lists. */
export type PagedOperation = OperationEntry & { readonly paging: PagingEntry };

/** Whether an operation lists page by page. */
export function isPaged(operation: OperationEntry): operation is PagedOperation {
  return operation.paging !== undefined;
}

/**
 * The items of a page; undefined where it has no list. Services that send an empty list as `null` mean an empty one, and so do those that
 * leave it out where the specification lets them.
 */
export function itemsOf({ paging }: PagedOperation, page: unknown): readonly unknown[] | undefined {
  const items = valueAt(page, paging.items);
  if (items === null || (items === undefined && paging.mayLackItems)) return [];
  return Array.isArray(items) ? items : undefined;
}
