import { expect, test } from 'vitest';
import { authenticateBaidu } from '../../src/emulator/baidu/authenticate.js';
import { baiduFormCodes } from '../../src/emulator/baidu/form-codes.js';
import { type Core, handle } from '../../src/emulator/handle.js';
import type { EmulatedService } from '../../src/emulator/service.js';
import { toWireRequest } from '../../src/emulator/wire-request.js';
import type { OperationEntry } from '../../src/operations/service-table.js';
import { readAnswer } from './support/caller.js';
import { startCore } from './support/hand-made.js';
import { sign } from './support/mini-signer.js';

const base = { method: 'GET', path: '/v2/thing', input: {}, required: [], answers: 'object', errorCodes: [] } as const;
const flag = (value: string) => [
  { name: 'action', in: 'query', required: true, schema: { type: 'string', const: value } },
];
const port = [
  { name: 'port', in: 'query', required: true, schema: { type: 'integer' } },
  { name: 'exact', in: 'query', schema: { type: 'boolean' } },
];

const operations: Record<string, OperationEntry> = {
  read: { ...base, operationId: 'read' },
  readPort: {
    ...base,
    operationId: 'readPort',
    path: '/v2/thing#port',
    input: { port: 'query', exact: 'query' },
    required: ['port'],
  },
  resize: { ...base, operationId: 'resize', method: 'PUT', path: '/v2/thing#resize', constants: { action: 'RESIZE' } },
  rename: { ...base, operationId: 'rename', method: 'PUT', path: '/v2/thing#rename', constants: { action: 'RENAME' } },
  templated: { ...base, operationId: 'templated', path: '/v2/thing/{id}', input: { id: 'path' }, required: ['id'] },
  literal: { ...base, operationId: 'literal', path: '/v2/thing/all' },
  broken: { ...base, operationId: 'broken', path: '/v2/broken' },
};

/** A service of no vendor, with what peering does not have: flags with values, presence of a parameter, another error form. */
const service: EmulatedService = {
  table: {
    service: 'test/things',
    endpoint: 'https://things.{region}.example.com',
    defaultRegion: 'here',
    operations,
    errorCodes: { BadRequest: { status: 422, category: 'input', advice: '', retry: 'never' } },
    errorBody: { code: '/error/code', message: '/error/text', requestIdHeader: 'x-id', codeByStatus: {} },
  },
  document: {
    paths: {
      '/v2/thing': { get: {} },
      '/v2/thing#port': { get: { parameters: port } },
      '/v2/thing#resize': { put: { parameters: flag('RESIZE') } },
      '/v2/thing#rename': { put: { parameters: flag('RENAME') } },
      '/v2/thing/all': { get: {} },
      '/v2/thing/{id}': {
        get: { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] },
      },
      '/v2/broken': { get: {} },
    },
    components: {},
  },
  authenticate: authenticateBaidu,
  formCodes: baiduFormCodes,
  start: () => ({
    settle: () => undefined,
    handlers: {
      ...Object.fromEntries(
        Object.keys(operations).map((id) => [
          id,
          ({ input, region }: { input: object; region: string }) => ({ id, input, region }),
        ]),
      ),
      broken: () => {
        throw new TypeError('a defect');
      },
    },
  }),
};

async function call(core: Core, method: string, target: string) {
  const url = `https://things.there.example.com${target}`;
  const authorization = sign({ method, url }, { accessKeyId: 'ak', secretAccessKey: 'sk', atMs: 0 });
  const answer = await handle(core, toWireRequest(new Request(url, { method, headers: { authorization } })));
  if (answer instanceof Response) return readAnswer(answer);
  throw new TypeError('A fault was injected where there is no rule.');
}

test.each([
  ['GET', '/v2/thing', 'read', {}],
  ['GET', '/v2/thing?port=80&exact=True', 'readPort', { port: 80, exact: true }],
  ['PUT', '/v2/thing?action=RESIZE', 'resize', {}],
  ['PUT', '/v2/thing?action=RENAME', 'rename', {}],
  ['GET', '/v2/thing/all', 'literal', {}],
  ['GET', '/v2/thing/%61ny%20one', 'templated', { id: 'any one' }],
])('%s %s is %s', async (method, target, id, input) => {
  expect(await call(startCore(service), method, target)).toMatchObject({
    status: 200,
    json: { id, input, region: 'there' },
  });
});

test.each([
  ['PUT', '/v2/thing', 'action'],
  ['PUT', '/v2/thing?action=BURN', 'RESIZE or RENAME'],
  ['PUT', '/v2/thing?action=RESIZE&action=RENAME', 'more than one action'],
])('%s %s names the actions there are', async (method, target, message) => {
  const answer = await call(startCore(service), method, target);
  const text = expect.stringContaining(message) as unknown;
  expect(answer).toMatchObject({ status: 422, json: { error: { code: 'BadRequest', text } } });
  expect(answer.headers.get('x-id')).toBe('request-1');
});

test('a defect inside is answered as InternalError and explained in the log only', async () => {
  const core = startCore(service);
  const answer = await call(core, 'GET', '/v2/broken');
  expect(answer).toMatchObject({ status: 500, json: { error: { code: 'InternalError' } } });
  expect(answer.text).not.toContain('a defect');
  expect(core.log.list()[0]).toMatchObject({
    code: 'InternalError',
    failure: expect.stringContaining('a defect') as unknown,
  });
});
