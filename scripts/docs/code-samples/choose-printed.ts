import type { ServiceTable } from '../../../src/operations/service-table.js';
import { deref, jsonSchema, type SpecDocument, type SpecSchema } from '../../lib/spec-model.js';
import type { SampledOperation } from './sampled-operation.js';
import { schemaProperty } from './schema-property.js';
import { isPlainName } from '../samples/typescript-literal.js';

/** What of an answer a sample prints. */
export interface Printed {
  /** The field of the answer that holds it; undefined for the answer itself. */
  readonly within: string | undefined;
  /** Whether that is a list, of which each item is printed. */
  readonly isList: boolean;
  /** Whether every answer has that field. */
  readonly isAlwaysThere: boolean;
  /** The fields that are printed: at least one. */
  readonly fields: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Chooses what a reader learns most from: the items of a list that is read page by page; else which one the answer is about, and how it
 * is; else what a list in the answer holds; else what the caller did not know.
 * @param answer what the client gave
 * @param known the values of the input
 */
export function choosePrinted(
  { document, placed, entry, table }: SampledOperation,
  answer: unknown,
  known: ReadonlySet<unknown>,
): Printed | undefined {
  const schema = jsonSchema(document, placed.success);
  if (Array.isArray(answer)) return printedItems(document, undefined, answer, schema, true);
  if (!isObject(answer)) return undefined;
  if (entry.paging !== undefined) return printedWithin(document, answer, entry.paging.items.slice(1), schema);
  const usable = usableFields(document, schema, withoutVerdict(answer, table));
  const unknown = usable.filter((name) => !known.has(answer[name]));
  const own = (fields: string[]): Printed[] =>
    fields.length === 0 ? [] : [{ within: undefined, isList: false, isAlwaysThere: true, fields }];
  const within = Object.keys(answer).flatMap((name) => printedWithin(document, answer, name, schema) ?? []);
  const order = entry.method === 'GET' ? ofOneRead : ofOne;
  const choices = [
    ...(unknown.some((name) => which.test(name) || how.test(name)) ? own(namesOfKinds(unknown, order)) : []),
    ...within.filter(({ isList }) => isList),
    ...own(namesOfKinds(unknown, order)),
    ...within,
    ...own(namesOfKinds(usable, order)),
    ...own(unknown.slice(0, mostFields)),
  ];
  return choices[0];
}

/** Without what only says that the call succeeded. */
function withoutVerdict(answer: Fields, { errorBody }: ServiceTable): Fields {
  const { flag, message } = errorBody.unsuccessful ?? {};
  const verdict = [flag?.slice(1), message?.slice(1)];
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !verdict.includes(name)));
}

function printedWithin(
  document: SpecDocument,
  answer: Fields,
  name: string,
  schema: SpecSchema | undefined,
): Printed | undefined {
  const value = answer[name];
  const property = schemaProperty(document, schema, name);
  if (property?.schema['x-sensitive'] === true || !isPlainName(name)) return undefined;
  const isAlwaysThere = property?.isAlwaysThere ?? false;
  if (Array.isArray(value)) return printedItems(document, name, value, property?.schema, isAlwaysThere);
  if (!isObject(value)) return undefined;
  const fields = chooseFields(usableFields(document, property?.schema, value));
  return fields.length === 0 ? undefined : { within: name, isList: false, isAlwaysThere, fields };
}

function printedItems(
  document: SpecDocument,
  within: string | undefined,
  items: readonly unknown[],
  list: SpecSchema | undefined,
  isAlwaysThere: boolean,
): Printed | undefined {
  const [first] = items;
  if (!isObject(first)) return undefined;
  const schema = list?.items && deref<SpecSchema>(document, list.items);
  const fields = chooseFields(usableFields(document, schema, first));
  return fields.length === 0 ? undefined : { within, isList: true, isAlwaysThere, fields };
}

const which = /(^i|_i|I)d$/;
const how = /^(status|state)$/i;
const called = /(^n|_n|N)ame$/;
/** What tells most, first. */
const ofOne: readonly RegExp[] = [which, how, called];
/** Who reads something knows which one it is. */
const ofOneRead: readonly RegExp[] = [how, called, which];
const plainly: ReadonlySet<string> = new Set(['id', 'status', 'name']);
/** More would not be read. */
const mostFields = 2;
const longestText = 60;

/** One field of each kind: the one that is named plainly, else the first. */
function namesOfKinds(names: readonly string[], kinds: readonly RegExp[]): string[] {
  const ofKinds = kinds.flatMap((kind) => {
    const fitting = names.filter((name) => kind.test(name));
    return fitting.find((name) => plainly.has(name)) ?? fitting[0] ?? [];
  });
  return ofKinds.slice(0, mostFields);
}

/** What is printed of something in the answer: a field of each kind, and then the first ones. */
const chooseFields = (names: readonly string[]): string[] =>
  [...new Set([...namesOfKinds(names, ofOne), ...names])].slice(0, mostFields);

/** The names of an object's fields that are neither long nor empty nor secret. */
function usableFields(document: SpecDocument, schema: SpecSchema | undefined, object: Fields): string[] {
  return Object.keys(object).filter((name) => {
    const isSecret = schemaProperty(document, schema, name)?.schema['x-sensitive'] === true;
    return isTelling(object[name]) && isPlainName(name) && !isSecret;
  });
}

const isTelling = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value !== '' && value.length <= longestText);
