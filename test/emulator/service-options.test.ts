import { describe, expect, test } from 'vitest';
import { addToWorld } from '../../src/emulator/add-to-world.js';
import { baiduFormCodes } from '../../src/emulator/baidu/form-codes.js';
import { type Core, handle } from '../../src/emulator/handle.js';
import type { Call, EmulatedService, RunningService } from '../../src/emulator/service.js';
import { toWireRequest } from '../../src/emulator/wire-request.js';
import type { OperationEntry } from '../../src/operations/service-table.js';
import { readAnswer } from './support/caller.js';
import { startCore } from './support/hand-made.js';

const base = { path: '/v1/thing', required: [], answers: 'object', errorCodes: [] } as const;
const idempotency = {
  parameter: 'clientToken',
  maxLength: 64,
  rememberedForHours: 24,
  countedFrom: 'last use',
  mismatchCode: 'BadRequest',
} as const;

const operations: Record<string, OperationEntry> = {
  make: {
    ...base,
    operationId: 'make',
    method: 'POST',
    input: { clientToken: 'query', name: 'body', size: 'body', parts: 'body' },
    idempotency,
    quirks: [{ within: [], field: 'size', alsoNamed: ['Size'] }],
  },
  list: { ...base, operationId: 'list', method: 'GET', input: { kind: 'query' } },
  burn: { ...base, operationId: 'burn', method: 'PUT', input: {}, constants: { burn: '' } },
};

const text = { type: 'string' };
const query = (name: string, schema: object = text) => ({ name, in: 'query', schema });
const part = { type: 'object', properties: { name: text, size: { type: 'integer', default: 3 } } };
const thing = {
  type: 'object',
  properties: { ...part.properties, parts: { type: 'array', items: part } },
  required: ['name'],
};

/** A service that takes three calls and tells what it made of them. */
function createService(
  lenient: Pick<EmulatedService, 'nullIsUnset' | 'ignoredQuery'>,
  running: Partial<RunningService> = {},
): EmulatedService {
  const tell = ({ input }: Call<unknown>) => input;
  return {
    ...lenient,
    table: {
      service: 'test/lenient',
      endpoint: 'https://lenient.{region}.example.com',
      defaultRegion: 'here',
      operations,
      errorCodes: {},
      errorBody: { code: '/code', message: '/message', requestIdHeader: 'x-id', codeByStatus: {} },
    },
    document: {
      paths: {
        '/v1/thing': {
          post: {
            parameters: [query('clientToken')],
            requestBody: { required: true, content: { 'application/json': { schema: thing } } },
          },
          get: { parameters: [query('kind')] },
          put: { parameters: [query('burn', { type: 'string', const: '' })] },
        },
      },
      components: {},
    },
    authenticate: () => Promise.resolve({ accountId: 'a' }),
    formCodes: baiduFormCodes,
    start: () => ({ settle: () => undefined, handlers: { make: tell, list: tell, burn: tell }, ...running }),
  };
}

async function send(core: Core, method: string, query = '', body?: unknown) {
  const url = `https://lenient.here.example.com/v1/thing${query}`;
  const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const answer = await handle(core, toWireRequest(new Request(url, init)));
  if (answer instanceof Response) return readAnswer(answer);
  throw new TypeError('A fault was injected where there is no rule.');
}

describe('members that are null', () => {
  const lenient = () => startCore(createService({ nullIsUnset: true }));

  test('count as left out, at any depth, where the service says so', async () => {
    const sent = { name: 'n', size: null, parts: [{ name: null }, { name: 'p', size: null }] };
    const taken = { name: 'n', size: 3, Size: 3, parts: [{ size: 3 }, { name: 'p', size: 3 }] };
    expect((await send(lenient(), 'POST', '', sent)).json).toEqual(taken);
  });

  test('are missed where the member is required', async () => {
    const answer = await send(lenient(), 'POST', '', { name: null });
    expect(answer.json).toMatchObject({ code: 'InappropriateJSON', message: 'body.name is required.' });
  });

  test('are none where an item of an array or the whole body is null', async () => {
    for (const body of [{ name: 'n', parts: [null] }, null])
      expect((await send(lenient(), 'POST', '', body)).json).toMatchObject({ code: 'InappropriateJSON' });
  });

  test('are of the wrong type where the service says nothing', async () => {
    const answer = await send(startCore(createService({})), 'POST', '', { name: 'n', size: null });
    expect(answer.json).toMatchObject({ message: 'body.size must be of type integer; got null.' });
  });

  test('are still part of what a token stands for', async () => {
    const core = lenient();
    expect((await send(core, 'POST', '?clientToken=t', { name: 'n', size: null })).status).toBe(200);
    expect((await send(core, 'POST', '?clientToken=t', { name: 'n' })).json).toMatchObject({ code: 'BadRequest' });
    const again = await send(core, 'POST', '?clientToken=t', { name: 'n', size: null });
    expect([again.status, core.log.list().at(-1)?.replayed]).toEqual([200, true]);
  });
});

