import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../src/emulator/directory.js';
import { createInjector } from '../../src/emulator/faults/injector.js';
import type { FormCodes, FormProblem } from '../../src/emulator/form-problem.js';
import { type Core, handle } from '../../src/emulator/handle.js';
import { Refusal } from '../../src/emulator/refusal.js';
import { createRequestLog } from '../../src/emulator/request-log.js';
import { createRouter } from '../../src/emulator/router.js';
import type { Call, EmulatedService, ReceivedRequest, World } from '../../src/emulator/service.js';
import { createTokenMemory } from '../../src/emulator/token-memory.js';
import { createValidator } from '../../src/emulator/validation/validator.js';
import { toWireRequest } from '../../src/emulator/wire-request.js';
import type { ErrorBodyEntry, OperationEntry } from '../../src/operations/service-table.js';
import { readAnswer } from './support/caller.js';

const base = { input: {}, required: [], answers: 'object' } as const;

const operations: Record<string, OperationEntry> = {
  open: { ...base, operationId: 'open', method: 'POST', path: '/v3/open', unsigned: true, input: { name: 'body' } },
  make: {
    ...base,
    operationId: 'make',
    method: 'POST',
    path: '/v3/{owner}/made',
    input: { owner: 'path', ip: 'body', 'X-Tag': 'header' },
    answerHeaders: ['X-Made-Token', 'X-Made-Late'],
  },
  drop: { ...base, operationId: 'drop', method: 'DELETE', path: '/v3/{owner}/made', answers: 'nothing' },
  several: { ...base, operationId: 'several', method: 'GET', path: '/v3/several' },
};

const owner = { name: 'owner', in: 'path', required: true, schema: { type: 'string' } };
const body = {
  required: true,
  content: {
    'application/json': {
      schema: { type: 'object', properties: { ip: { type: 'string', format: 'ipv4' } }, required: ['ip'] },
    },
  },
};

/** What the services were asked, in order. */
interface Seen {
  problems: FormProblem[];
  received: (ReceivedRequest & { body: string })[];
  calls: Call<unknown>[];
}

function createService(name: string, seen: Seen, errorBody: ErrorBodyEntry, formCodes: FormCodes): EmulatedService {
  const note = (answer: unknown) => (call: Call<unknown>) => {
    seen.calls.push(call);
    return answer;
  };
  return {
    table: {
      service: `test/${name}`,
      endpoint: `https://${name}.{region}.example.com`,
      regionEndpoints: { far: `https://${name}-far.example.org`, lost: 'unknown' },
      defaultRegion: 'here',
      operations: name === 'first' ? operations : {},
      errorCodes: {
        '400': { status: 400, category: 'input', advice: '', retry: 'never' },
        'T.1': { status: 418, category: 'signature', advice: '', retry: 'never' },
      },
      errorBody,
    },
    document: {
      paths: {
        '/v3/open': { post: { responses: { '4XX': {}, '202': {} } } },
        '/v3/{owner}/made': {
          post: {
            parameters: [owner, { name: 'X-Tag', in: 'header', schema: { type: 'string', maxLength: 3 } }],
            requestBody: body,
            responses: { '201': {}, '4XX': {} },
          },
          delete: { parameters: [owner], responses: { '204': {} } },
        },
        '/v3/several': { get: {} },
      },
      components: {},
    },
    async authenticate(request) {
      const bytes = [await request.readBody(), await request.readBody()].map((one) => new TextDecoder().decode(one));
      seen.received.push({ ...request, body: bytes.join('|') });
      if (request.wire.headers.has('x-stranger')) throw new Refusal('T.1', 'Who are you?');
      return { accountId: `account-of-${request.pathValues['owner'] ?? 'all'}`, token: 'a-token' };
    },
    formCodes(problem) {
      seen.problems.push(problem);
      return formCodes(problem);
    },
    start: () => ({
      settle: () => undefined,
      handlers: {
        open: note({ opened: true }),
        make: note({ id: 7, 'X-Made-Token': 'secret', 'X-Made-Late': undefined }),
        drop: note({ never: 'sent' }),
        several: note([1, 2]),
      },
    }),
  };
}

function stateOf(service: EmulatedService, world: World) {
  return { running: service.start(world), validate: createValidator(service.document) };
}

