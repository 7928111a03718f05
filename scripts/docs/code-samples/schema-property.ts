import { deref, type SpecDocument, type SpecSchema } from '../../lib/spec-model.js';

/** A property of an object schema. */
export interface SchemaProperty {
  readonly schema: SpecSchema;
  /** Whether every object has it, and not as null. */
  readonly isAlwaysThere: boolean;
}

/** The property of that name, also of a schema that is put together from several; undefined where there is none. */
export function schemaProperty(
  document: SpecDocument,
  schema: SpecSchema | undefined,
  name: string,
): SchemaProperty | undefined {
  if (schema === undefined) return undefined;
  const parts = partsOf(document, schema);
  const found = parts.find(({ properties }) => properties?.[name] !== undefined)?.properties?.[name];
  if (found === undefined) return undefined;
  const own = deref<SpecSchema>(document, found);
  const isRequired = parts.some(({ required }) => required?.includes(name));
  return { schema: own, isAlwaysThere: isRequired && !(Array.isArray(own.type) && own.type.includes('null')) };
}

/** A schema and all those that it is put together from. */
function partsOf(document: SpecDocument, schema: SpecSchema): SpecSchema[] {
  const all = (schema.allOf ?? []).map((part) => deref<SpecSchema>(document, part));
  return [schema, ...all.flatMap((part) => partsOf(document, part))];
}
