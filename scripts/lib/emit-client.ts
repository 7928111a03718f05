import { emitResources } from './emit-resources.js';
import { errorCatalogueOf, lowerFirst, upperFirst } from './emit-operations.js';
import { describeField, docComment, fieldNote, plainText } from './doc-comment.js';
import {
  answerHeadersOf,
  deref,
  isInputRequired,
  operationsOf,
  type PlacedOperation,
  type SpecDocument,
  type SpecSchema,
} from './spec-model.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly schema: SpecSchema;
  readonly note: string;
}

/** The source of `client.gen.ts`: one documented method per operation, and the types of what goes in and comes out. */
export function emitClient(document: SpecDocument, service: string): string {
  const name = document['x-client-name'];
  const depth = '../'.repeat(service.split('/').length + 1);
  const placed = operationsOf(document);
  const methods = placed.map((entry) => emitMethod(document, entry));
  return [
    `import type { CallOptions } from '${depth}src/client/call-options.js';`,
    `import type { Call } from '${depth}src/client/call.js';`,
    placed.some(isPaged) ? `import type { PagedCall } from '${depth}src/client/paging/paged-call.js';` : '',
    `import type { components, operations } from './schema.gen.js';`,
    emitRegion(document),
    ...placed.flatMap((entry) => emitInputAndOutput(document, entry)),
    emitErrorCodes(document),
    docComment([`${document.info.title}: one method per operation.`, document.info.summary ?? '']),
    `export interface ${name}Operations {\n${methods.join('\n\n')}\n}`,
    emitResources(document),
    ...schemaAliases(document),
    `/** The name of an operation of \`${lowerFirst(name)}\`. */`,
    `export type ${name}OperationId = keyof ${name}Operations;`,
  ].join('\n\n');
}

function emitRegion(document: SpecDocument): string {
  const known = document.servers[0]?.variables?.region?.enum ?? [];
  const union = [...known.map((region) => `'${region}'`), '(string & {})'].join(' | ');
  return [
    `/** A region of the service; any other code is taken as well. */`,
    `export type ${document['x-client-name']}Region = ${union};`,
  ].join('\n');
}

function emitErrorCodes(document: SpecDocument): string {
  const catalogue = errorCatalogueOf(document);
  const union = [...Object.keys(catalogue).map((code) => `'${code}'`), '(string & {})'].join(' | ');
  return [
    `/** A documented error code of the service; any other code is passed on as it comes. */`,
    `export type ${document['x-client-name']}ErrorCode = ${union};`,
  ].join('\n');
}

/** Each schema under its own name, so that apps need not spell `components['schemas'][…]`. */
function schemaAliases(document: SpecDocument): string[] {
  return Object.entries(document.components.schemas ?? {}).map(([name, schema]) =>
    [
      docComment([plainText((schema as SpecSchema).description ?? name)]),
      `export type ${name} = components['schemas']['${name}'];`,
    ].join('\n'),
  );
}

function emitInputAndOutput(document: SpecDocument, placed: PlacedOperation): string[] {
  const { operationId } = placed.operation;
  const fields = fieldsOf(document, placed);
  const members = fields.map(
    ({ name, type, required, note }) =>
      `${docComment([note])}\n${JSON.stringify(name)}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};`,
  );
  const success = placed.success.content
    ? `operations['${operationId}']['responses'][${placed.status}]['content']['application/json']`
    : 'void';
  return [
    `/** What \`${operationId}\` takes: path, query and body fields in one object. */\nexport interface ${inputName(placed)} {\n${members.join('\n')}\n}`,
    `/** What \`${operationId}\` resolves to. */\nexport type ${outputName(placed)} = ${success}${headerFields(document, placed)};`,
    ...emitItem(placed),
  ];
}

/** What an answer has beside its body: headers that are fields of it. */
function headerFields(document: SpecDocument, placed: PlacedOperation): string {
  const fields = answerHeadersOf(document, placed).map(
    ([name, { description = name, required }]) =>
      `${docComment([plainText(description)])}\nreadonly ${JSON.stringify(name)}${required === true ? '' : '?'}: string;`,
  );
  return fields.length === 0 ? '' : ` & {\n${fields.join('\n')}\n}`;
}

/** The type of a list's items: the page's type, indexed as the items pointer says. */
function emitItem(placed: PlacedOperation): string[] {
  const { operationId, 'x-redocly-pagination': paging } = placed.operation;
  if (paging === undefined) return [];
  const tokens = paging.items.split('/').slice(1);
  const items = tokens.reduce((at, token) => `NonNullable<${at}[${JSON.stringify(token)}]>`, outputName(placed));
  return [`/** One item of the pages of \`${operationId}\`. */\nexport type ${itemName(placed)} = ${items}[number];`];
}

const isPaged = ({ operation }: PlacedOperation) => operation['x-redocly-pagination'] !== undefined;

