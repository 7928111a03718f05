import type { SearchEntry, SearchName } from '../../search/search-entry.js';

/** An operation and where it stands. */
export interface OperationLink {
  readonly title: string;
  /** From the site's folder. */
  readonly link: string;
}

/** An entry that was found, and why. */
export interface FoundEntry {
  readonly entry: SearchEntry;
  /** The words of the entry that fit what was asked for, small. */
  readonly terms: readonly string[];
  /** What it is called by others, where that is why it was found. */
  readonly foundBy: SearchName | undefined;
  /** The operations that it is part of, those that fit what was asked for first. */
  readonly operations: readonly OperationLink[];
  /** Where it leads, from the site's folder. */
  readonly link: string;
}
