import type { Tag } from '../../../generated/huawei/dli/client.gen.js';
import { refuse } from './refuse.js';

/** Refuses labels of which two have the same key. */
export function checkTagKeys(tags: readonly Tag[]): void {
  const seen = new Set<string>();
  for (const { key } of tags) {
    if (seen.has(key)) refuse('tag-keys-differ', `${key} was given twice.`);
    seen.add(key);
  }
}
