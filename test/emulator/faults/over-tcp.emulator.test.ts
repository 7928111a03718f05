import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import type { FaultRule } from '../../../src/emulator.js';
import { settle } from '../../helpers/stalling.js';
import { readAnswer } from '../support/caller.js';
import { createFaultyLab, failureFrom, type FaultyLab, signed } from '../support/faulty.js';
import { labStart, plain } from '../support/lab.js';

/** What comes back over a bare connection, until `enough` of it is there or the connection ends. */
function converse(lab: FaultyLab, server: string, enough: (text: string) => boolean = () => false) {
  const url = new URL('/v1/peerconn', server);
  const { headers } = signed(lab, 'POST', url.href);
  const body = JSON.stringify(plain);
  const lines = Object.entries({ host: url.host, ...headers, 'content-length': body.length });
  const head = ['POST /v1/peerconn HTTP/1.1', ...lines.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  return new Promise<{ text: string; error: string | undefined }>((resolve) => {
    const socket = connect(Number(url.port), url.hostname, () => socket.write(`${head}\r\n\r\n${body}`));
    let text = '';
    let error: string | undefined;
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (enough(text)) socket.destroy();
    });
    socket.on('error', ({ code }: NodeJS.ErrnoException) => (error = code));
    socket.on('close', () => resolve({ text, error }));
  });
}

/** Waits until the server has noticed something. */
const noticed = (check: () => void) => vi.waitFor(check, { interval: 1 });

test.each([
  ['reset-before', 0],
  ['reset-after', 1],
] as const)('%s resets the connection without a byte, and leaves %i connections', async (fault, count) => {
  const lab = createFaultyLab([{ fault }]);
  await using server = await lab.emulator.listen();
  expect(await converse(lab, server.url)).toEqual({ text: '', error: 'ECONNRESET' });
  const failure = await failureFrom(lab.ask({}, server.url));
  expect(failure).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
  expect(lab.emulator.requests.map((entry) => entry.fault)).toEqual([fault, fault]);
  expect(await lab.count()).toBe(count);
});

