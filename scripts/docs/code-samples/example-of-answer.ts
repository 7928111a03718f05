import { deref, type SpecDocument, type SpecSchema } from '../../lib/spec-model.js';
import { schemaProperty } from './schema-property.js';

/** What is shown where an answer has a secret. */
const hidden = '(not shown)';

/** The body of an answer without its secrets: keys and tokens that are made up still look like those of somebody. */
export function exampleOfAnswer(document: SpecDocument, schema: SpecSchema | undefined, value: unknown): unknown {
  if (schema?.['x-sensitive'] === true) return hidden;
  if (Array.isArray(value)) {
    const items = schema?.items && deref<SpecSchema>(document, schema.items);
    return value.map((item: unknown) => exampleOfAnswer(document, items, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => {
    const property = schemaProperty(document, schema, name);
    return [name, exampleOfAnswer(document, property?.schema, field)] as const;
  });
  return Object.fromEntries(fields);
}
