import { blbDocument } from '../../../generated/baidu/blb/document.gen.js';
import { FormProblem } from '../form-problem.js';

/** From the least to the most. */
const levels: readonly string[] = blbDocument.components.schemas.PerformanceLevel['x-extensible-enum'];

/** Reads a performance level. Undefined, which is what an empty text means too, is the shared type. */
export function parseLevel(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (!levels.includes(text)) throw new FormProblem('body', `body.performanceLevel ${text} is not known.`, 'enum');
  return text;
}

/** The place of a performance level in the order of levels: 0 for the shared type, which is the lowest. */
export function rankOf(level: string | undefined): number {
  return level === undefined ? 0 : levels.indexOf(level) + 1;
}
