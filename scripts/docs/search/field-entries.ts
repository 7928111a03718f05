import { placesIn } from '../../lib/schema-fields.js';
import {
  deref,
  jsonSchema,
  operationsOf,
  type PlacedOperation,
  type SpecDocument,
  type SpecHeader,
  type SpecSchema,
} from '../../lib/spec-model.js';
import type { DocumentedService } from '../site.js';
import { operationLinks } from './operation-links.js';
import { firstSentence } from './plain-text.js';
import { toEntry, type SearchEntry } from './search-entry.js';

interface Field {
  readonly name: string;
  readonly text: string;
}

/** The fields of all inputs and answers of a service. The same field of several operations is one entry. */
export function fieldEntries({ card, document }: DocumentedService): SearchEntry[] {
  const links = operationLinks(card);
  const found = new Map<string, Field & { readonly operations: Set<string> }>();
  for (const placed of operationsOf(document))
    for (const field of fieldsOf(document, placed)) {
      const key = JSON.stringify([field.name, field.text]);
      const known = found.get(key) ?? { ...field, operations: new Set<string>() };
      known.operations.add(links.get(placed.operation.operationId) ?? card.link);
      found.set(key, known);
    }
  return [...found.values()].map(({ name, text, operations }) =>
    toEntry({
      kind: 'field',
      title: name,
      text,
      within: card.title,
      names: [{ by: '', name }],
      operations: [...operations],
    }),
  );
}

function fieldsOf(document: SpecDocument, placed: PlacedOperation): Field[] {
  const { parameters, body, success } = placed;
  const headers = Object.entries(success.headers ?? {});
  return [
    ...parameters
      .filter(({ schema }) => deref<SpecSchema>(document, schema).const === undefined)
      .map(({ name, description, schema }) => toField(name, description ?? schema.description)),
    ...schemaFields(document, body),
    ...headers.map(([name, header]) => toField(name, deref<SpecHeader>(document, header).description)),
    ...schemaFields(document, jsonSchema(document, success)),
  ];
}

/** The items of an array have no name of their own. */
const schemaFields = (document: SpecDocument, schema: SpecSchema | undefined): Field[] =>
  placesIn(document, schema).flatMap(({ path, schema: { description } }) => {
    const name = path.at(-1);
    return name === undefined || name === '*' ? [] : [toField(name, description)];
  });

const toField = (name: string, description = ''): Field => ({ name, text: firstSentence(description) });
