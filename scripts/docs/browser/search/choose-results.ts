import { searchKinds, type SearchEntry } from '../../search/search-entry.js';
import { explainMatch, fitOf } from './explain-match.js';
import type { FoundEntry, OperationLink } from './found-entry.js';

/** An entry that the index found. */
export interface RankedEntry {
  readonly entry: SearchEntry;
  /** Whether exactly a name or the title was asked for. */
  readonly isExact: boolean;
  /** How many of the words that were asked for it has. */
  readonly fitting: number;
  readonly score: number;
  readonly terms: readonly string[];
  /** The operations that it is part of. */
  readonly operations: readonly OperationLink[];
}

/** No more results than these are shown. */
export const mostResults = 30;
/** How many entries of one kind, service and title are shown: one name may be that of many fields. */
const mostAlike = 3;
/** What fits so much worse than the best is left out. */
const leastShareOfBest = 0.08;

/** Exact names first, then what has more of the words, then by score; few of those that read alike. */
export function chooseResults(ranked: readonly RankedEntry[]): FoundEntry[] {
  const sorted = [...ranked].sort(compareRanks);
  const least = Math.max(0, ...ranked.map(({ score }) => score)) * leastShareOfBest;
  const alike = new Map<string, number>();
  const chosen = sorted.filter(({ entry, isExact, score }) => {
    const key = JSON.stringify([entry.kind, entry.title, entry.within]);
    const count = (alike.get(key) ?? 0) + 1;
    alike.set(key, count);
    return count <= mostAlike && (isExact || score >= least);
  });
  return chosen.slice(0, mostResults).map(toFound);
}

/** What is part of operations leads to the one that fits best. */
function toFound({ entry, terms, operations }: RankedEntry): FoundEntry {
  const sorted = [...operations].sort((one, other) => fitOf(other.title, terms) - fitOf(one.title, terms));
  const link = entry.link === '' ? (sorted[0]?.link ?? '') : entry.link;
  return { entry, terms, operations: sorted, foundBy: explainMatch(entry, terms), link };
}

/** Where the exact name is that of several things, their kinds decide, then in how many places they stand. */
function compareRanks(one: RankedEntry, other: RankedEntry): number {
  if (one.isExact !== other.isExact) return one.isExact ? -1 : 1;
  const byScore = other.score - one.score;
  if (!one.isExact) return other.fitting - one.fitting || byScore;
  const byKind = searchKinds.indexOf(one.entry.kind) - searchKinds.indexOf(other.entry.kind);
  return byKind || other.operations.length - one.operations.length || byScore;
}
