import { beforeAll, describe, expect, test } from 'vitest';
import { durationMs } from '../../scripts/lib/duration.js';
import { lifecyclesOf, toServiceTable } from '../../scripts/lib/emit-operations.js';
import type { SpecDocument } from '../../scripts/lib/spec-model.js';
import type { OperationEntry } from '../../src/operations/service-table.js';
import { bundleAll } from '../helpers/rendered-spec.js';

let peering: SpecDocument;
beforeAll(async () => {
  const bundled = (await bundleAll()).get('baidu/peering');
  if (bundled === undefined) throw new Error('peering is not there');
  peering = bundled;
});

const entriesOf = (document: SpecDocument) => toServiceTable(document, 'baidu/peering').operations;

test('an answer that is an object has its required fields in the table; no other has', () => {
  const entries = entriesOf(peering);
  const required = Object.values(entries).flatMap(({ operationId, answerRequires }) =>
    answerRequires ? [[operationId, answerRequires.slice(0, 3)]] : [],
  );
  expect(required).toEqual([
    ['createPeerConn', ['peerConnId']],
    ['listPeerConn', ['peerConns', 'isTruncated', 'maxKeys']],
    ['getPeerConn', ['peerConnId', 'role', 'status']],
  ]);
});

test('peering has nothing secret in its input and nothing that is repeatable without a token', () => {
  for (const entry of Object.values(entriesOf(peering))) {
    expect(entry).not.toHaveProperty('sensitive');
    expect(entry).not.toHaveProperty('repeatable');
  }
});

test('what peering does when a connection is not found stands in its lifecycles', () => {
  const { PeerConn, PeerConnDns } = lifecyclesOf(peering);
  expect(PeerConn?.gone).toEqual({ codes: ['NoSuchObject'], means: 'deleted' });
  expect(PeerConnDns?.gone).toEqual({ codes: ['NoSuchObject'] });
  for (const lifecycle of [PeerConn, PeerConnDns]) expect(lifecycle).not.toHaveProperty('missingAfterCreateMs');
});

test('the time in which a resource may not be found yet is compiled to milliseconds', () => {
  const edited = structuredClone(peering);
  const [lifecycle] = edited.paths['/v1/peerconn/{peerConnId}']?.['get']?.['x-lifecycle'] ?? [];
  Object.assign(lifecycle ?? {}, { missingAfterCreate: 'PT1M30S' });
  expect(lifecyclesOf(edited)['PeerConn']).toMatchObject({ missingAfterCreateMs: 90_000 });
  expect(lifecyclesOf(edited)['PeerConn']).not.toHaveProperty('missingAfterCreate');
});

test.each([
  ['P7D', 604_800_000],
  ['PT30S', 30_000],
  ['P1DT2H3M4S', 93_784_000],
])('%s is %d milliseconds', (text, expected) => {
  expect(durationMs(text)).toBe(expected);
});

describe('a service of no vendor, with what peering does not have', () => {
  const text = { type: 'string' };
  const secret = { ...text, 'x-sensitive': true };
  const properties = {
    name: text,
    password: secret,
    users: { type: 'array', items: { $ref: '#/components/schemas/User' } },
    keys: { type: 'array', items: secret },
    parent: { $ref: '#/components/schemas/Node' },
    store: { allOf: [{ properties: { pin: secret } }, { oneOf: [{ properties: { puk: secret } }] }] },
  };
  const document = {
    ...{ openapi: '3.1.0', 'x-client-name': 'Things', 'x-error-catalogue': [{}], 'x-error-body': {} },
    ...{ 'x-rule-catalogue': {}, info: { title: 'Things', version: '1' }, servers: [{ url: 'https://things' }] },
    paths: {
      '/things': {
        put: {
          operationId: 'putThing',
          parameters: [
            { name: 'plain', in: 'query', schema: text },
            { name: 'ticket', in: 'query', schema: text, 'x-sensitive': true },
            { name: 'x-secret', in: 'header', schema: { $ref: '#/components/schemas/Secret' } },
          ],
          requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
          responses: {
            '200': {
              description: '',
              content: { 'application/json': { schema: { type: 'array', items: text, required: ['no'] } } },
            },
          },
          'x-repeatable': 'It replaces the whole thing.',
        },
      },
    },
    components: {
      schemas: {
        Secret: secret,
        User: { properties: { token: { $ref: '#/components/schemas/Secret' }, name: text } },
        Node: { properties: { code: secret, next: { $ref: '#/components/schemas/Node' } } },
      },
    },
  } as unknown as SpecDocument;
  let entry: OperationEntry | undefined;
  beforeAll(() => {
    entry = entriesOf(document)['putThing'];
  });

  test('has the path to every secret of its input in the table; what holds itself is entered once', () => {
    expect(entry?.sensitive).toEqual([
      ['ticket'],
      ['x-secret'],
      ['password'],
      ['users', '*', 'token'],
      ['keys', '*'],
      ['parent', 'code'],
      ['store', 'pin'],
      ['store', 'puk'],
    ]);
  });

  test('has what may be repeated marked in the table', () => {
    expect(entry?.repeatable).toBe(true);
  });

  test('has no required fields for an answer that is an array', () => {
    expect(entry).not.toHaveProperty('answerRequires');
  });
});
