import { PagingError } from '../../errors/paging-error.js';
import { followMarkers, followOffsets, type Fail, type PageStart } from './follow.js';
import { itemsOf, type PagedOperation } from './paged-operation.js';

/** Leads from the page that an input asks for to the last one. */
export interface PageTurner {
  /**
   * Takes a page that came.
   * @throws {PagingError} when it is no page, or the page before once more
   */
  accept(page: unknown): void;
  /**
   * What to change in the input to ask for the page after the one accepted last; undefined after the last page.
   * @throws {PagingError} when the page claims more without saying where, or leads back
   */
  next(page: unknown): Readonly<Record<string, PageStart>> | undefined;
}

/** Leads from page to page as the specification describes the operation. */
export function createPageTurner(operation: PagedOperation, input: unknown): PageTurner {
  const { operationId, paging } = operation;
  const field = paging.style === 'cursor' ? paging.cursorParam : paging.offsetParam;
  let at = (input as Record<string, PageStart> | undefined)?.[field];
  let pages = 0;
  let before: string | undefined;
  let repeats = 0;
  const mostRepeats = paging.style === 'offset' && paging.itemKey !== undefined ? 1 : 0;
  const fail: Fail = (why, marker = at) =>
    new PagingError(`${operationId}, page ${pages}: ${why}. Read the list anew.`, { operationId, marker, pages });
  const follow = paging.style === 'cursor' ? followMarkers(paging, at, fail) : followOffsets(paging, at, fail);
  return {
    accept(page) {
      pages += 1;
      const items = itemsOf(operation, page);
      if (items === undefined) throw fail(`there is no list at "${paging.items}"`);
      if (paging.style === 'cursor' || items.length === 0) return;
      // A service that pays no heed to the offset gives the same page again and again; what is created meanwhile may repeat one once.
      const present = JSON.stringify(items);
      repeats = present === before ? repeats + 1 : 0;
      before = present;
      if (repeats > mostRepeats) throw fail('its items are those of the page before');
    },
    next(page) {
      at = follow(page, itemsOf(operation, page) ?? []);
      return at === undefined ? undefined : { [field]: at };
    },
  };
}
