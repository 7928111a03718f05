import { describeField } from '../../lib/doc-comment.js';
import {
  deref,
  isInputRequired,
  type PlacedOperation,
  type SpecDocument,
  type SpecSchema,
} from '../../lib/spec-model.js';
import type { FieldKind, InputField } from './try-it-service.js';

/** The fields that a caller can give: without the constants that select the operation and without what the client fills in by itself. */
export function inputFields(document: SpecDocument, placed: PlacedOperation): InputField[] {
  const parameters = placed.parameters
    .filter(({ schema, 'x-client-setting': setting }) => schema.const === undefined && setting === undefined)
    .map((parameter) => {
      const schema = describedSchema(document, parameter.schema, parameter.description);
      const required = isInputRequired(parameter);
      return toField({ name: parameter.name, place: parameter.in, required }, schema, parameter['x-sensitive']);
    });
  const isRequired = new Set(placed.body?.required ?? []);
  const body = Object.entries(placed.body?.properties ?? {}).map(([name, property]) =>
    toField({ name, place: 'body', required: isRequired.has(name) }, describedSchema(document, property)),
  );
  const all = [...parameters, ...body];
  return [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
}

function describedSchema(document: SpecDocument, node: SpecSchema, description?: string): SpecSchema {
  const schema = deref<SpecSchema>(document, node);
  return { ...schema, description: description ?? schema.description ?? '' };
}

function toField(
  own: Pick<InputField, 'name' | 'place' | 'required'>,
  schema: SpecSchema,
  isSecret = schema['x-sensitive'],
): InputField {
  const values = schema.enum ?? schema['x-extensible-enum'];
  const { 'x-unit': unit, ...withoutUnit } = schema;
  return {
    ...own,
    kind: kindOf(schema),
    note: describeField(withoutUnit),
    ...(unit !== undefined && { unit }),
    ...(values && { values: values.filter((value) => typeof value === 'string' || typeof value === 'number') }),
    ...(isSecret === true && { isSecret: true }),
  };
}

/** By the schema's one type; null is written as JSON only. */
function kindOf({ type, enum: values }: SpecSchema): FieldKind {
  if (values !== undefined) return 'choice';
  const types = (typeof type === 'string' ? [type] : (type ?? [])).filter((each) => each !== 'null');
  if (types.length !== 1) return types.includes('string') ? 'text' : 'json';
  if (types[0] === 'integer' || types[0] === 'number') return 'number';
  return types[0] === 'string' ? 'text' : types[0] === 'boolean' ? 'boolean' : 'json';
}
