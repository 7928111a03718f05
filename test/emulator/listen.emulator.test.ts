import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { type Answer, readAnswer } from './support/caller.js';
import { createLab, type Lab, plain } from './support/lab.js';
import { sign, stamp } from './support/mini-signer.js';

async function call(lab: Lab, base: string, method: string, target: string, body?: unknown): Promise<Answer> {
  const url = `${base}${target}`;
  const atMs = lab.emulator.clock.now();
  const headers = { 'x-bce-date': stamp(atMs) };
  const authorization = sign({ method, url, headers }, { ...lab.emulator.credentials('a'), atMs });
  const init: RequestInit = { method, headers: { ...headers, authorization } };
  return readAnswer(await fetch(url, body === undefined ? init : { ...init, body: JSON.stringify(body) }));
}

/** Sends bytes and gives all that comes back. */
function raw(url: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (text += chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
    socket.setTimeout(2000, () => socket.destroy());
  });
}

test('the host with its port is what is signed, over real sockets', async () => {
  const lab = createLab();
  await using server = await lab.emulator.listen();
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await call(lab, server.url, 'POST', '/v1/peerconn', plain)).toMatchObject({ status: 200 });
  expect(await call(lab, server.url, 'GET', '/v1/peerconn')).toMatchObject({ status: 200 });
});

test('a port of its own stands for its region, unless the host names one', async () => {
  const lab = createLab();
  await using server = await lab.emulator.listen({ regions: ['gz', 'su'] });
  expect(Object.keys(server.urls)).toEqual(['gz', 'su']);
  await call(lab, server.urls['gz'] ?? '', 'GET', '/v1/peerconn');
  expect(lab.emulator.requests.at(-1)).toMatchObject({ region: 'gz', status: 200 });
  await call(lab, server.url, 'GET', '/v1/peerconn');
  expect(lab.emulator.requests.at(-1)).toMatchObject({ region: 'bj' });
});

test('an empty answer has length 0 and is not chunked; a JSON answer has its length', async () => {
  const lab = createLab();
  await using server = await lab.emulator.listen();
  const id = await lab.created();
  const path = `/v1/peerconn/${id}/deleteProtect`;
  const empty = await call(lab, server.url, 'PUT', path, { deleteProtect: true });
  expect(empty.headers.get('content-length')).toBe('0');
  expect(empty.headers.get('transfer-encoding')).toBeNull();
  const json = await call(lab, server.url, 'GET', `/v1/peerconn/${id}`);
  expect(json.headers.get('content-length')).toBe(String(Buffer.byteLength(json.text)));
  expect(json.headers.get('transfer-encoding')).toBeNull();
  expect(json.headers.get('date')).toBe(new Date(lab.emulator.clock.now()).toUTCString());
});

test('connections are kept alive, also after a refused upload', async () => {
  const { emulator } = createLab();
  await using server = await emulator.listen();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (method: string, body?: string) =>
    new Promise<boolean>((resolve, reject) => {
      const outgoing = request(`${server.url}/v1/peerconn`, { agent, method }, (incoming) => {
        incoming.resume().on('end', () => resolve(outgoing.reusedSocket));
      });
      outgoing.on('error', reject).end(body);
    });
  expect(await send('GET')).toBe(false);
  expect(await send('POST', 'x'.repeat(100_000))).toBe(true);
  expect(await send('GET')).toBe(true);
  agent.destroy();
});

test('a body beyond 12 MiB is refused, and the server goes on', async () => {
  const lab = createLab();
  await using server = await lab.emulator.listen();
  const description = 'x'.repeat(12 * 1024 * 1024);
  const answer = await call(lab, server.url, 'POST', '/v1/peerconn', { ...plain, description });
  expect(answer).toMatchObject({ status: 400, json: { code: 'InvalidHTTPRequest' } });
  expect(await call(lab, server.url, 'POST', '/v1/peerconn', plain)).toMatchObject({ status: 200 });
});

test('a body that is declared too large is refused before it is sent', async () => {
  const lab = createLab();
  await using server = await lab.emulator.listen();
  const { host } = new URL(server.url);
  const atMs = lab.emulator.clock.now();
  const url = `${server.url}/v1/peerconn`;
  const authorization = sign({ method: 'POST', url }, { ...lab.emulator.credentials('a'), atMs });
  const head = [
    'POST /v1/peerconn HTTP/1.1',
    `Host: ${host}`,
    `Authorization: ${authorization}`,
    'Content-Length: 99999999',
  ];
  const answer = await raw(server.url, `${head.join('\r\n')}\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*InvalidHTTPRequest/);
});

test('the path is verified as sent, not as a URL parser folds it', async () => {
  const lab = createLab();
  await using server = await lab.emulator.listen();
  const host = new URL(server.url).host;
  const atMs = lab.emulator.clock.now();
  const path = '/v1/x/../peerconn';
  const headers = { 'x-bce-date': stamp(atMs) };
  const authorization = sign(
    { method: 'GET', url: `${server.url}${path}`, headers },
    { ...lab.emulator.credentials('a'), atMs },
  );
  const answer = await raw(
    server.url,
    `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nx-bce-date: ${stamp(atMs)}\r\nAuthorization: ${authorization}\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('InvalidURI');
});

test.each([
  ['a target that is no path', 'OPTIONS * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n'],
  ['a host that is none', 'GET /v1/peerconn HTTP/1.1\r\nHost: a b<>\r\nConnection: close\r\n\r\n'],
  ['no host', 'GET /v1/peerconn HTTP/1.0\r\n\r\n'],
  ['a broken escape', 'GET /v1/%zz HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n'],
  ['an absolute target', 'GET http://h/v1/peerconn HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n'],
])('%s is answered in the documented form', async (_case, text) => {
  const { emulator } = createLab();
  await using server = await emulator.listen();
  const answer = await raw(server.url, text);
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ code: expect.any(String) as unknown });
});

test.each([
  ['no HTTP at all', '\x00\x01\x02\r\n\r\n'],
  [
    'length and chunks at once',
    'POST /v1/peerconn HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc',
  ],
  ['a header line without end', `GET / HTTP/1.1\r\nHost: h\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`],
  [
    'high bytes in the target',
    Buffer.from('GET /v1/\xff\xfe HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n', 'latin1'),
  ],
  [
    'a body that breaks off',
    'POST /v1/peerconn HTTP/1.1\r\nHost: h\r\nContent-Length: 30\r\nConnection: close\r\n\r\nabc',
  ],
])('%s does not stop the server', async (_case, bytes) => {
  const lab = createLab();
  await using server = await lab.emulator.listen();
  await raw(server.url, bytes);
  expect(await call(lab, server.url, 'GET', '/v1/peerconn')).toMatchObject({ status: 200 });
});

// Retried, because the port below a free one may belong to another process.
test('a port that is taken is an error, and nothing stays bound', { retry: 3 }, async () => {
  const { emulator } = createLab();
  await using server = await emulator.listen();
  const port = Number(new URL(server.url).port);
  await expect(emulator.listen({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await expect(emulator.listen({ port: port - 1, regions: ['gz'] })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await using again = await emulator.listen({ port: port - 1 });
  expect(again.url).toContain(String(port - 1));
});

test('close may be called twice, and cuts connections that are kept alive', async () => {
  const { emulator } = createLab();
  const server = await emulator.listen();
  await fetch(server.url);
  await server.close();
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});
