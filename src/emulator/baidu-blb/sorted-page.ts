import { type ListEntry, pageOf } from '../paging.js';
import { refuse } from './refuse.js';

/** What asks for a page. */
export interface PageRequest {
  readonly marker?: string | undefined;
  readonly maxKeys?: number | undefined;
}

/** What a page says of itself. */
export interface PageFrame {
  readonly marker?: string;
  readonly isTruncated: boolean;
  readonly nextMarker?: string;
  readonly maxKeys: number;
}

/** One page. */
export interface SortedPage<T> {
  readonly items: T[];
  readonly frame: PageFrame;
}

/**
 * Cuts one page out of a list that is sorted by its keys. A marker stands for a place among them, so it holds whatever is deleted or
 * added meanwhile. `isKey` says whether something that is or was in such a list could have a key.
 */
export function sortedPage<T>(
  entries: readonly ListEntry<T>[],
  { marker, maxKeys = 1000 }: PageRequest,
  isKey: (key: string) => boolean,
): SortedPage<T> {
  if (maxKeys < 1) refuse('page-size-at-least-1', `maxKeys is ${maxKeys}.`);
  const page = pageOf(withPlace(entries, marker, isKey).sort(byKey), marker, maxKeys);
  if (!page) return refuse('marker-from-page-before', `${JSON.stringify(marker)} is not.`);
  const { items, nextMarker } = page;
  const frame = {
    ...(page.marker !== undefined && { marker: page.marker }),
    isTruncated: nextMarker !== undefined,
    ...(nextMarker !== undefined && { nextMarker }),
    maxKeys,
  };
  return { items: [...items], frame };
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
