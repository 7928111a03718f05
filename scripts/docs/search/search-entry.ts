/** What can be found, in the order in which equally good results are shown. */
export const searchKinds = [
  'operation',
  'error',
  'service',
  'field',
  'guide',
  'heading',
  'state',
  'rule',
  'change',
] as const;

/** One of the kinds of things that can be found. */
export type SearchKind = (typeof searchKinds)[number];

/** What something is called in code, and by whom. */
export interface SearchName {
  /** For example `Java`; empty for the name that this project uses. */
  readonly by: string;
  readonly name: string;
}

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: string;
  /** A sentence about it, without marks of code. */
  readonly text: string;
  /** What it is part of: the title of a service or a guide. */
  readonly within: string;
  /** Where it stands below the site's folder. Empty for what is part of operations: that stands where they do. */
  readonly link: string;
  /** Method and path of an operation, status of an error. */
  readonly code: string;
  readonly names: readonly SearchName[];
  /** The links of the operations that it is part of. */
  readonly operations: readonly string[];
}

/** An entry whose unnamed parts are empty. */
export const toEntry = (entry: Pick<SearchEntry, 'kind' | 'title' | 'within'> & Partial<SearchEntry>): SearchEntry => ({
  text: '',
  link: '',
  code: '',
  names: [],
  operations: [],
  ...entry,
});