function createCore(...more: EmulatedService[]) {
  const seen: Seen = { problems: [], received: [], calls: [] };
  const numbers = {
    code: '/error/code',
    message: '/error/message',
    reason: '/error/title',
    requestId: '/request_id',
    numericCode: true,
    alsoAt: [{ code: '/error_code', message: '/error_msg' }],
    requestIdHeader: 'x-id',
    codeByStatus: {},
  };
  const flat = { code: '/code', message: '/message', requestIdHeader: 'x-other-id', codeByStatus: {} };
  const first = createService('first', seen, numbers, ({ kind }) =>
    kind === 'too-large' ? { code: '400', status: 413 } : '400',
  );
  const second = createService('second', seen, flat, ({ kind }) => ({ code: `is-${kind}`, status: 410 }));
  const world: World = {
    directory: createDirectory({}),
    random: () => 0,
    transitionMs: 0,
    quotas: {},
    gatewayStyleErrors: false,
  };
  const core: Core = {
    router: createRouter([first, second, ...more]),
    states: new Map([first, second, ...more].map((service) => [service, stateOf(service, world)])),
    world,
    tokens: createTokenMemory(),
    log: createRequestLog(),
    faults: createInjector({ rules: [], seed: 0, operationIds: [] }),
    defaultRegion: undefined,
    now: () => 5000,
    newRequestId: () => 'request-1',
  };
  return { core, seen, first, second };
}

async function send(core: Core, method: string, target: string, init: RequestInit = {}) {
  const url = target.startsWith('/') ? `https://first.there.example.com${target}` : target;
  const answer = await handle(core, toWireRequest(new Request(url, { method, ...init }), url));
  if (answer instanceof Response) return readAnswer(answer);
  throw new TypeError('A fault was injected where there is no rule.');
}

const good = JSON.stringify({ ip: '192.168.0.1' });

describe('a service is asked who calls', () => {
  test('with what came over the wire, and the caller reaches the handler', async () => {
    const { core, seen } = createCore();
    await send(core, 'POST', '/v3/me/made?a=1', { body: good });
    expect(seen.problems.map(({ message }) => message)).toEqual(['"a" is not a query parameter of this operation.']);
    await send(core, 'POST', '/v3/me/made', { body: good, headers: { 'x-tag': 'tag' } });
    expect(seen.received[1]).toMatchObject({
      operation: { operationId: 'make' },
      pathValues: { owner: 'me' },
      nowMs: 5000,
      body: `${good}|${good}`,
      wire: { method: 'POST', path: '/v3/me/made' },
    });
    expect(seen.calls).toEqual([
      {
        operationId: 'make',
        input: { owner: 'me', ip: '192.168.0.1', 'X-Tag': 'tag' },
        accountId: 'account-of-me',
        token: 'a-token',
        region: 'there',
        hostRegion: 'there',
        nowMs: 5000,
      },
    ]);
    expect(core.log.list().map(({ accountId }) => accountId)).toEqual(['account-of-me', 'account-of-me']);
  });

  test('and may refuse before the form is looked at', async () => {
    const { core, seen } = createCore();
    const answer = await send(core, 'POST', '/v3/me/made', { body: '{', headers: { 'x-stranger': 'yes' } });
    expect(answer).toMatchObject({ status: 418, json: { error_code: 'T.1', error_msg: 'Who are you?' } });
    expect([seen.calls, seen.problems]).toEqual([[], []]);
    expect(core.log.list()[0]).toMatchObject({ accountId: undefined, code: 'T.1', failure: undefined });
  });

  test('but not for an operation that takes no signature', async () => {
    const { core, seen } = createCore();
    const answer = await send(core, 'POST', '/v3/open', { headers: { 'x-stranger': 'yes' } });
    expect(answer).toMatchObject({ status: 202, json: { opened: true } });
    expect(seen.received).toEqual([]);
    expect(seen.calls[0]).toMatchObject({ accountId: '', operationId: 'open' });
    expect(core.log.list()[0]?.accountId).toBeUndefined();
  });
});

describe('a success', () => {
  test('has the status of the specification, and carries in headers what the specification puts there', async () => {
    const answer = await send(createCore().core, 'POST', '/v3/me/made', { body: good });
    expect(answer).toMatchObject({ status: 201, text: '{"id":7}' });
    expect(answer.headers.get('x-made-token')).toBe('secret');
    expect(answer.headers.has('x-made-late')).toBe(false);
    expect(answer.headers.get('content-length')).toBe('8');
  });

  test('of status 204 has no body, no type and no length', async () => {
    const answer = await send(createCore().core, 'DELETE', '/v3/me/made');
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect([...answer.headers.keys()].sort()).toEqual(['date', 'x-id']);
  });

  test('of an operation whose document names no status is 200', async () => {
    expect(await send(createCore().core, 'GET', '/v3/several')).toMatchObject({ status: 200, text: '[1,2]' });
  });
});

