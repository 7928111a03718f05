import { runInNewContext } from 'node:vm';
import { ApiError } from 'crosspeer';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { describeError } from '../../scripts/docs/browser/try-it/describe-error.js';
import { findOperation } from '../../scripts/docs/browser/try-it/find-operation.js';
import { fitsField, readField, writeField } from '../../scripts/docs/browser/try-it/field-values.js';
import { stepsBefore } from '../../scripts/docs/browser/try-it/make-needed.js';
import { ownedBy } from '../../scripts/docs/browser/try-it/owned-by.js';
import { toCurl } from '../../scripts/docs/samples/to-curl.js';
import { typescriptLiteral } from '../../scripts/docs/samples/typescript-literal.js';
import { writeProgram } from '../../scripts/docs/samples/write-program.js';
import { withTryIt } from '../../scripts/docs/with-try-it.js';
import { toServiceCard } from '../../scripts/docs/site-model.js';
import { operationsOf } from '../../scripts/lib/spec-model.js';
import type { OperationEntry, ServiceTable } from '../../src/operations/service-table.js';
import { specifiedServices } from './support/specification.js';
import { tryItServiceOf } from './support/try-it-service.js';

const specified = await specifiedServices();
const services = specified.map(tryItServiceOf);

/** What the client reads of a service: compiled, and no part of the docs. */
async function tableOf(service: string): Promise<ServiceTable> {
  const module = (await import(
    new URL(`../../generated/${service}/operations.gen.ts`, import.meta.url).pathname
  )) as Record<string, ServiceTable>;
  const [table] = Object.entries(module).flatMap(([name, value]) => (name.endsWith('Table') ? [value] : []));
  if (table === undefined) throw new Error(`${service} has no table.`);
  return table;
}

describe.each(services)('the forms of $name', (service) => {
  const operations = service.groups.flatMap((group) => group.operations);

  test('are there for every operation of the client, and for no other', async () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect([...new Set(ids)].sort()).toEqual(Object.keys((await tableOf(service.name)).operations).sort());
  });

  test.each(operations)(
    '$operationId asks for what the client takes and fills nothing in that the client knows',
    async (operation) => {
      const { operations: table } = await tableOf(service.name);
      const entry: OperationEntry | undefined = table[operation.operationId];
      const settings = Object.keys(entry?.settings ?? {});
      const taken = Object.entries(entry?.input ?? {}).filter(([name]) => !settings.includes(name));
      const places = Object.fromEntries(operation.fields.map(({ name, place }) => [name, place]));
      expect(places).toEqual(Object.fromEntries(taken));
      const required = operation.fields.filter((field) => field.required).map(({ name }) => name);
      expect(required.sort()).toEqual([...(entry?.required ?? [])].sort());
      for (const { name, note } of operation.fields) expect(note, name).not.toBe('');
    },
  );

  test.each(operations)(
    '$operationId is filled in from a sample whose values the fields can hold',
    ({ fields, samples }) => {
      expect(samples).not.toEqual([]);
      for (const sample of samples)
        for (const [name, value] of Object.entries(service.samples[sample]?.input ?? {})) {
          const field = fields.find((each) => each.name === name);
          if (field === undefined) throw new Error(`${sample} gives ${name}, which the form has not.`);
          const isReference = typeof value === 'string' && value.startsWith('$');
          if (!isReference && fitsField(field, value))
            expect(readField(field, writeField(field, value)), name).toEqual({ value });
        }
    },
  );

  test('print programs that are TypeScript', () => {
    for (const [name, { operation = name, input = {} }] of Object.entries(service.samples)) {
      const program = writeProgram({ service, region: 'r', isUnsigned: false }, operation, input);
      const { diagnostics = [] } = ts.transpileModule(program, { reportDiagnostics: true });
      expect(
        diagnostics.map(({ messageText }) => messageText),
        program,
      ).toEqual([]);
    }
  });
});

describe('a field', () => {
  test.each([
    ['text', ' a ', { value: ' a ' }],
    ['text', '', { value: undefined }],
    ['text', '  ', { value: '  ' }],
    ['number', '10', { value: 10 }],
    ['number', 'ten', { problem: 'This is no number.' }],
    ['boolean', 'false', { value: false }],
    ['json', '{"a":1}', { value: { a: 1 } }],
  ] as const)('of kind %s reads %j as %j', (kind, typed, expected) => {
    expect(readField({ kind }, typed)).toEqual(expected);
  });

  test('of numbers to choose from gives the number and not its text', () => {
    expect(readField({ kind: 'choice', values: [1, 2] }, '2')).toEqual({ value: 2 });
  });

  test('says where JSON cannot be read', () => {
    expect(readField({ kind: 'json' }, '{')).toMatchObject({
      problem: expect.stringContaining('This is no JSON') as string,
    });
  });

  test('that cannot hold a value leaves it to the JSON of the whole input', () => {
    expect(fitsField({ kind: 'text' }, '')).toBe(false);
    expect(fitsField({ kind: 'text' }, null)).toBe(false);
    expect(fitsField({ kind: 'text' }, 'two\nlines')).toBe(false);
    expect(fitsField({ kind: 'number' }, '10')).toBe(false);
    expect(fitsField({ kind: 'choice', values: ['a', 1] }, 'b')).toBe(false);
    expect(fitsField({ kind: 'choice', values: ['a', 1] }, '1')).toBe(false);
    expect(fitsField({ kind: 'choice', values: ['a', 1] }, 1)).toBe(true);
    expect(fitsField({ kind: 'json' }, [])).toBe(true);
  });
});

