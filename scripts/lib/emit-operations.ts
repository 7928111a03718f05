import type { Lifecycle } from '../../src/operations/lifecycle.js';
import type {
  ClientSetting,
  IdempotencyEntry,
  OperationEntry,
  PagingEntry,
  ServiceTable,
  WireQuirk,
} from '../../src/operations/service-table.js';
import { durationMs } from './duration.js';
import { placesIn } from './schema-fields.js';
import {
  answerHeadersOf,
  deref,
  isInputRequired,
  jsonSchema,
  operationsOf,
  type PlacedOperation,
  type SpecDocument,
  type SpecHeader,
  type SpecIdempotency,
  type SpecLifecycle,
  type SpecSchema,
} from './spec-model.js';

/** The source of `operations.gen.ts`: the table that the client and the emulator read, and the lifecycles. */
export function emitOperations(document: SpecDocument, service: string): string {
  const name = lowerFirst(document['x-client-name']);
  const table = toServiceTable(document, service);
  const depth = '../'.repeat(service.split('/').length + 1);
  return [
    `import type { Lifecycle } from '${depth}src/operations/lifecycle.js';\nimport type { ServiceTable } from '${depth}src/operations/service-table.js';`,
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
    ...(server?.['x-region-endpoints'] && { regionEndpoints: server['x-region-endpoints'] }),
    defaultRegion: server?.variables?.region?.default ?? '',
    operations: Object.fromEntries(placed.map((entry) => [entry.operation.operationId, toEntry(document, entry)])),
    errorCodes: Object.fromEntries(
      Object.entries(errorCatalogueOf(document)).map(
        ([code, { status, category, advice, retry, everyOperation = false }]) => [
          code,
          { status, category, advice, retry, ...(everyOperation && { everyOperation }) },
        ],
      ),
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
  const answer = jsonSchema(document, success);
  const answers = answersOf(answer);
  const headers = answerHeadersOf(document, placed);
  const answerRequires = answers === 'object' ? [...(answer?.required ?? []), ...requiredOf(headers)] : [];
  const constants = constantsOf(placed);
  const quirks = quirksOf(document, answer);
  const sensitive = sensitiveOf(document, placed);
  const settings = settingsOf(placed);
  const notFoundCodes = operation['x-not-found-codes'] ?? [];
  return {
    operationId: operation.operationId,
    method,
    path,
    ...inputOf(placed),
    ...(Object.keys(constants).length > 0 && { constants }),
    ...(Object.keys(settings).length > 0 && { settings }),
    ...(operation.security?.length === 0 && { unsigned: true }),
    answers,
    ...(placed.status === '204' && { answersNoContent: true }),
    ...(answerRequires.length > 0 && { answerRequires }),
    ...(headers.length > 0 && { answerHeaders: headers.map(([name]) => name) }),
    ...(success['x-empty-body'] !== undefined && { emptyBodyCode: success['x-empty-body'] }),
    ...(quirks.length > 0 && { quirks }),
    ...(sensitive.length > 0 && { sensitive }),
    ...(answersSecrets(document, placed, answer) && { answersSecrets: true }),
    ...(notFoundCodes.length > 0 && { notFoundCodes }),
    ...(operation['x-repeatable'] !== undefined && { repeatable: true }),
    ...(operation['x-changes-nothing'] !== undefined && { changesNothing: true }),
    ...(idempotency && { idempotency: withoutScope(idempotency) }),
    ...(operation['x-async'] && { async: operation['x-async'] }),
    ...(paging && { paging: { ...paging, ...(mayLackItems(answer, paging) && { mayLackItems: true }) } }),
  };
}

const answersSecrets = (document: SpecDocument, placed: PlacedOperation, answer: SpecSchema | undefined): boolean =>
  answerHeadersOf(document, placed).some(([, header]) => header['x-sensitive'] === true) ||
  placesIn(document, answer).some(({ schema }) => schema['x-sensitive'] === true);

const requiredOf = (headers: readonly [string, SpecHeader][]): string[] =>
  headers.flatMap(([name, { required }]) => (required === true ? [name] : []));

/** Whether the schema lets the list be left out; one that stands deeper than the top must be there. */
const mayLackItems = (answer: SpecSchema | undefined, { items }: PagingEntry): boolean =>
  answer?.required?.includes(items.slice(1)) !== true && !items.slice(1).includes('/');

/** The fields that the client fills in by itself. */
const settingsOf = ({ parameters }: PlacedOperation): Record<string, ClientSetting> =>
  Object.fromEntries(
    parameters.flatMap(({ name, 'x-client-setting': setting }) => (setting === undefined ? [] : [[name, setting]])),
  );

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
    required: [...open.filter(isInputRequired).map((parameter) => parameter.name), ...(body?.required ?? [])],
  };
}

/** The fields of an answer that arrive in more than one spelling. */
function quirksOf(document: SpecDocument, answer: SpecSchema | undefined): WireQuirk[] {
  return placesIn(document, answer).flatMap(({ path, schema: { 'x-wire-quirks': quirks } }) =>
    quirks ? [{ within: path.slice(0, -1), field: path.at(-1) ?? '', ...quirks }] : [],
  );
}

/** Where secrets stand in the flat input. */
function sensitiveOf(document: SpecDocument, { parameters, body }: PlacedOperation): (readonly string[])[] {
  const marked = parameters.filter(
    (parameter) => (parameter['x-sensitive'] ?? deref<SpecSchema>(document, parameter.schema)['x-sensitive']) === true,
  );
  const within = placesIn(document, body).filter(({ schema }) => schema['x-sensitive'] === true);
  return [...marked.map(({ name }) => [name]), ...within.map(({ path }) => path)];
}

/** The lifecycles of all resources, by the resource's name. What they say to people is left out: apps carry the table. */
export function lifecyclesOf(document: SpecDocument): Record<string, Lifecycle> {
  return Object.fromEntries(
    operationsOf(document).flatMap(({ operation: { operationId, 'x-lifecycle': lifecycles = [] } }) =>
      lifecycles.map((lifecycle) => [lifecycle.resource, toLifecycle(operationId, lifecycle)]),
    ),
  );
}

function toLifecycle(operationId: string, { resource: _, missingAfterCreate, ...lifecycle }: SpecLifecycle): Lifecycle {
  return {
    operationId,
    ...lifecycle,
    ...(missingAfterCreate !== undefined && { missingAfterCreateMs: durationMs(missingAfterCreate) }),
    states: Object.fromEntries(Object.entries(lifecycle.states).map(([state, { kind }]) => [state, { kind }])),
    transitions: lifecycle.transitions.map(({ when: _when, ...transition }) => transition),
  };
}

/** `Peering` to `peering`. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `createPeerConn` to `CreatePeerConn`. */
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
