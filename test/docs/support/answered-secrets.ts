import type { Scene } from '../../../scripts/docs/code-samples/open-scene.js';
import {
  deref,
  jsonSchema,
  operationsOf,
  type SpecDocument,
  type SpecHeader,
  type SpecSchema,
} from '../../../scripts/lib/spec-model.js';

/**
 * The secrets in answers: what stands in a header or a field that the specification marks as sensitive. What it writes down itself, in its
 * samples, is made up and no secret.
 */
export function answeredSecrets(document: SpecDocument, exchanges: Scene['exchanges']): string[] {
  const operations = operationsOf(document);
  const found = exchanges.flatMap(({ logged, response }) => {
    const success = operations.find(({ operation }) => operation.operationId === logged?.operationId)?.success;
    if (response === undefined || success === undefined) return [];
    const headers = Object.entries(success.headers ?? {})
      .filter(([, header]) => deref<SpecHeader>(document, header)['x-sensitive'])
      .flatMap(([name]) => response.headers[name.toLowerCase()] ?? []);
    const body: unknown = response.body === '' ? undefined : JSON.parse(response.body);
    return [...headers, ...secretsIn(document, jsonSchema(document, success), body)];
  });
  const written = JSON.stringify(document['x-samples']);
  return found.filter((text) => !written.includes(text));
}

function secretsIn(document: SpecDocument, node: SpecSchema | undefined, value: unknown): string[] {
  if (node === undefined) return [];
  const schema = deref<SpecSchema>(document, node);
  if (schema['x-sensitive'] === true) return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => secretsIn(document, schema.items, item));
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).flatMap(([name, field]) => secretsIn(document, schema.properties?.[name], field));
  return [...own, ...(schema.allOf ?? []).flatMap((part) => secretsIn(document, part, value))];
}
