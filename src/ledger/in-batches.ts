/** As many as Redis answers in one go, and far fewer than the files that a process may have open. */
const batchSize = 64;

/** Applies an asynchronous function to many items, at most 64 at a time. Results are in the order of the items. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  apply: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += batchSize)
    results.push(...(await Promise.all(items.slice(start, start + batchSize).map(apply))));
  return results;
}
