/** Puts changed items in the places of those with the same ids, and new ones at the end. */
export function mergeById<Item extends { readonly id: string }>(
  present: readonly Item[],
  changed: readonly Item[],
): Item[] {
  const byId = new Map([...present, ...changed].map((item) => [item.id, item]));
  return [...byId.values()];
}
