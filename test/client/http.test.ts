import { describe, expect, test } from 'vitest';
import type { PeeringClient } from '../../src/baidu.js';
import { InputError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { createInput, listedConn, peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerOk, answerText } from '../helpers/recording-fetch.js';

const get = (client: PeeringClient) =>
  client.http.GET('/v1/peerconn/{peerConnId}', { params: { path: { peerConnId }, query: { role: 'initiator' } } });

test('a success is answered with data and the response', async () => {
  const { client } = createPeeringLab(answerJson(200, { ...listedConn, bandwithInMbp: '500' }));
  const { data, error, response } = await get(client);
  expect(data).toEqual({ ...listedConn, bandwithInMbp: '500', bandwidthInMbps: 500 });
  expect(error).toBeUndefined();
  expect(response.status).toBe(200);
  expect(response.headers.get('x-bce-request-id')).toBe('id-in-header');
});

describe('a refusal is answered with an error in the shape of the service', () => {
  test.each([
    [
      'that of the service',
      404,
      '{"code":"NoSuchObject","message":"no","requestId":"r","extra":1}',
      'NoSuchObject',
      'no',
    ],
    ['empty', 403, '', 'AccessDenied', ''],
    ['HTML', 502, '<html>', 'Http502', '<html>'],
    ['JSON without a code', 500, '{"hint":"x"}', 'InternalError', '{"hint":"x"}'],
  ])('when the body is %s', async (_, status, body, code, message) => {
    const { client } = createPeeringLab(answerText(status, body));
    const { data, error, response } = await get(client);
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ code, message, requestId: 'id-in-header' });
    expect(response.status).toBe(status);
  });

  test('and nothing else when the body is a JSON array', async () => {
    const { client } = createPeeringLab(answerText(500, '[{"code":"X"}]'));
    const { error } = await get(client);
    expect(error).toEqual({ code: 'InternalError', message: '[{"code":"X"}]', requestId: 'id-in-header' });
  });
});

describe('headers about the body as it was sent do not mislead', () => {
  test('when a change is answered in chunks of nothing', async () => {
    const { client } = createPeeringLab(answerText(200, '', { 'transfer-encoding': 'chunked' }));
    const { data, error, response } = await client.http.DELETE('/v1/peerconn/{peerConnId}', {
      params: { path: { peerConnId } },
    });
    expect({ data, error, ok: response.ok }).toEqual({ data: undefined, error: undefined, ok: true });
  });

  test('when a connection that is gone is answered with a length of 0', async () => {
    const { client } = createPeeringLab(answerText(200, '', { 'content-length': '0' }));
    expect((await get(client)).error).toMatchObject({ code: 'NoSuchObject' });
  });

  test('when the answer was compressed', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-length': '7' };
    const { client } = createPeeringLab(answerJson(200, listedConn, headers));
    const { data, response } = await get(client);
    expect(data).toEqual(listedConn);
    expect([...response.headers.keys()]).not.toContain('content-encoding');
    expect([...response.headers.keys()]).not.toContain('content-length');
  });
});