describe('what is said', () => {
  const peering = services.find(({ name }) => name === 'baidu/peering');
  if (peering === undefined) throw new Error('There is no baidu/peering.');

  test('of the calls before a sample names each, who makes it and where', () => {
    expect(stepsBefore(peering, 'acceptPeerConn')).toEqual(['Ask for a peer connection, as account 1 in bj']);
    expect(stepsBefore(peering, 'createPeerConn')).toEqual([]);
  });

  test('of a call as a program is the named operation with the same input', () => {
    const input = { peerConnId: "it's", billing: { paymentTiming: 'Postpaid' }, tags: [], n: [1] };
    expect(writeProgram({ service: peering, region: 'gz', isUnsigned: false }, 'acceptPeerConn', input)).toBe(
      [
        "import { createPeeringClient, fromEnv } from 'crosspeer/baidu';",
        '',
        "const peering = createPeeringClient({ region: 'gz', credentials: fromEnv() });",
        '',
        'const answer = await peering.acceptPeerConn({',
        "  peerConnId: 'it\\'s',",
        '  billing: {',
        "    paymentTiming: 'Postpaid',",
        '  },',
        '  tags: [],',
        '  n: [',
        '    1,',
        '  ],',
        '});',
      ].join('\n'),
    );
  });

  test('of an unsigned operation as a program has no credentials', () => {
    const program = writeProgram({ service: peering, region: 'gz', isUnsigned: true }, 'getPeerConn', {});
    expect(program).not.toMatch(/fromEnv|credentials/);
  });

  test('of an input as TypeScript evaluates to the same input, whatever its keys and texts are', () => {
    const input: unknown = JSON.parse(String.raw`{"__proto__":{"a":1},"a-b":["\\\"'\n\u2028"],"\"":null,"c":{}}`);
    for (const indent of [undefined, ''])
      expect(JSON.stringify(runInNewContext(`(${typescriptLiteral(input, { indent })})`))).toBe(JSON.stringify(input));
  });

  test('of a request as curl is quoted for a shell', () => {
    const request = { method: 'PUT', url: 'https://h/?a=1&b', headers: { 'x-a': "it's" }, body: '{"a":1}' };
    expect(toCurl(request)).toBe(`curl -X PUT 'https://h/?a=1&b' \\\n  -H 'x-a: it'\\''s' \\\n  --data-raw '{"a":1}'`);
  });

  test('of a request as curl sends an empty header instead of leaving it out', () => {
    expect(toCurl({ method: 'GET', url: 'https://h/', headers: { 'x-a': '' } })).toContain("-H 'x-a;'");
  });

  test('of repeating a call is what the error catalogue says', () => {
    const blb = services.find(({ name }) => name === 'baidu/blb');
    expect(blb?.errors.LastOperationNotFinished?.repeating).toBe('busy');
  });

  test('of a refusal claims no more than the class of the error does', () => {
    const details = { status: 500, code: 'InternalError', serviceMessage: '', requestId: undefined };
    const more = { category: undefined, advice: undefined, canonicalRequest: undefined, operationId: undefined };
    expect(describeError(new ApiError({ ...details, ...more })).meaning).toBe('the service refused the call.');
  });

  test('of an account is what it has, and nothing of the other one', () => {
    const first = JSON.stringify(ownedBy('00000000000000000000000000000001'));
    const second = JSON.stringify(ownedBy('00000000000000000000000000000002'));
    expect(first).toContain('vpc-demo-bj-1 in bj');
    expect(second).toContain('vpc-demo-gz-1 in gz');
    expect(first).not.toContain('vpc-demo-gz-1');
    expect(second).not.toContain('demo-user');
  });

  test('of an unknown operation is nothing', () => {
    expect(findOperation(peering, 'noSuchOperation')).toBeUndefined();
  });
});

test.each(specified)(
  'each operation of the reference of $name begins with a link that opens it, and with the call as a program writes it',
  ({ name, document }) => {
    const linked = withTryIt(toServiceCard(name, document), document);
    const operations = operationsOf(linked).map(({ operation }) => operation);
    expect(operations).toHaveLength(operationsOf(document).length);
    for (const { operationId, description } of operations)
      expect(description).toMatch(
        new RegExp(
          `^<a class="try-it" href="#/[^"/]+/${operationId.toLowerCase()}" data-try-it="${name}/${operationId}">Try it</a> \`\\w+\\.${operationId}\`\n\n`,
        ),
      );
  },
);
