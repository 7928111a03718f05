import { searchKinds, type SearchEntry } from './search-entry.js';

/** What can be found, as small as it goes into a script: texts that recur stand once, in a list, and are meant by their number. */
export interface SearchData {
  /** Titles of services and guides, paths of pages, and whose names there are. */
  readonly words: readonly string[];
  readonly entries: readonly PackedEntry[];
}

/**
 * Kind, title, text, what it is within, page, fragment, code, names (whose, name, whose, name, …), and the operations that it is part of,
 * which are the numbers of their entries.
 */
export type PackedEntry = readonly [
  kind: number,
  title: string,
  text: string,
  within: number,
  page: number,
  fragment: string,
  code: string,
  names: readonly (string | number)[],
  operations: readonly number[],
];

/** Packs entries; those of all operations that others are part of must be among them. */
export function packEntries(entries: readonly SearchEntry[]): SearchData {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const toNumber = (word: string): number => {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  const places = new Map(entries.flatMap(({ kind, link }, place) => (kind === 'operation' ? [[link, place]] : [])));
  const packed = entries.map(({ kind, title, text, within, link, code, names, operations }): PackedEntry => {
    const [page = '', fragment = ''] = link.split('#');
    return [
      searchKinds.indexOf(kind),
      title,
      text,
      toNumber(within),
      toNumber(page),
      fragment,
      code,
      names.flatMap(({ by, name }) => [toNumber(by), name === title ? '' : name]),
      operations.flatMap((operation) => places.get(operation) ?? []),
    ];
  });
  return { words, entries: packed };
}

/** The entries that were packed. */
export function unpackEntries({ words, entries }: SearchData): SearchEntry[] {
  const wordAt = (number: number): string => words[number] ?? '';
  const linkOf = ([, , , , page, fragment]: PackedEntry): string =>
    fragment === '' ? wordAt(page) : `${wordAt(page)}#${fragment}`;
  return entries.map((packed) => {
    const [kind, title, text, within, , , code, names, operations] = packed;
    return {
      kind: searchKinds[kind] ?? 'operation',
      title,
      text,
      within: wordAt(within),
      link: linkOf(packed),
      code,
      names: pairs(names).map(([by, name]) => ({ by: wordAt(Number(by)), name: name === '' ? title : String(name) })),
      operations: operations.flatMap((place) => {
        const operation = entries[place];
        return operation === undefined ? [] : [linkOf(operation)];
      }),
    };
  });
}

const pairs = <T>(list: readonly T[]): (readonly [T | undefined, T | undefined])[] =>
  list.flatMap((item, index) => (index % 2 === 0 ? [[item, list[index + 1]] as const] : []));
