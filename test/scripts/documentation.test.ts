import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { emitClient } from '../../scripts/lib/emit-client.js';
import { deref, operationsOf, type SpecDocument, type SpecSchema } from '../../scripts/lib/spec-model.js';
import { bundleAll, renderAll } from '../helpers/rendered-spec.js';

let document: SpecDocument;
/** What is written above each method of the generated interface, as it reads in an editor. */
let comments: Map<string, string>;
beforeAll(async () => {
  const bundled = (await bundleAll()).get('baidu/peering');
  const source = (await renderAll()).get('baidu/peering/client.gen.ts');
  if (bundled === undefined || source === undefined) throw new Error('peering is not there');
  document = bundled;
  comments = methodComments(source, 'PeeringOperations');
});

const operations = () => operationsOf(document);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const commentOf = (operationId: string): string => oneLine(comments.get(operationId) ?? '');

test('every operation of the specification has a documented method, and there are no others', () => {
  expect([...comments.keys()]).toEqual(operations().map(({ operation }) => operation.operationId));
  for (const comment of comments.values()) expect(comment).not.toBe('');
});

test('each says what the operation does, its rules, its codes and where it is documented', () => {
  for (const { operation } of operations()) {
    const comment = commentOf(operation.operationId);
    expect(comment).toContain(oneLine(operation.summary));
    expect(comment).toContain(oneLine(operation.description));
    expect(operation['x-rules'].length).toBeGreaterThan(0);
    for (const rule of operation['x-rules']) expect(comment).toContain(`- ${document['x-rule-catalogue'][rule]?.says}`);
    for (const code of operation['x-error-codes']) expect(comment).toContain(`\`${code}\``);
    for (const [sdk, name] of Object.entries(operation['x-sdk-names'])) expect(comment).toContain(`${sdk} \`${name}\``);
    expect(comment).toContain(`@see ${operation.externalDocs?.url}`);
    expect(operation.externalDocs?.url).toMatch(/^https:\/\/cloud\.baidu\.com\/doc\/VPC\/s\/\w+$/);
  }
});

test('only what changes something is said to end with an unknown outcome', () => {
  for (const { operation, method } of operations())
    expect(commentOf(operation.operationId).includes('OutcomeUnknownError'), operation.operationId).toBe(
      method !== 'GET',
    );
  const harmless = structuredClone(document);
  for (const { operation } of operationsOf(harmless)) Object.assign(operation, { 'x-changes-nothing': 'Nothing.' });
  const source = emitClient(harmless, 'baidu/peering');
  for (const comment of methodComments(source, 'PeeringOperations').values())
    expect(comment).not.toContain('OutcomeUnknownError');
});

test('each names every field with its unit, range, length and default, and no constant', () => {
  for (const { operation, parameters, body } of operations()) {
    const notes = paramNotes(commentOf(operation.operationId));
    const fields: [string, SpecSchema][] = [
      ...parameters.map(({ name, schema }): [string, SpecSchema] => [name, deref(document, schema)]),
      ...Object.entries(body?.properties ?? {}).map(([name, schema]): [string, SpecSchema] => [
        name,
        deref(document, schema),
      ]),
    ];
    const given = fields.filter(([, schema]) => schema.const === undefined);
    expect([...notes.keys()].sort()).toEqual(given.map(([name]) => name).sort());
    for (const [name, schema] of given) {
      const note = notes.get(name) ?? '';
      expect(note, `${operation.operationId} ${name}`).not.toBe('');
      for (const fact of factsOf(schema)) expect(note).toContain(fact);
    }
  }
});

describe('what a field may hold is written out', () => {
  test.each([
    ['listPeerConn', 'maxKeys', 'Unit: items. Value at most 1000. Default `1000`.'],
    ['createPeerConn', 'bandwidthInMbps', 'Unit: Mbit/s.'],
    ['createPeerConn', 'deleteProtect', 'Default `false`.'],
    ['createPeerConn', 'clientToken', 'Length at most 64.'],
    ['createPeerConn', 'peerRegion', 'Known values: `bj`, `bd`, `gz`'],
    ['openPeerConnSyncDns', 'role', 'One of `initiator`, `acceptor`.'],
    ['getPeerConn', 'peerConnId', 'Length at least 1.'],
  ])('for %s, field %s', (operationId, field, expected) => {
    expect(paramNotes(commentOf(operationId)).get(field)).toContain(expected);
  });
});

function factsOf({ minimum, maximum, minLength, maxLength, default: value, ...schema }: SpecSchema): string[] {
  const numbers = [minimum, maximum, minLength, maxLength].filter((bound) => bound !== undefined).map(String);
  const values = [...(schema.enum ?? []), ...(schema['x-extensible-enum'] ?? [])].map((each) => `\`${String(each)}\``);
  const unit = schema['x-unit'] === undefined ? [] : [`Unit: ${schema['x-unit']}.`];
  return [...numbers, ...values, ...unit, ...(value === undefined ? [] : [`Default \`${JSON.stringify(value)}\`.`])];
}

function paramNotes(comment: string): Map<string, string> {
  return new Map(
    comment
      .split(/ (?=@)/)
      .map((tag) => /^@param input\.(\w+) (.*)$/.exec(tag))
      .flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : [])),
  );
}

function methodComments(source: string, interfaceName: string): Map<string, string> {
  const file = ts.createSourceFile('client.gen.ts', source, ts.ScriptTarget.Latest, true);
  const found = file.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === interfaceName,
  );
  const methods = (found?.members ?? []).filter(ts.isMethodSignature);
  return new Map(methods.map((method) => [method.name?.getText(file) ?? '', commentText(source, method)]));
}

function commentText(source: string, node: ts.Node): string {
  const [range] = ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [];
  const raw = range === undefined ? '' : source.slice(range.pos + 3, range.end - 2);
  return raw.replace(/^\s*\* ?/gm, '').replaceAll('*\\/', '*/');
}
