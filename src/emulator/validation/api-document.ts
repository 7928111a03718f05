/** As much of a bundled OpenAPI document as the validator reads. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, ApiPathItem>>;
  readonly components: object;
}

/** The operations of one path, by lower-case method. */
export type ApiPathItem = Readonly<Record<string, ApiOperation>>;

/** What an operation takes. */
export interface ApiOperation {
  readonly parameters?: readonly (ApiParameter | ApiReference)[];
  readonly requestBody?: ApiRequestBody | ApiReference;
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