describe('query parameters that a service ignores', () => {
  const lenient = () => startCore(createService({ ignoredQuery: ['clientToken', 'kind', 'burn'] }));

  test('are let pass, any number of times, by operations that do not have them, and reach no handler', async () => {
    const answer = await send(lenient(), 'GET', '?clientToken=t&clientToken=u&kind=k');
    expect([answer.status, answer.json]).toEqual([200, { kind: 'k' }]);
    expect((await send(lenient(), 'PUT', '?burn&clientToken=t')).status).toBe(200);
  });

  test('are taken, and checked, by operations that have them', async () => {
    const twice = await send(lenient(), 'GET', '?kind=k&kind=l');
    expect(twice.json).toMatchObject({ message: 'query.kind is given more than once.' });
    expect((await send(lenient(), 'PUT', '?burn&burn')).json).toMatchObject({
      message: 'query.burn is given more than once.',
    });
    const made = await send(lenient(), 'POST', '?clientToken=t', { name: 'n' });
    expect(made.json).toMatchObject({ clientToken: 't' });
  });

  test('are no other ones, and none where the service names none', async () => {
    for (const [core, name] of [
      [lenient(), 'ClientToken'],
      [startCore(createService({})), 'clientToken'],
    ] as const)
      expect((await send(core, 'GET', `?${name}=t`)).json).toMatchObject({
        message: `"${name}" is not a query parameter of this operation.`,
      });
  });
});

describe('a call that repeats an earlier one with its token', () => {
  /** Counts what was made; a repeated call is answered with the count of now. */
  function createCounting(recalled = true) {
    let made = 0;
    const seen: unknown[] = [];
    const recall = {
      make: (first: { size: number }, call: Call<{ name: string }>) => {
        seen.push([first, call.input.name, call.accountId, call.nowMs]);
        return { first: first.size, size: made };
      },
    };
    const service = createService(
      {},
      { handlers: { make: () => ({ size: ++made }), list: () => ({}) }, ...(recalled && { recall }) },
    );
    return { core: startCore(service, () => 7), seen };
  }
  const make = (core: Core, token: string) => send(core, 'POST', `?clientToken=${token}`, { name: 'n' });

  test('is answered with what its service makes of the first answer, in all spellings', async () => {
    const { core, seen } = createCounting();
    expect((await make(core, 't')).json).toEqual({ size: 1, Size: 1 });
    await make(core, 'u');
    expect(seen).toEqual([]);
    for (const _time of [1, 2]) expect((await make(core, 't')).json).toEqual({ first: 1, size: 2, Size: 2 });
    expect(seen).toHaveLength(2);
    expect(seen[1]).toEqual([{ size: 1, Size: 1 }, 'n', 'a', 7]);
    expect(core.log.list().map(({ replayed }) => replayed)).toEqual([false, false, true, true]);
  });

  test('is answered with the first answer where its service says nothing', async () => {
    const { core } = createCounting(false);
    for (const token of ['t', 'u', 't']) await make(core, token);
    expect((await make(core, 't')).json).toEqual({ size: 1, Size: 1 });
  });

  test('is not recalled after one that was refused', async () => {
    const { core, seen } = createCounting();
    expect((await send(core, 'POST', '?clientToken=t', {})).status).not.toBe(200);
    expect((await make(core, 't')).json).toEqual({ size: 1, Size: 1 });
    expect(seen).toEqual([]);
  });
});

test('services see the world just before and just after something is seeded, at its time', () => {
  const seen: unknown[] = [];
  const service = createService({});
  const core: Core = startCore(
    {
      ...service,
      start: (world) => ({
        settle: (nowMs) => seen.push([nowMs, world.directory.hasAccount('b')]),
        handlers: {},
      }),
    },
    () => 7,
  );
  addToWorld(core, { accounts: [{ accountId: 'b', accessKeyId: 'bk', secretAccessKey: 'bs' }] });
  expect(seen).toEqual([
    [7, false],
    [7, true],
  ]);
});
