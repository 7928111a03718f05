import type { SearchEntry, SearchName } from '../../search/search-entry.js';
import { toTerms } from './split-words.js';

/** How many of its terms are among those that were found. */
export function fitOf(text: string, terms: readonly string[]): number {
  return toTerms(text).filter((term) => terms.includes(term)).length;
}

/**
 * The name by which others call an entry, where it is that name which fits and neither the title nor our own name does as well.
 * Those who use the same name are named together.
 */
export function explainMatch({ title, code, names }: SearchEntry, terms: readonly string[]): SearchName | undefined {
  const own = names.filter(({ by }) => by === '').map(({ name }) => name);
  const others = names.filter(({ by }) => by !== '');
  const seen = Math.max(...[title, code, ...own].map((text) => fitOf(text, terms)));
  const [best] = others
    .map(({ name }) => ({ name, fit: fitOf(name, terms) }))
    .sort((one, other) => other.fit - one.fit);
  if (best === undefined || best.fit <= seen) return undefined;
  const by = others.filter(({ name }) => name === best.name).map((other) => other.by);
  return { by: by.join(', '), name: best.name };
}
