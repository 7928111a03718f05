/** One item of a list, or the place where one was that is gone. */
export interface ListEntry<T> {
  /** Unique in the list and the same for ever; serves as marker. */
  readonly key: string;
  /** The item; undefined once it is gone. */
  readonly item: T | undefined;
}

/** One page. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Where the page starts; absent when it is empty. */
  readonly marker?: string;
  /** Where the next page starts; absent on the last one. */
  readonly nextMarker?: string;
}

/**
 * Cuts one page out of a list whose order never changes: new items go to the end, and the places of those that are gone stay.
 * So every item that exists from the first page to the last appears exactly once. Undefined for a marker that no page gave.
 */
export function pageOf<T>(
  entries: readonly ListEntry<T>[],
  marker: string | undefined,
  limit: number,
): ListPage<T> | undefined {
  const start = marker === undefined ? 0 : entries.findIndex((entry) => entry.key === marker);
  if (start < 0) return undefined;
  const present = entries.slice(start).flatMap(({ key, item }) => (item === undefined ? [] : [{ key, item }]));
  const [first, next] = [present[0], present[limit]];
  return {
    items: present.slice(0, limit).map((entry) => entry.item),
    ...(first && { marker: marker ?? first.key }),
    ...(next && { nextMarker: next.key }),
  };
}
