import { blbDocument } from '../../../generated/baidu/blb/document.gen.js';

/** From the least to the most, as the specification lists them. */
const levels: readonly string[] = blbDocument.components.schemas.PerformanceLevel['x-extensible-enum'];

/** The place of a performance level in the order of levels: 0 for the shared type, which is the lowest. */
export function rankOf(level: string | undefined): number {
  return level === undefined ? 0 : levels.indexOf(level) + 1;
}
