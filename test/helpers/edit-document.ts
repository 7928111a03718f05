import { operationsOf, type SpecDocument } from '../../scripts/lib/spec-model.js';

/**
 * What is changed in a document: a JSON pointer to the place, and what stands there afterwards; `undefined` takes it away. Instead of
 * the pointer to an operation `createBlb` may stand, and a `$ref` on the way is followed.
 */
export type DocumentEdits = Readonly<Record<string, unknown>>;

/** A copy of a document with some edits. */
export function withEdits(document: SpecDocument, edits: DocumentEdits): SpecDocument {
  const copy = structuredClone(document);
  for (const [place, value] of Object.entries(edits)) {
    const tokens = tokensOf(copy, place);
    const parent = nodeAt(copy, tokens.slice(0, -1));
    const key = tokens.at(-1) ?? '';
    if (value !== undefined) parent[key] = value;
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (key in parent) Reflect.deleteProperty(parent, key);
    else throw new Error(`Nothing stands at ${place}.`);
  }
  return copy;
}

/** What stands at a place of a document. */
export const valueAt = (document: SpecDocument, place: string): unknown => nodeAt(document, tokensOf(document, place));

function tokensOf(document: SpecDocument, place: string): string[] {
  const [first = '', ...rest] = place.split('/').map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (first === '') return rest;
  const found = operationsOf(document).find(({ operation }) => operation.operationId === first);
  if (found === undefined) throw new Error(`There is no operation ${first}.`);
  return ['paths', found.path, found.method.toLowerCase(), ...rest];
}

function nodeAt(document: SpecDocument, tokens: readonly string[]): Record<string, unknown> {
  return tokens.reduce<Record<string, unknown>>(
    (at, token) => {
      const next = at[token] as Record<string, unknown> | undefined;
      if (next === undefined) throw new Error(`Nothing stands at ${tokens.join('/')}.`);
      return typeof next.$ref === 'string' ? nodeAt(document, tokensOf(document, next.$ref.slice(1))) : next;
    },
    document as unknown as Record<string, unknown>,
  );
}