test('truncated-body announces the whole length, sends half, and closes', async () => {
  const lab = createFaultyLab([{ fault: 'truncated-body' }]);
  await using server = await lab.emulator.listen();
  const { text, error } = await converse(lab, server.url);
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const announced = Number(/content-length: (\d+)/i.exec(head)?.[1]);
  expect(head).toMatch(/^HTTP\/1\.1 200 /);
  expect(body).toMatch(/^\{"peerConnId":/);
  expect([body.length, error]).toEqual([Math.floor(announced / 2), undefined]);
  const response = await lab.ask({}, server.url);
  expect(await failureFrom(response.text())).toMatchObject({ name: 'TypeError', message: 'terminated' });
});

test('an answer without a body breaks off too', async () => {
  const lab = createFaultyLab([{ fault: 'truncated-body', operationId: 'updatePeerConnDeleteProtect' }]);
  await using server = await lab.emulator.listen();
  const url = `${server.url}/v1/peerconn/${await lab.created()}/deleteProtect`;
  const init = { ...signed(lab, 'PUT', url, lab.emulator.clock.now()), body: JSON.stringify({ deleteProtect: true }) };
  const response = await fetch(url, init);
  expect(response.status).toBe(200);
  expect(await failureFrom(response.text())).toMatchObject({ message: 'terminated' });
});

test.each<[FaultRule, number, string | null, string]>([
  [{ fault: 'status', status: 429, retryAfter: 3 }, 429, '3', ''],
  [{ fault: 'status', status: 503, html: true }, 503, null, '<!DOCTYPE html>'],
  [{ fault: 'empty-body' }, 200, null, ''],
  [{ fault: 'html-body' }, 200, null, '<!DOCTYPE html>'],
])('%j is answered, and the connection stays open', async (rule, status, retryAfter, body) => {
  const lab = createFaultyLab([rule]);
  await using server = await lab.emulator.listen();
  const response = await lab.ask({}, server.url);
  expect([response.status, response.headers.get('retry-after')]).toEqual([status, retryAfter]);
  expect(response.headers.get('connection')).toBe('keep-alive');
  expect((await response.text()).startsWith(body)).toBe(true);
});

test('skewed-clock shows in Date', async () => {
  const lab = createFaultyLab([{ fault: 'skewed-clock', offsetMs: 60_000 }]);
  await using server = await lab.emulator.listen();
  const response = await lab.ask({}, server.url);
  expect([response.status, response.headers.get('date')]).toEqual([200, new Date(labStart + 60_000).toUTCString()]);
});

test('delay answers late', async () => {
  const lab = createFaultyLab([{ fault: 'delay', delayMs: 5_000 }]);
  await using server = await lab.emulator.listen();
  const answered = lab.ask({}, server.url);
  await noticed(() => expect(lab.timers.pending).toBe(1));
  lab.timers.advance(5_000);
  expect(await readAnswer(await answered)).toMatchObject({
    status: 200,
    json: { peerConnId: expect.any(String) as unknown },
  });
  expect(lab.timers.pending).toBe(0);
});

test('slow-body sends the headers, then the body piece by piece', async () => {
  const lab = createFaultyLab([{ fault: 'slow-body', durationMs: 1_000 }]);
  await using server = await lab.emulator.listen();
  const response = await lab.ask({}, server.url);
  const text = response.text();
  let pieces = 0;
  for (; lab.timers.now() < labStart + 1_000; pieces++) {
    await noticed(() => expect(lab.timers.pending).toBe(1));
    lab.timers.advance(100);
  }
  expect((await text).length).toBe(Number(response.headers.get('content-length')));
  expect(pieces).toBe(10);
});

test.each<FaultRule>([
  { fault: 'delay', delayMs: 20 },
  { fault: 'slow-body', durationMs: 20 },
])('%j takes its time by the timers of the machine', async (rule) => {
  const lab = createFaultyLab([rule], { schedule: undefined });
  await using server = await lab.emulator.listen();
  const startMs = performance.now();
  expect((await readAnswer(await lab.ask({}, server.url))).status).toBe(200);
  expect(performance.now() - startMs).toBeGreaterThanOrEqual(18);
});

test.each<[FaultRule, RegExp]>([
  [{ fault: 'slow-body', durationMs: 1_000 }, /^HTTP\/1\.1 200 [^]*\r\n\r\n$/],
  [{ fault: 'stall-body' }, /^HTTP\/1\.1 200 [^]*\r\n\r\n\{"peerConnId":"peer/],
])('%j sends the first part at once', async (rule, part) => {
  const lab = createFaultyLab([rule]);
  await using server = await lab.emulator.listen();
  const { text } = await converse(lab, server.url, (received) => part.test(received));
  expect(text).toMatch(part);
  expect(text).not.toContain('}');
  await noticed(() => expect(lab.timers.pending).toBe(0));
});

test.each<FaultRule>([
  { fault: 'stall-headers' },
  { fault: 'stall-headers', executed: false },
  { fault: 'delay', delayMs: 1_000 },
  { fault: 'slow-body', durationMs: 1_000 },
  { fault: 'stall-body' },
])('%j lasts until the client goes, and leaves nothing behind', async (rule) => {
  const lab = createFaultyLab([rule]);
  await using server = await lab.emulator.listen();
  const caller = new AbortController();
  const attempt = failureFrom(lab.ask({ signal: caller.signal }, server.url).then((response) => response.text()));
  await noticed(() => expect(lab.emulator.requests).toMatchObject([{ fault: rule.fault }]));
  caller.abort();
  expect(await attempt).toMatchObject({ name: 'AbortError' });
  await noticed(() => expect(lab.timers.pending).toBe(0));
});

test('a client that goes in the middle of its request is not waited for', async () => {
  const lab = createFaultyLab([{ fault: 'delay', delayMs: 1_000 }]);
  await using server = await lab.emulator.listen();
  const { port, hostname, host, href } = new URL('/v1/peerconn', server.url);
  const { authorization, 'x-bce-date': date } = signed(lab, 'POST', href).headers;
  const head = `POST /v1/peerconn HTTP/1.1\r\nhost: ${host}\r\nx-bce-date: ${date}\r\nauthorization: ${authorization}`;
  const socket = connect(Number(port), hostname, () => socket.write(`${head}\r\ncontent-length: 9\r\n\r\n{`));
  await noticed(() => expect(lab.emulator.faults.counts[0]?.injected).toBe(1));
  socket.destroy();
  await noticed(() => expect(lab.emulator.requests).toMatchObject([{ code: 'InvalidHTTPRequest' }]));
  await settle();
  expect(lab.timers.pending).toBe(0);
});

test.each<FaultRule>([{ fault: 'stall-headers' }, { fault: 'stall-body' }, { fault: 'delay', delayMs: 1_000 }])(
  'close ends %j',
  async (rule) => {
    const lab = createFaultyLab([rule]);
    const server = await lab.emulator.listen();
    const attempt = failureFrom(lab.ask({}, server.url).then((response) => response.text()));
    await noticed(() => expect(lab.emulator.requests).toHaveLength(1));
    await server.close();
    expect(await attempt).toBeInstanceOf(TypeError);
    await noticed(() => expect(lab.timers.pending).toBe(0));
  },
);
