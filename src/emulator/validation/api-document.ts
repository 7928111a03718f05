import type { OperationEntry } from '../../operations/service-table.js';

/** As much of a bundled OpenAPI document as the validator reads. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, ApiPathItem>>;
  readonly components: object;
}

/** The operations of one path, by lower-case method. */
export type ApiPathItem = Readonly<Record<string, ApiOperation>>;

/** What an operation takes, and the statuses that it answers with. */
export interface ApiOperation {
  readonly parameters?: readonly (ApiParameter | ApiReference)[];
  readonly requestBody?: ApiRequestBody | ApiReference;
  readonly responses?: object;
}

/** One parameter. */
export interface ApiParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: object;
}

/** The body. */
export interface ApiRequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, { readonly schema: object }>>;
}

/** A pointer to something under `components`. */
export interface ApiReference {
  readonly $ref: string;
}

/** The operation that an entry of the service's table stands for. */
export function operationOf(document: ApiDocument, entry: OperationEntry): ApiOperation {
  const operation = document.paths[entry.path]?.[entry.method.toLowerCase()];
  if (!operation) throw new Error(`The document has no ${entry.method} ${entry.path}.`);
  return operation;
}

/** The status of an operation's success: the first one that the document gives, 200 where it gives none. */
export function successStatusOf(document: ApiDocument, entry: OperationEntry): number {
  const { responses = {} } = operationOf(document, entry);
  return Number(Object.keys(responses).find((status) => /^2\d\d$/.test(status)) ?? 200);
}

/** Follows a reference, as far as there is one. The lint has made sure that it resolves. */
export function follow<T extends object>(document: ApiDocument, value: T | ApiReference): T {
  if (!('$ref' in value)) return value;
  const tokens = value.$ref.slice(2).split('/');
  const target = tokens.reduce<unknown>((node, token) => memberOf(node, unescapeToken(token)), document);
  return target as T;
}

function memberOf(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
}

function unescapeToken(token: string): string {
  return decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
}
