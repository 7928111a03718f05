import type { Lifecycle, LifecycleState, LifecycleTransition } from '../../src/operations/lifecycle.js';
import type {
  AsyncEntry,
  ClientSetting,
  ErrorBodyEntry,
  ErrorCodeEntry,
  HttpMethod,
  IdempotencyEntry,
  PagingEntry,
  RuleEntry,
  WireQuirk,
} from '../../src/operations/service-table.js';

/** A bundled specification: one document, whose `$ref`s all point into itself. Linted before, so its shape is known. */
export interface SpecDocument {
  readonly openapi: string;
  readonly 'x-client-name': string;
  readonly 'x-error-catalogue': readonly Record<
    string,
    ErrorCodeEntry & { meaning: string; everyOperation?: boolean }
  >[];
  readonly 'x-error-body': ErrorBodyEntry;
  readonly 'x-rule-catalogue': Record<string, RuleEntry>;
  /** By name; the one that shows an operation is called as the operation is. */
  readonly 'x-samples': Record<string, SpecSample>;
  readonly info: { title: string; version: string; summary?: string; description?: string };
  readonly servers: readonly {
    url: string;
    variables?: Record<string, { default: string; enum?: string[] }>;
    'x-region-endpoints'?: Record<string, string>;
  }[];
  readonly tags?: readonly { name: string; description?: string }[];
  readonly paths: Record<string, Record<string, SpecOperation>>;
  readonly components: Record<string, Record<string, unknown>>;
}

export interface SpecOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly externalDocs?: { url: string };
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Record<string, unknown>;
  readonly deprecated?: boolean;
  /** Empty for an operation that is called without signature or token. */
  readonly security?: readonly object[];
  readonly 'x-redocly-pagination'?: PagingEntry;
  readonly 'x-idempotency'?: SpecIdempotency;
  readonly 'x-async'?: AsyncEntry;
  /** Why repeating it is harmless. */
  readonly 'x-repeatable'?: string;
  /** Why it does not matter whether it took effect. */
  readonly 'x-changes-nothing'?: string;
  readonly 'x-lifecycle'?: readonly SpecLifecycle[];
  readonly 'x-error-codes': readonly string[];
  readonly 'x-rules': readonly string[];
  readonly 'x-sdk-names': Record<string, string>;
  readonly 'x-not-found-codes'?: readonly string[];
}

/** A call that the documentation shows and makes. */
export interface SpecSample {
  /** The operation. Default: the one that the sample is called after. */
  readonly operation?: string;
  /** The samples that are called before it, in this order, each with those that it needs itself. */
  readonly after?: readonly string[];
  /** Who calls: the number of an account among those of the emulator's demo, from 1. Default 1. */
  readonly account?: number;
  /** Default: that of the service's address. */
  readonly region?: string;
  /** How much time passes before it is called, an ISO 8601 duration. */
  readonly later?: string;
  /**
   * A text of the form `$name/pointer` stands for a value in the answer to the sample of that name, and `${name/pointer}` within a text for
   * the same as text. Default: no fields.
   */
  readonly input?: Readonly<Record<string, unknown>>;
}

export interface SpecIdempotency extends IdempotencyEntry {
  readonly scope: string;
}

export interface SpecLifecycle extends Pick<
  Lifecycle,
  'identifiedBy' | 'state' | 'parts' | 'precedence' | 'whenEmpty' | 'ignoreCase' | 'gone'
> {
  readonly resource: string;
  /** An ISO 8601 duration. */
  readonly missingAfterCreate?: string;
  readonly states: Record<string, LifecycleState & { readonly meaning: string; readonly unseen?: boolean }>;
  readonly transitions: readonly (LifecycleTransition & { readonly when?: string })[];
}

export interface SpecParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: SpecSchema;
  readonly 'x-sensitive'?: boolean;
  readonly 'x-client-setting'?: ClientSetting;
}

export interface SpecSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Record<string, SpecSchema>;
  readonly required?: readonly string[];
  readonly items?: SpecSchema;
  readonly allOf?: readonly SpecSchema[];
  readonly anyOf?: readonly SpecSchema[];
  readonly oneOf?: readonly SpecSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly 'x-unit'?: string;
  readonly 'x-extensible-enum'?: readonly string[];
  readonly 'x-sensitive'?: boolean;
  readonly 'x-wire-quirks'?: Omit<WireQuirk, 'within' | 'field'>;
}

export interface SpecResponse {
  readonly description: string;
  readonly content?: Record<string, { schema?: SpecSchema }>;
  readonly headers?: Record<string, unknown>;
  readonly 'x-empty-body'?: string;
}

/** A header of an answer. */
export interface SpecHeader {
  readonly description?: string;
  readonly required?: boolean;
  readonly 'x-in-answer'?: boolean;
  readonly 'x-sensitive'?: boolean;
}

/** One operation and where it stands. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: HttpMethod;
  readonly operation: SpecOperation;
  readonly parameters: readonly SpecParameter[];
  readonly body: SpecSchema | undefined;
  /** The one status of a success, for example `200`. */
  readonly status: string;
  readonly success: SpecResponse;
}

const methods: readonly string[] = ['get', 'put', 'post', 'delete', 'patch'];

/** What a node of the document stands for: itself, or what its `$ref` points at, with the keys beside the `$ref` laid over it. */
export function deref<T>(document: SpecDocument, node: unknown): T {
  if (typeof node !== 'object' || node === null || !('$ref' in node)) return node as T;
  const { $ref, ...siblings } = node as { $ref: string };
  const target = $ref
    .slice(2)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, token) => (at as Record<string, unknown>)[token], document);
  return { ...deref<object>(document, target), ...siblings } as T;
}

/** All operations in the order of the document. */
export function operationsOf(document: SpecDocument): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => placeOperation(document, path, method.toUpperCase() as HttpMethod, operation)),
  );
}

function placeOperation(
  document: SpecDocument,
  path: string,
  method: HttpMethod,
  operation: SpecOperation,
): PlacedOperation {
  const status = Object.keys(operation.responses).find((key) => key.startsWith('2'));
  if (status === undefined) throw new Error(`${operation.operationId} has no success response`);
  return {
    path,
    method,
    operation,
    parameters: (operation.parameters ?? []).map((parameter) => deref<SpecParameter>(document, parameter)),
    body: jsonSchema(document, deref<SpecResponse | undefined>(document, operation.requestBody)),
    status,
    success: deref<SpecResponse>(document, operation.responses[status]),
  };
}

/** Whether a caller has to give a parameter; what the client fills in by itself may be left out. */
export const isInputRequired = ({ required, 'x-client-setting': setting }: SpecParameter): boolean =>
  required === true && setting === undefined;

/** The headers of a success that are fields of the answer. */
export function answerHeadersOf(document: SpecDocument, { success }: PlacedOperation): [string, SpecHeader][] {
  return Object.entries(success.headers ?? {})
    .map(([name, header]): [string, SpecHeader] => [name, deref<SpecHeader>(document, header)])
    .filter(([, header]) => header['x-in-answer'] === true);
}

/** The schema of a JSON body, its own `$ref` resolved. */
export function jsonSchema(document: SpecDocument, holder: SpecResponse | undefined): SpecSchema | undefined {
  const schema = holder?.content?.['application/json']?.schema;
  return schema === undefined ? undefined : deref<SpecSchema>(document, schema);
}