const inputName = ({ operation }: PlacedOperation) => `${upperFirst(operation.operationId)}Input`;
const outputName = ({ operation }: PlacedOperation) => `${upperFirst(operation.operationId)}Output`;
const itemName = ({ operation }: PlacedOperation) => `${upperFirst(operation.operationId)}Item`;

/** The flat input of an operation, required fields first. */
function fieldsOf(document: SpecDocument, placed: PlacedOperation): Field[] {
  const { operationId } = placed.operation;
  const parameters = placed.parameters
    .filter((parameter) => parameter.schema.const === undefined)
    .map((parameter) => {
      const schema = deref<SpecSchema>(document, parameter.schema);
      return {
        name: parameter.name,
        type: `NonNullable<operations['${operationId}']['parameters']['${parameter.in}']>['${parameter.name}']`,
        required: isInputRequired(parameter),
        schema,
        note: describeField({ ...schema, description: parameter.description ?? schema.description ?? '' }),
      };
    });
  const body = Object.entries(placed.body?.properties ?? {}).map(([name, property]) => {
    const schema = deref<SpecSchema>(document, property);
    return {
      name,
      type: `operations['${operationId}']['requestBody']['content']['application/json']['${name}']`,
      required: placed.body?.required?.includes(name) === true,
      schema,
      note: describeField(schema),
    };
  });
  const all = [...parameters, ...body];
  return [...all.filter((field) => field.required), ...all.filter((field) => !field.required)];
}

function emitMethod(document: SpecDocument, placed: PlacedOperation): string {
  const { operation } = placed;
  const fields = fieldsOf(document, placed);
  const input = fields.some((field) => field.required) ? inputName(placed) : `${inputName(placed)} | undefined`;
  const parameter = fields.some((field) => field.required) ? `input: ${input}` : `input?: ${input}`;
  const call = isPaged(placed)
    ? `PagedCall<${outputName(placed)}, ${itemName(placed)}>`
    : `Call<${outputName(placed)}>`;
  return [
    docComment(methodDoc(document, placed, fields)),
    `${operation.operationId}(${parameter}, options?: CallOptions): ${call};`,
  ].join('\n');
}

function methodDoc(document: SpecDocument, placed: PlacedOperation, fields: readonly Field[]): string[] {
  const { operation } = placed;
  const rules = operation['x-rules'].map((id) => `- ${document['x-rule-catalogue'][id]?.says ?? id}`);
  const sdkNames = Object.entries(operation['x-sdk-names']).map(([sdk, name]) => `${sdk} \`${name}\``);
  return [
    `${operation.summary}.`,
    plainText(operation.description),
    asyncNote(operation),
    rules.length > 0 ? `Rules:\n${rules.join('\n')}` : '',
    `In the vendor's SDKs: ${sdkNames.join(', ')}.`,
    [
      ...fields.map((field) => `@param input.${field.name} ${fieldNote(field.schema, field.note)}`),
      `@param options How this one call is made: ${optionsOf(operation)}.`,
      `@returns ${returnsNote(placed)}`,
      ...throwsNotes(placed),
      ...(operation.externalDocs ? [`@see ${operation.externalDocs.url}`] : []),
      ...(operation.deprecated === true ? ['@deprecated by the vendor; see above for what to use instead.'] : []),
    ].join('\n'),
  ];
}

/** That the change goes on after the call. */
function asyncNote({ 'x-async': entry }: PlacedOperation['operation']): string {
  if (entry === undefined) return '';
  const { resource, busy, ready, refusedAs, endsAs } = entry;
  const end = endsAs === undefined ? `\`${ready}\` again` : 'gone';
  return (
    `Returns at once. While the change is made, the ${resource} is \`${busy}\` and refuses further ones as \`${refusedAs}\`, ` +
    `until it is ${end}; \`modify\` waits for that.`
  );
}

function optionsOf({ 'x-idempotency': idempotency }: PlacedOperation['operation']): string {
  const names = ['signal', 'timeoutMs', 'deadlineMs', 'maxAttempts', 'headers'];
  return [...names, ...(idempotency ? ['idempotencyKey'] : [])].map((name) => `\`${name}\``).join(', ');
}

function returnsNote(placed: PlacedOperation): string {
  const { success } = placed;
  if (!success.content) return 'Nothing; the answer is empty.';
  const paged = isPaged(placed) ? ' Awaited, it is one page; `for await` reads the items of all pages.' : '';
  return `${plainText(success.description)}${paged}`;
}

function throwsNotes(placed: PlacedOperation): string[] {
  const { operation, method } = placed;
  const mayBeUnknown = method !== 'GET' && operation['x-changes-nothing'] === undefined;
  const codes = operation['x-error-codes'].map((code) => `\`${code}\``).join(', ');
  return [
    `@throws {ApiError} refused by the service, with code ${codes}, or one that any operation may draw.`,
    '@throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.',
    '@throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.',
    mayBeUnknown && '@throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.',
    operation['x-idempotency'] &&
      '@throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.',
    isPaged(placed) && '@throws {PagingError} while pages are read, when they do not lead to the end of the list.',
  ].filter((note) => typeof note === 'string');
}
