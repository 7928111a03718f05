import { Ajv2020, type FuncKeywordDefinition, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OperationEntry } from '../../operations/service-table.js';
import { FormProblem } from '../form-problem.js';
import { ipv4Pattern } from '../ipv4.js';
import type { QueryItem } from '../query.js';
import type { ApiDocument } from './api-document.js';
import { describeError } from './describe-error.js';
import { operationSchema, type OperationSchema } from './operation-schema.js';
import { queryValues } from './query-values.js';

/** What a request holds, before it is checked. */
export interface RawInput {
  readonly pathValues: Readonly<Record<string, string>>;
  readonly query: readonly QueryItem[];
  readonly headers: Headers;
  /** The body as parsed JSON; undefined when there is none. */
  readonly body: unknown;
}

/** Checks a request against an operation's schemas and gives its fields in one object, defaults filled in. */
export type Validator = (operation: OperationEntry, raw: RawInput) => Record<string, unknown>;

/** What a validator does beside checking. */
export interface ValidatorOptions {
  /** Whether `x-extensible-enum` lists all values that are taken, and not just those that are known. Default `false`. */
  readonly knownValuesOnly?: boolean | undefined;
}

/** The lint has checked the schemas; compiling the meta-schema to check them again would take longer than all the rest. */
const options = {
  strict: false,
  meta: false,
  validateSchema: false,
  // Formats that are not listed are not checked.
  formats: { ipv4: ipv4Pattern },
  useDefaults: true,
  // Members that no schema declares are dropped at any depth: what is kept may be shown.
  removeAdditional: 'all',
  verbose: true,
  logger: false,
} as const;

const knownValues = {
  keyword: 'x-extensible-enum',
  type: 'string',
  schemaType: 'array',
  validate: (known: readonly unknown[], value: string) => known.includes(value),
} as const satisfies FuncKeywordDefinition;

interface CompiledOperation extends OperationSchema {
  readonly validate: ValidateFunction;
}

type Placed = Readonly<Record<string, unknown>>;

/** Makes the validator of one service. Each operation is compiled when it is first called: all at once would take longer than starting. */
export function createValidator(document: ApiDocument, { knownValuesOnly = false }: ValidatorOptions = {}): Validator {
  const ajv = new Ajv2020(options);
  if (knownValuesOnly) ajv.addKeyword(knownValues);
  const compiled = new Map<string, CompiledOperation>();
  return (operation, raw) => {
    const known = compiled.get(operation.operationId) ?? compile(ajv, document, operation);
    compiled.set(operation.operationId, known);
    const placed = place(document, known, raw);
    if (!known.validate(placed)) throw problemOf(known.validate);
    return flatten(operation, placed);
  };
}

function compile(ajv: Ajv2020, document: ApiDocument, operation: OperationEntry): CompiledOperation {
  const schema = operationSchema(document, operation);
  return { ...schema, validate: ajv.compile(schema.schema) };
}

function place(document: ApiDocument, known: CompiledOperation, raw: RawInput): Placed {
  const query = queryValues(document, known.parameters, raw.query);
  const header = Object.fromEntries(
    known.parameters
      .filter((parameter) => parameter.in === 'header' && raw.headers.has(parameter.name))
      .map((parameter) => [parameter.name, raw.headers.get(parameter.name)]),
  );
  if (!known.takesBody) checkRedundantBody(raw.body);
  const body = known.takesBody && raw.body !== undefined ? { body: raw.body } : {};
  return { path: { ...raw.pathValues }, query, header, ...body };
}

/** Java sends `{}` and Go repeats a parameter where no body is needed. */
function checkRedundantBody(body: unknown): void {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  if (body !== undefined && !isObject)
    throw new FormProblem('body', 'This operation takes no body; at most a JSON object is tolerated.');
}

function problemOf(validate: ValidateFunction): FormProblem {
  const error = validate.errors?.[0];
  if (!error) throw new Error('A failed validation named no error.');
  const inBody = error.instancePath.startsWith('/body') || error.instancePath === '';
  return new FormProblem(inBody ? 'body' : 'parameter', `${describeError(error)}.`, error.keyword);
}

/** Takes only what the operation declares, so that an unknown body member never passes for a parameter. */
function flatten(operation: OperationEntry, placed: Placed): Record<string, unknown> {
  const fields = Object.entries(operation.input).flatMap(([name, where]) => {
    const holder = placed[where];
    const known = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name);
    return known ? [[name, (holder as Record<string, unknown>)[name]] as const] : [];
  });
  return Object.fromEntries(fields);
}
