import type { Call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import { createOverlapFilter } from './overlap.js';
import type { Invoke } from '../invoke.js';
import { createLazyPromise, once } from '../lazy-promise.js';
import { createStoppable } from '../stoppable.js';
import { itemsOf, type PagedOperation } from './paged-operation.js';
import { readPages, type PageReading } from './read-pages.js';

/** How pages are read one after the other. */
export interface ReadingOptions {
  /**
   * Whether the next page is asked for while the present one is handled; never more than one page ahead. Default `false`: it is asked
   * for when the present one is done with.
   */
  readonly readAhead?: boolean | undefined;
}

/**
 * A call that lists. Awaited, it gives one page; iterated, the items of that page and of all after it:
 * `for await (const item of client.listPeerConn())`. Nothing is sent before it is awaited or iterated. Awaiting it twice sends once;
 * each iteration reads anew.
 *
 * Iterating sends one call per page, each with the same options: `signal` ends the whole reading, `timeoutMs` and `deadlineMs` hold
 * for each page. `break` sends nothing more. To go on later, give a page's marker (or the next offset) with the input. An iteration
 * throws what a call throws, and a {@link PagingError} when the pages do not lead to an end.
 *
 * Items that are created or removed meanwhile may or may not be among those read; all others come once each, as far as the service
 * pages correctly.
 */
export interface PagedCall<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** The pages one by one. */
  pages(options?: ReadingOptions): AsyncIterable<Page>;
  /** The items of all pages one by one. */
  items(options?: ReadingOptions): AsyncIterable<Item>;
}

/**
 * Makes the call of an operation that lists. Sends nothing yet.
 * @param operation one that lists
 * @param input where to begin: its marker or offset, if any, is that of the first page
 */
export function createPagedCall(
  invoke: Invoke,
  operation: PagedOperation,
  input: unknown,
  options: CallOptions,
): PagedCall<unknown, unknown> {
  const begin = once(() => invoke(operation, input, options));
  const iterable =
    <Item>(read: (reading: PageReading, signal: AbortSignal) => AsyncGenerator<Item, void>) =>
    ({ readAhead = false }: ReadingOptions = {}): AsyncIterable<Item> => ({
      [Symbol.asyncIterator]: () =>
        createStoppable(operation.operationId, options.signal, (signal) =>
          read({ invoke, operation, input, options, readAhead }, signal),
        ),
    });
  const items = iterable(readItems);
  const withTrace = () => begin().withTrace();
  const reading = { pages: iterable(readPages), items, ...items() };
  return createLazyPromise(begin, { withTrace, ...reading });
}

async function* readItems(reading: PageReading, signal: AbortSignal): AsyncGenerator<unknown, void> {
  const { paging } = reading.operation;
  const isNew = createOverlapFilter(paging.style === 'offset' ? paging.itemKey : undefined);
  for await (const page of readPages(reading, signal)) {
    for (const item of (itemsOf(reading.operation, page) ?? []).filter(isNew())) yield item;
  }
}
