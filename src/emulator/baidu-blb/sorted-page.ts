import { type FramedPage, framedPage, type PageRequest } from '../baidu/page-frame.js';
import type { ListEntry } from '../paging.js';
import { refuse } from './refuse.js';

/**
 * Cuts one page out of a list that is sorted by its keys. A marker stands for a place among them, so it holds whatever is deleted or
 * added meanwhile. `isKey` says whether something that is or was in such a list could have a key.
 */
export function sortedPage<T>(
  entries: readonly ListEntry<T>[],
  request: PageRequest,
  isKey: (key: string) => boolean,
): FramedPage<T> {
  return framedPage(withPlace(entries, request.marker, isKey).sort(byKey), request, refuse);
}

/** The entries, and the place that a marker stands for where nothing is there any more. */
function withPlace<T>(
  entries: readonly ListEntry<T>[],
  marker: string | undefined,
  isKey: (key: string) => boolean,
): ListEntry<T>[] {
  const isThere = marker === undefined || entries.some(({ key }) => key === marker);
  return isThere || !isKey(marker) ? [...entries] : [...entries, { key: marker, item: undefined }];
}

function byKey(one: ListEntry<unknown>, other: ListEntry<unknown>): number {
  return one.key < other.key ? -1 : 1;
}