describe('middleware', () => {
  test('sees the request and changes what is signed and sent', async () => {
    const { client, wire } = createPeeringLab(answerJson(200, listedConn));
    const seen: string[] = [];
    client.http.use({
      onRequest({ request, schemaPath }) {
        seen.push(`${request.method} ${schemaPath}`);
        request.headers.set('x-bce-trace', 'traced');
        return request;
      },
      onResponse({ response }) {
        seen.push(String(response.status));
      },
    });
    await get(client);
    expect(seen).toEqual(['GET /v1/peerconn/{peerConnId}', '200']);
    expect(wire.only.headers.get('x-bce-trace')).toBe('traced');
    expect(wire.only.headers.get('authorization')).toContain('/content-type;host;x-bce-date;x-bce-trace/');
  });

  test('that answers by itself sends nothing', async () => {
    const { client, wire } = createPeeringLab(answerJson(200, listedConn));
    client.http.use({ onRequest: () => Response.json({ ...listedConn, description: 'made up' }) });
    expect((await get(client)).data).toMatchObject({ description: 'made up' });
    expect(wire.sent).toEqual([]);
  });

  test('is told of errors', async () => {
    const { client } = createPeeringLab(answerText(200, '<html>'));
    client.http.use({ onError: ({ error }) => new Error('seen', { cause: error }) });
    await expect(get(client)).rejects.toMatchObject({ message: 'seen', cause: { name: 'DecodeError' } });
  });

  test('is out of the way once ejected, and never in that of the named operations', async () => {
    const { client, wire } = createPeeringLab(answerJson(200, listedConn));
    const calls: string[] = [];
    const middleware = { onRequest: ({ schemaPath }: { schemaPath: string }) => void calls.push(schemaPath) };
    client.http.use(middleware);
    await client.getPeerConn({ peerConnId });
    client.http.eject(middleware);
    await get(client);
    expect(calls).toEqual([]);
    expect(wire.sent).toHaveLength(2);
  });
});

test('a request by method name goes the same way', async () => {
  const { client, wire } = createPeeringLab(answerJson(200, { peerConnId }));
  const { data } = await client.http.request('post', '/v1/peerconn', { body: createInput });
  expect(data).toEqual({ peerConnId });
  expect(wire.only).toMatchObject({ method: 'POST', query: ['clientToken=token-1'] });
  expect(wire.only.headers.get('authorization')).toMatch(/^bce-auth-v1\/test-ak\//);
});

test('the response can be read as text', async () => {
  const { client } = createPeeringLab(answerJson(200, listedConn));
  const { data } = await client.http.GET('/v1/peerconn/{peerConnId}', {
    params: { path: { peerConnId } },
    parseAs: 'text',
  });
  expect(JSON.parse(data ?? '')).toEqual(listedConn);
});

test.each([
  ['OPTIONS', '/v1/peerconn'],
  ['GET', '/v1/peerconns'],
  ['GET', '/v1/peerconn/{peerConnId}#accept'],
  ['PUT', '/v1/peerconn/{peerConnId}?accept'],
])('%s %s, which the specification does not have, is refused', async (method, path) => {
  const { client, wire } = createPeeringLab(answerOk);
  const request = client.http.request as (method: string, path: string) => Promise<unknown>;
  const error = await failureOf(InputError, request(method, path));
  expect(error).toMatchObject({ field: 'path', message: `baidu/peering has no operation ${method} ${path}.` });
  expect(wire.sent).toEqual([]);
});

test('two calls under way at once do not see each other', async () => {
  const { client, wire } = createPeeringLab([
    answerJson(200, listedConn),
    answerJson(404, { code: 'NoSuchObject', message: 'no' }),
  ]);
  const [found, missing] = await Promise.all([get(client), get(client)]);
  expect(found.data).toEqual(listedConn);
  expect(missing.error).toMatchObject({ code: 'NoSuchObject' });
  expect(wire.sent).toHaveLength(2);
});

test('the flag that selects an operation is sent also when a caller without types leaves it out', async () => {
  const { client, wire } = createPeeringLab(answerText(200, ''));
  const put = client.http.PUT as (path: string, init: object) => Promise<unknown>;
  for (const query of [undefined, { refund: undefined }, { refund: 'no' }])
    await put('/v1/peerconn/{peerConnId}#refund', { params: { path: { peerConnId: 'p' }, query } });
  expect(wire.sent.map(({ url }) => new URL(url).searchParams.get('refund'))).toEqual(['', '', '']);
});

test.each(['fetch', 'baseUrl', 'pathSerializer', 'querySerializer', 'timeoutMs'])(
  'a single call cannot replace %s',
  async (field) => {
    const { client, wire } = createPeeringLab(answerText(200, ''));
    const get = client.http.GET as (path: string, init: object) => Promise<unknown>;
    const error = await failureOf(InputError, get('/v1/peerconn', { [field]: 'x' }));
    expect(error.field).toBe(field);
    expect(wire.sent).toEqual([]);
  },
);
