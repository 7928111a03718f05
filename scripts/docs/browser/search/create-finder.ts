import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchEntry, SearchKind } from '../../search/search-entry.js';
import { chooseResults, type RankedEntry } from './choose-results.js';
import type { FoundEntry, OperationLink } from './found-entry.js';
import { splitWords, squash, toTerms, type SplitWord } from './split-words.js';

/** Finds entries, best first. */
export type FindEntries = (query: string) => readonly FoundEntry[];

/** Of two entries that fit equally well, the one of the heavier kind comes first. */
const weights: Readonly<Record<SearchKind, number>> = {
  operation: 2,
  service: 1.5,
  error: 1.1,
  guide: 1.3,
  field: 1,
  heading: 0.9,
  state: 0.9,
  rule: 0.6,
  change: 0.4,
};

/** What is searched of an entry, and how much it counts where the word stands. */
const boost = { names: 3, title: 3, text: 1, code: 1, within: 0.4 };

const options: SearchOptions = {
  tokenize: (term) => [term],
  boost,
  prefix: beginsEnough,
  fuzzy: allowedMistakes,
  maxFuzzy: 2,
  weights: { prefix: 0.5, fuzzy: 0.2 },
};

/** An entry with the operations that it is part of. */
interface PlacedEntry {
  readonly id: number;
  readonly entry: SearchEntry;
  readonly operations: readonly OperationLink[];
}

/** Indexes entries. */
export function createFinder(entries: readonly SearchEntry[]): FindEntries {
  const placed = placeEntries(entries);
  const index = new MiniSearch<PlacedEntry>({
    fields: Object.keys(boost),
    extractField: toField,
    tokenize: createTokenizer(),
    processTerm: (term) => term,
  });
  index.addAll(placed);
  const search = (query: Query): SearchResult[] =>
    index.search(query, { ...options, boostDocument: (id) => weights[placed[Number(id)]?.entry.kind ?? 'change'] });
  return (query) => {
    const words = splitWords(query);
    if (words.length === 0) return [];
    const all = search(toQuery(words, 'AND'));
    const results = all.length > 0 ? all : search(toQuery(words, 'OR'));
    return chooseResults(
      results.flatMap((result) => toRanked(placed[Number(result.id)], result, { words, called: squash(query) })),
    );
  };
}

function placeEntries(entries: readonly SearchEntry[]): PlacedEntry[] {
  const operations = entries.filter(({ kind }) => kind === 'operation');
  const places = new Map(operations.map((entry) => [entry.link, entry] as const));
  return entries.map((entry, id) => {
    const around = entry.operations.flatMap((link) => places.get(link) ?? []);
    return { id, entry, operations: around.map(({ title, link }) => ({ title, link })) };
  });
}

/**
 * What is indexed of an entry. A name that is its title already is indexed as such. What an entry is part of includes its operations, so that
 * a field is found together with one of them.
 */
function toField({ id, entry, operations }: PlacedEntry, field: string): string {
  const { title, text, code } = entry;
  if (field === 'names') return entry.names.flatMap(({ name }) => (name === title ? [] : [name])).join(' ');
  if (field === 'within') return [entry.within, ...operations.map((operation) => operation.title)].join('\n');
  const fields: Readonly<Record<string, string>> = { id: String(id), title, text, code };
  return fields[field] ?? '';
}

/** Splits texts into terms. Titles recur in what others are part of: there each is split once, and how often a word recurs counts nothing. */
function createTokenizer(): (text: string, field?: string) => string[] {
  const known = new Map<string, readonly string[]>();
  const split = (line: string): readonly string[] => {
    const terms = known.get(line) ?? toTerms(line);
    known.set(line, terms);
    return terms;
  };
  return (text, field) => (field === 'within' ? [...new Set(text.split('\n').flatMap(split))] : toTerms(text));
}

/** A word is found as a whole or by all its parts. The last one may still be typed: it is found by its first letter. */
function toQuery(words: readonly SplitWord[], combineWith: 'AND' | 'OR'): Query {
  const queries = words.map(({ whole, parts }, index): Query => {
    const byParts: Query[] = parts.length === 0 ? [] : [{ combineWith: 'AND', queries: [...parts] }];
    const typing = index === words.length - 1 ? { prefix: true } : {};
    return { combineWith: 'OR', queries: [whole, ...byParts], ...typing };
  });
  return { combineWith, queries };
}

/** With a letter or two a great many words begin. */
function beginsEnough(term: string): boolean {
  return term.length >= 3;
}

/** Mistakes in short words lead to other words, and numbers are not misspelt. */
function allowedMistakes(term: string): number | false {
  if (term.length < 5 || /\d/.test(term)) return false;
  return term.length < 9 ? 1 : 2;
}

/** What was asked for: its words, and all of it as one name. */
interface AskedFor {
  readonly words: readonly SplitWord[];
  readonly called: string;
}

/** What nothing but its surroundings speak for is no result. */
function toRanked(placed: PlacedEntry | undefined, result: SearchResult, { words, called }: AskedFor): RankedEntry[] {
  const speakFor = Object.values(result.match).flat();
  if (placed === undefined || speakFor.every((field) => field === 'within')) return [];
  const { entry, operations } = placed;
  const { score, queryTerms } = result;
  const fitting = words.filter(({ whole, parts }) =>
    [whole, ...parts].some((term) => queryTerms.includes(term)),
  ).length;
  return [{ entry, operations, isExact: isCalled(entry, called), fitting, score, terms: termsToShow(result) }];
}

/** What was only nearly asked for shows why something was found if nothing else does: for `listener` that is not the `Slistener` of `HTTPSlistener`. */
function termsToShow({ terms, queryTerms }: SearchResult): string[] {
  const beginsAs = (query: string): string[] => terms.filter((term) => term.startsWith(query));
  return queryTerms.every((query) => beginsAs(query).length > 0) ? queryTerms.flatMap(beginsAs) : terms;
}

/** Whether this is one of its names. That of a field counts if it is more than a word, which people may mean otherwise: `listener`. */
function isCalled({ kind, title, names }: SearchEntry, query: string): boolean {
  if (kind === 'field' && toTerms(title).length === 1) return false;
  return squash(title) === query || names.some(({ name }) => squash(name) === query);
}
