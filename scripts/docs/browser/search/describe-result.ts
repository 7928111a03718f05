import type { SearchKind } from '../../search/search-entry.js';
import type { FoundEntry } from './found-entry.js';

/** What a result shows. */
export interface ResultDescription {
  readonly kind: string;
  readonly title: string;
  /** What is read after the title, piece by piece; pieces that are code are marked so. */
  readonly details: readonly ResultDetail[];
  readonly within: string;
}

/** A piece of what a result says of itself. */
export interface ResultDetail {
  readonly text: string;
  readonly isCode: boolean;
}

const kindNames: Readonly<Record<SearchKind, string>> = {
  operation: 'Operation',
  error: 'Error code',
  service: 'Service',
  field: 'Field',
  guide: 'Guide',
  heading: 'Section',
  state: 'State',
  rule: 'Rule',
  change: 'Change',
};

const text = (words: string): ResultDetail => ({ text: words, isCode: false });
const code = (words: string): ResultDetail => ({ text: words, isCode: true });

/** Puts a result into words: what it is, what is said of it, and what it is part of. */
export function describeResult(found: FoundEntry): ResultDescription {
  const { kind, title, within } = found.entry;
  const surroundings = [partOf(found), within].filter((words) => words !== '');
  const details = detailsOf(found).filter((detail) => detail.text !== '');
  return { kind: kindNames[kind], title, details, within: surroundings.join(' · ') };
}

/** An operation is known by its names: by that of a vendor's SDK where this is how it was found. */
function detailsOf({ entry, foundBy }: FoundEntry): ResultDetail[] {
  const called = foundBy ? [text(`${foundBy.by}:`), code(foundBy.name)] : [];
  if (entry.kind !== 'operation') return [code(entry.code), text(entry.text), ...called];
  const [own] = entry.names;
  return [...(foundBy ? called : [code(own?.name ?? '')]), code(entry.code)];
}

function partOf({ entry, operations: [first, ...others] }: FoundEntry): string {
  if (first === undefined) return '';
  const name = `${kindNames[entry.kind]} of ${first.title}`;
  if (others.length === 0) return name;
  return `${name} and ${others.length} more ${others.length === 1 ? 'operation' : 'operations'}`;
}
