import { valueAt } from '../../transport/json-pointer.js';

/**
 * Where pages begin at an offset, what is created meanwhile pushes items from one page on to the next, where they would come again.
 * Only the page before is remembered, so that long lists cost no memory.
 * @param itemKey pointer into an item to what names it; undefined where nothing does, and everything counts as new
 * @returns begins a page: gives what tells which of its items were not on the page before
 */
export function createOverlapFilter(itemKey: string | undefined): () => (item: unknown) => boolean {
  if (itemKey === undefined) return () => () => true;
  let present = new Set<unknown>();
  return () => {
    const before = present;
    present = new Set();
    return (item) => {
      const key = valueAt(item, itemKey);
      present.add(key);
      return key === undefined || !before.has(key);
    };
  };
}
