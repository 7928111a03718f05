import { type ListEntry, pageOf } from '../paging.js';

/** What asks for a page. */
export interface PageRequest {
  readonly marker?: string | undefined;
  /** Most items on it; 1000 when left out. */
  readonly maxKeys?: number | undefined;
}

/** What a page says of itself, as all of Baidu's lists do. */
export interface PageFrame {
  readonly marker?: string;
  readonly isTruncated: boolean;
  readonly nextMarker?: string;
  readonly maxKeys: number;
}

/** One page. */
export interface FramedPage<T> {
  readonly items: T[];
  readonly frame: PageFrame;
}

/** Refuses a page; every service with such lists has these rules. */
export type RefusePage = (rule: 'page-size-at-least-1' | 'marker-from-page-before', specifics: string) => never;

/** Cuts one page out of a list, as `pageOf` does, and refuses one that is smaller than 1 or begins at a marker that no page gave. */
export function framedPage<T>(
  entries: readonly ListEntry<T>[],
  { marker, maxKeys = 1000 }: PageRequest,
  refuse: RefusePage,
): FramedPage<T> {
  if (maxKeys < 1) refuse('page-size-at-least-1', `maxKeys is ${maxKeys}.`);
  const page = pageOf(entries, marker, maxKeys);
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
