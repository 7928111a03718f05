import { deref, type SpecDocument, type SpecSchema } from './spec-model.js';

/** A field, or the items of an array, somewhere in a schema. */
export interface SchemaPlace {
  /** The path to it, `*` for the items of an array. */
  readonly path: readonly string[];
  /** Its schema, followed. */
  readonly schema: SpecSchema;
}

/** Everything inside of a schema, at any depth. A schema that holds itself is entered once. */
export function placesIn(
  document: SpecDocument,
  node: SpecSchema | undefined,
  path: readonly string[] = [],
  open: readonly string[] = [],
): SchemaPlace[] {
  const { $ref } = (node ?? {}) as { readonly $ref?: string };
  if (node === undefined || ($ref !== undefined && open.includes($ref))) return [];
  const schema = deref<SpecSchema>(document, node);
  const within = $ref === undefined ? open : [...open, $ref];
  const enter = (inner: SpecSchema, at: readonly string[]) => [
    { path: at, schema: deref<SpecSchema>(document, inner) },
    ...placesIn(document, inner, at, within),
  ];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => enter(property, [...path, name])),
    ...(schema.items ? enter(schema.items, [...path, '*']) : []),
    ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((parts) =>
      (parts ?? []).flatMap((part) => placesIn(document, part, path, within)),
    ),
  ];
}
