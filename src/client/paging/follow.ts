import type { PagingEntry } from '../../operations/service-table.js';
import { valueAt } from '../../transport/json-pointer.js';
import { createCycleFinder } from './cycle.js';

/** Where a page begins: a marker or an offset; undefined for the first page of a list. */
export type PageStart = string | number | undefined;

/** Makes the error of a page that does not lead on. */
export type Fail = (why: string, marker?: PageStart) => Error;

/** Where the page after one begins; undefined after the last one. Throws when the page claims more without a usable place. */
export type Follow = (page: unknown, items: readonly unknown[]) => PageStart;

/** Each page names the marker of the next one. A page that does not say whether more follow goes on if it names one. */
export function followMarkers(
  { nextCursor, hasMore }: PagingEntry & { readonly style: 'cursor' },
  start: PageStart,
  fail: Fail,
): Follow {
  const isSeen = createCycleFinder(start);
  return (page) => {
    const marker = markerOf(valueAt(page, nextCursor));
    if ((valueAt(page, hasMore) ?? marker !== undefined) === false) return undefined;
    if (marker === undefined) throw fail('it says that more follows, but not where');
    if (isSeen(marker)) throw fail(`it leads back to "${marker}"`, marker);
    return marker;
  };
}

/** A marker as it can be sent. Services that have none to give send an empty text, null or nothing. */
const markerOf = (value: unknown): PageStart =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : undefined;

/**
 * Each page begins after the items that came so far, as many as those may be: services shorten pages. The list ends at its total where
 * the answer has one, and else at the first empty page.
 */
export function followOffsets(
  { total }: PagingEntry & { readonly style: 'offset' },
  start: PageStart,
  fail: Fail,
): Follow {
  // Services take an offset below 0 as 0.
  let offset = Math.max(0, Number(start ?? 0));
  return (page, { length }) => {
    offset += length;
    const end = total === undefined ? undefined : valueAt(page, total);
    if (typeof end === 'number' ? offset >= end : length === 0) return undefined;
    if (length === 0) throw fail('it is empty, though the total says that more follows');
    return offset;
  };
}
