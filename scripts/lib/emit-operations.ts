import type {
  IdempotencyEntry,
  Lifecycle,
  OperationEntry,
  ServiceTable,
  WireQuirk,
} from '../../src/operations/service-table.js';
import {
  deref,
  jsonSchema,
  operationsOf,
  type PlacedOperation,
  type SpecDocument,
  type SpecIdempotency,
  type SpecSchema,
} from './spec-model.js';

/** The source of `operations.gen.ts`: the table that the client and the emulator read, and the lifecycles. */
export function emitOperations(document: SpecDocument, service: string): string {
  const name = lowerFirst(document['x-client-name']);
  const table = toServiceTable(document, service);
  const depth = '../'.repeat(service.split('/').length + 1);
  return [
    `import type { Lifecycle, ServiceTable } from '${depth}src/operations/service-table.js';`,
    `/** ${document.info.title}: what each operation is. */`,
    `export const ${name}Table = ${JSON.stringify(table)} as const satisfies ServiceTable;`,
    `/** The states that resources go through. */`,
    `export const ${name}Lifecycles = ${JSON.stringify(lifecyclesOf(document))} as const satisfies Record<string, Lifecycle>;`,
  ].join('\n\n');
}

/** The source of `rules.gen.ts`: the documented rules, for the emulator that enforces them. */
export function emitRules(document: SpecDocument, service: string): string {
  const name = lowerFirst(document['x-client-name']);
  const depth = '../'.repeat(service.split('/').length + 1);
  return [
    `import type { RuleEntry } from '${depth}src/operations/service-table.js';`,
    `/** ${document.info.title}: the documented rules, by id. */`,
    `export const ${name}Rules = ${JSON.stringify(document['x-rule-catalogue'])} as const satisfies Record<string, RuleEntry>;`,
  ].join('\n\n');
}

/** The table of one service. */
export function toServiceTable(document: SpecDocument, service: string): ServiceTable {
  const [server] = document.servers;
  const placed = operationsOf(document);
  return {
    service,
    endpoint: server?.url ?? '',
    defaultRegion: server?.variables?.region?.default ?? '',
    operations: Object.fromEntries(placed.map((entry) => [entry.operation.operationId, toEntry(document, entry)])),
    errorCodes: Object.fromEntries(
      Object.entries(errorCatalogueOf(document)).map(([code, { status, category, advice, retry }]) => [
        code,
        { status, category, advice, retry },
      ]),
    ),
    errorBody: document['x-error-body'],
  };
}

/** All error codes of the document, those of shared files included. */
export function errorCatalogueOf(document: SpecDocument): SpecDocument['x-error-catalogue'][number] {
  return document['x-error-catalogue'].reduce((merged, catalogue) => ({ ...merged, ...catalogue }), {});
}

function toEntry(document: SpecDocument, placed: PlacedOperation): OperationEntry {
  const { operation, method, path, success } = placed;
  const { 'x-idempotency': idempotency, 'x-redocly-pagination': paging } = operation;
  const constants = constantsOf(placed);
  const quirks = quirksOf(document, jsonSchema(document, success), []);
  return {
    operationId: operation.operationId,
    method,
    path,
    ...inputOf(placed),
    ...(Object.keys(constants).length > 0 && { constants }),
    answers: answersOf(jsonSchema(document, success)),
    ...(success['x-empty-body'] !== undefined && { emptyBodyCode: success['x-empty-body'] }),
    ...(quirks.length > 0 && { quirks }),
    ...(idempotency && { idempotency: withoutScope(idempotency) }),
    ...(paging && { paging }),
  };
}

/** The scope is for people; the emulator keeps tokens by account, service and region for all of them. */
const withoutScope = ({ scope: _, ...idempotency }: SpecIdempotency): IdempotencyEntry => idempotency;

function answersOf(schema: SpecSchema | undefined): OperationEntry['answers'] {
  if (schema === undefined) return 'nothing';
  return schema.type === 'array' ? 'array' : 'object';
}

function constantsOf({ parameters }: PlacedOperation): Record<string, string> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === 'query' && parameter.schema.const !== undefined)
      .map((parameter) => [parameter.name, String(parameter.schema.const)]),
  );
}

function inputOf({ parameters, body }: PlacedOperation): Pick<OperationEntry, 'input' | 'required'> {
  const open = parameters.filter((parameter) => parameter.schema.const === undefined);
  return {
    input: {
      ...Object.fromEntries(open.map((parameter) => [parameter.name, parameter.in])),
      ...Object.fromEntries(Object.keys(body?.properties ?? {}).map((name) => [name, 'body' as const])),
    },
    required: [...open.filter((p) => p.required === true).map((p) => p.name), ...(body?.required ?? [])],
  };
}

/** Walks a schema of an answer and collects the fields that arrive in more than one spelling. */
function quirksOf(document: SpecDocument, schema: SpecSchema | undefined, within: readonly string[]): WireQuirk[] {
  if (schema?.items) return quirksOf(document, deref(document, schema.items), [...within, '*']);
  return Object.entries(schema?.properties ?? {}).flatMap(([field, property]) => {
    const quirks = property['x-wire-quirks'];
    const deeper = quirksOf(document, deref(document, property), [...within, field]);
    return quirks ? [{ within, field, ...quirks }, ...deeper] : deeper;
  });
}

function lifecyclesOf(document: SpecDocument): Record<string, Lifecycle> {
  return Object.fromEntries(
    operationsOf(document).flatMap(({ operation: { operationId, 'x-lifecycle': lifecycles = [] } }) =>
      lifecycles.map(({ resource, ...lifecycle }) => [resource, { operationId, ...lifecycle }]),
    ),
  );
}

/** `Peering` to `peering`. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `createPeerConn` to `CreatePeerConn`. */
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