describe('a form that is wrong', () => {
  const cases: [string, string, RequestInit, object][] = [
    ['GET', '/v3/nothing', {}, { kind: 'unknown-path' }],
    ['GET', '/v9/nothing', {}, { kind: 'unknown-version' }],
    ['PATCH', '/v3/several', {}, { kind: 'wrong-method' }],
    ['GET', '/v3/%zz', {}, { kind: 'broken-uri' }],
    ['GET', '/v3/several?x=1', {}, { kind: 'parameter', keyword: undefined }],
    ['POST', '/v3/me/made', { body: good, headers: { 'x-tag': 'long' } }, { kind: 'parameter', keyword: 'maxLength' }],
    ['POST', '/v3/me/made', { body: '{}' }, { kind: 'body', keyword: 'required' }],
    ['POST', '/v3/me/made', {}, { kind: 'body', keyword: 'required' }],
    ['POST', '/v3/me/made', { body: '{"ip":5}' }, { kind: 'body', keyword: 'type' }],
    ['POST', '/v3/me/made', { body: '{"ip":"256.0.0.1"}' }, { kind: 'body', keyword: 'format' }],
    ['POST', '/v3/me/made', { body: '{' }, { kind: 'malformed-json' }],
    ['POST', '/v3/me/made', { body: new Uint8Array([0xff]) }, { kind: 'broken-body' }],
  ];
  test.each(cases)('of %s %s with %j is told to the service as %j', async (method, target, init, problem) => {
    const { core, seen } = createCore();
    const { status, json } = await send(core, method, target, init);
    expect(seen.problems).toMatchObject([problem]);
    const message = seen.problems[0]?.message;
    expect([status, json]).toEqual([
      400,
      { error: { code: 400, message, title: 'Bad Request' }, request_id: 'request-1' },
    ]);
    expect(core.log.list()[0]).toMatchObject({ code: '400', failure: undefined });
  });

  test.each([
    ...['0.0.0.0', '255.255.255.255', '192.168.10.1'].map((ip) => [ip, 201] as const),
    ...[
      '256.0.0.1',
      '1.2.3',
      '1.2.3.4.5',
      '1.2.3.4.',
      '.1.2.3.4',
      '01.2.3.4',
      '1.2.3.04',
      ' 1.2.3.4',
      '1.2.3.4\n',
      '',
    ].map((ip) => [ip, 400] as const),
  ])('or not: the address %j is answered with %i', async (ip, status) => {
    const answer = await send(createCore().core, 'POST', '/v3/me/made', { body: JSON.stringify({ ip }) });
    expect(answer.status).toBe(status);
  });

  test('can have another status than its code', async () => {
    const { core } = createCore();
    const answer = await send(core, 'POST', '/v3/me/made', { body: new Uint8Array(12 * 1024 * 1024 + 1) });
    expect(answer).toMatchObject({ status: 413, json: { error: { code: 400, title: 'Content Too Large' } } });
  });

  test('of a request that is for none is answered by the service whose host it names, else by the first', async () => {
    const formOf = async (host: string) => (await send(createCore().core, 'GET', `https://${host}/v9`)).json;
    const ofSecond = { code: 'is-unknown-version', message: expect.any(String) as unknown };
    for (const host of [
      'second.here.example.com',
      'SECOND.here.example.com:8443',
      'second.example.com',
      'second-far.example.org',
    ])
      expect(await formOf(host)).toEqual(ofSecond);
    for (const host of ['first.here.example.com', 'second.example.net', 'localhost', 'x.second.here.example.com'])
      expect(await formOf(host)).toMatchObject({ error: { code: 400 } });
  });

  test("of a request to a service's host for another service is that of an unknown path there", async () => {
    const { core, seen } = createCore();
    const answer = await send(core, 'GET', 'https://second.here.example.com/v3/several');
    expect(answer).toMatchObject({ status: 410, json: { code: 'is-unknown-version' } });
    expect(seen.received).toEqual([]);
    expect((await send(core, 'GET', 'https://other.here.example.com/v3/several')).status).toBe(200);
  });

  test('does not matter between services that share a host', async () => {
    const { first } = createCore();
    const operations = { theirs: { ...base, operationId: 'theirs', method: 'GET', path: '/v3/theirs' } } as const;
    const document = { paths: { '/v3/theirs': { get: {} } }, components: {} };
    const handlers = { theirs: () => ({ is: 'theirs' }) };
    const start = () => ({ settle: () => undefined, handlers });
    const third = { ...first, table: { ...first.table, service: 'test/third', operations }, document, start };
    const { core } = createCore(third);
    const at = (path: string) => send(core, 'GET', `https://first.here.example.com${path}`);
    expect([(await at('/v3/several')).json, (await at('/v3/theirs')).json]).toEqual([[1, 2], { is: 'theirs' }]);
  });

  test('is answered by the service that has the path, whatever the host', async () => {
    const { core } = createCore();
    for (const target of ['/v3/several?%c3=1', '/v3/me/made/more'])
      expect(await send(core, 'GET', `https://localhost${target}`)).toMatchObject({ json: { error: { code: 400 } } });
  });

  test.each([
    ['PATCH', '/v3/several/x', 'that has the path, though others have all its words'],
    ['GET', '/v3/theirs/made/more', 'that shares more of the path'],
  ])('%s %s is answered by the service %s', async (method, path) => {
    const { second } = createCore();
    const operations = {
      one: { ...base, operationId: 'one', method: 'GET', path: '/v3/several/{id}' },
      other: { ...base, operationId: 'other', method: 'GET', path: '/v3/theirs/{id}/more/words' },
    } as const;
    const document = {
      paths: { '/v3/several/{id}': { get: {} }, '/v3/theirs/{id}/more/words': { get: {} } },
      components: {},
    };
    const third = { ...second, table: { ...second.table, service: 'test/third', operations }, document };
    const answer = await send(createCore(third).core, method, `https://localhost${path}`);
    expect(answer.status).toBe(410);
  });

  test('because of a path and a query beyond 32 KB is told before anybody is asked who calls, also where nobody is', async () => {
    const { core, seen } = createCore();
    const query = `x=${'y'.repeat(33_000)}`;
    for (const path of ['/v3/open', '/v3/me/made']) await send(core, 'POST', `${path}?${query}`, { body: good });
    expect(seen.problems.map(({ kind }) => kind)).toEqual(['uri-too-long', 'uri-too-long']);
    expect([seen.received, seen.calls]).toEqual([[], []]);
  });

  test("because of a body is judged by the service's own limit, declared or not", async () => {
    const { first } = createCore();
    const { core, seen } = createCore();
    const limited = { ...first, maxBodyBytes: 20 };
    const own = {
      ...core,
      router: createRouter([limited]),
      states: new Map([[limited, stateOf(limited, core.world)]]),
    };
    const text = good.padEnd(20, ' ');
    const streamed = (body: string): RequestInit =>
      ({ body: new Blob([body]).stream(), duplex: 'half' }) as RequestInit;
    for (const init of [{ body: `${text} ` }, streamed(`${text} `)])
      expect(await send(own, 'POST', '/v3/open', init)).toMatchObject({ status: 413 });
    for (const init of [{ body: '{}'.padEnd(20, ' ') }, streamed('{}'.padEnd(20, ' '))])
      expect(await send(own, 'POST', '/v3/open', init)).toMatchObject({ status: 202 });
    expect(seen.problems).toEqual([]);
  });

  test('knows the versions of the service that answers, not of others', async () => {
    const { core, seen } = createCore();
    await send(core, 'GET', 'https://second.here.example.com/v3/nothing');
    await send(core, 'GET', 'https://first.here.example.com/v3/nothing');
    expect(seen.problems.map(({ kind }) => kind)).toEqual(['unknown-version', 'unknown-path']);
  });
});

test.each([
  ['first.there.example.com', 'there', true],
  ['first-far.example.org', 'far', true],
  ['FIRST-far.example.org:8443', 'far', true],
  ['first.example.com', 'here', false],
  ['near.localhost', 'near', true],
  ['127.0.0.1:4510', 'here', false],
])('a call to %s is one in region %s; whether the host says so: %s', async (host, region, isNamed) => {
  const { core, seen } = createCore();
  await send(core, 'GET', `https://${host}/v3/several`);
  expect(seen.calls[0]?.region).toBe(region);
  expect(seen.calls[0]?.hostRegion).toBe(isNamed ? region : undefined);
});

test('a defect is told to the service as one, and explained in the log only', async () => {
  const { core, seen, first: service } = createCore();
  const validate = () => {
    throw new TypeError('a defect');
  };
  const broken = { ...core, states: new Map([[service, { running: service.start(core.world), validate }]]) };
  const answer = await send(broken, 'GET', '/v3/several');
  expect(seen.problems).toMatchObject([{ kind: 'failed' }]);
  expect(answer.text).not.toContain('a defect');
  expect(core.log.list()[0]).toMatchObject({ code: '400', failure: expect.stringContaining('a defect') as unknown });
});
