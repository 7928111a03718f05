import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { FaultRule } from '../../../src/emulator.js';
import { settle } from '../../helpers/stalling.js';
import { readAnswer } from '../support/caller.js';
import { createFaultyLab, failureFrom, signed } from '../support/faulty.js';
import { labStart, plain } from '../support/lab.js';

const terminated = { name: 'TypeError', message: 'terminated', cause: { code: 'UND_ERR_SOCKET' } };

/** Reads a body to its end or to where it breaks off. */
async function readParts(response: Response): Promise<{ text: string; failure: unknown }> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) text += part.value;
    return { text, failure: undefined };
  } catch (failure) {
    return { text, failure };
  }
}

test.each([
  ['reset-before', 0, 0],
  ['reset-after', 1, 200],
] as const)(
  '%s rejects as fetch does when the connection is closed, and leaves %i connections',
  async (fault, count, status) => {
    const lab = createFaultyLab([{ fault }]);
    const failure = await failureFrom(lab.ask());
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
    expect(lab.emulator.requests).toMatchObject([{ operationId: 'createPeerConn', fault, status, code: undefined }]);
    expect(await lab.count()).toBe(count);
  },
);

test('delay executes at once and answers late', async () => {
  const lab = createFaultyLab([{ fault: 'delay', delayMs: 5_000 }]);
  let response: Response | undefined;
  const answered = lab.ask().then((late) => (response = late));
  await settle();
  expect(await lab.count()).toBe(1);
  lab.timers.advance(4_999);
  await settle();
  expect(response).toBeUndefined();
  lab.timers.advance(1);
  expect((await answered).headers.get('content-type')).toBe('application/json;charset=UTF-8');
  expect(await readAnswer(await answered)).toMatchObject({
    status: 200,
    json: { peerConnId: expect.any(String) as unknown },
  });
  expect(lab.timers.pending).toBe(0);
});

test.each<[FaultRule, string, object]>([
  [{ fault: 'status', status: 429 }, '', { 'retry-after': null, 'content-length': '0', 'x-bce-request-id': null }],
  [{ fault: 'status', status: 429, retryAfter: 7 }, '', { 'retry-after': '7' }],
  [
    { fault: 'status', status: 503, retryAfter: 'Thu, 13 Aug 2026 08:00:30 GMT' },
    '',
    { 'retry-after': 'Thu, 13 Aug 2026 08:00:30 GMT' },
  ],
  [
    { fault: 'status', status: 429, code: 'Throttling' },
    '"code":"Throttling"',
    { 'content-type': 'application/json;charset=UTF-8' },
  ],
  [{ fault: 'status', status: 500 }, '"code":"InternalError"', { 'x-bce-request-id': expect.any(String) as unknown }],
  [
    { fault: 'status', status: 502, html: true },
    '<!DOCTYPE html>',
    { 'content-type': 'text/html', 'x-bce-request-id': null },
  ],
  [{ fault: 'status', status: 504 }, '', { 'content-length': '0', date: new Date(labStart).toUTCString() }],
])('%j is answered before anything is executed', async (rule, body, headers) => {
  const lab = createFaultyLab([rule]);
  const response = await lab.ask();
  expect(response.status).toBe('status' in rule && rule.status);
  expect(Object.fromEntries(Object.keys(headers).map((name) => [name, response.headers.get(name)]))).toEqual(headers);
  const text = await response.text();
  expect(text).toContain(body);
  expect(text === '').toBe(body === '');
  expect(lab.emulator.requests).toMatchObject([{ fault: 'status', status: response.status }]);
  expect(await lab.count()).toBe(0);
});

test.each<[FaultRule, number]>([
  [{ fault: 'status', status: 504, executed: true }, 1],
  [{ fault: 'empty-body' }, 1],
  [{ fault: 'empty-body', executed: false }, 0],
  [{ fault: 'html-body' }, 1],
  [{ fault: 'html-body', executed: false }, 0],
])('%j takes effect on %i connections', async (rule, count) => {
  const lab = createFaultyLab([rule]);
  await lab.ask();
  expect(await lab.count()).toBe(count);
  expect(lab.emulator.requests[0]).toMatchObject({ fault: rule.fault, status: 200 });
});

test('empty-body is 200 with nothing in it, html-body 200 with a page; neither has a request id', async () => {
  const lab = createFaultyLab([{ fault: 'empty-body', times: 1 }, { fault: 'html-body' }]);
  const [empty, html] = [await lab.ask(), await lab.ask()];
  expect([empty.status, await empty.text()]).toEqual([200, '']);
  expect([html.status, html.headers.get('content-type')]).toEqual([200, 'text/html']);
  expect(await html.text()).toMatch(/^<!DOCTYPE html>/);
  expect([empty, html].map(({ headers }) => headers.get('x-bce-request-id'))).toEqual([null, null]);
});

test('truncated-body announces all, sends half and breaks off; it is executed', async () => {
  const lab = createFaultyLab([{ fault: 'truncated-body' }]);
  const response = await lab.ask();
  const { text, failure } = await readParts(response);
  expect(response.status).toBe(200);
  expect(text).toMatch(/^\{"peerC/);
  expect(text.length).toBe(Math.floor(Number(response.headers.get('content-length')) / 2));
  expect(failure).toMatchObject(terminated);
  expect(await lab.count()).toBe(1);
});

test('an answer without a body breaks off too', async () => {
  const lab = createFaultyLab([{ fault: 'truncated-body', operationId: 'updatePeerConnDeleteProtect' }]);
  const url = `https://bcc.bj.baidubce.com/v1/peerconn/${await lab.created()}/deleteProtect`;
  const atMs = lab.emulator.clock.now();
  const init = { ...signed(lab, 'PUT', url, atMs), body: JSON.stringify({ deleteProtect: true }) };
  const response = await lab.emulator.fetch(url, init);
  expect(response.headers.get('content-length')).toBe('1');
  expect(await readParts(response)).toMatchObject({ text: '', failure: terminated });
});

test('slow-body lets the body drip out over its duration', async () => {
  const lab = createFaultyLab([{ fault: 'slow-body', durationMs: 1_000 }]);
  const response = await lab.ask();
  const reader = response.body?.getReader();
  const startMs = lab.timers.now();
  const sizes: number[] = [];
  for (;;) {
    const next = reader?.read();
    await settle();
    if (lab.timers.pending > 0) lab.timers.advance(100);
    const part = await next;
    if (part?.done !== false) break;
    sizes.push(part.value.length);
  }
  expect(lab.timers.now() - startMs).toBe(sizes.length * 100);
  expect(sizes.length).toBeGreaterThanOrEqual(9);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(Number(response.headers.get('content-length')));
});

test('slow-body delays an answer without a body as a whole', async () => {
  const lab = createFaultyLab([{ fault: 'slow-body', durationMs: 1_000, operationId: 'updatePeerConnDeleteProtect' }]);
  const id = await lab.created();
  const answered = lab.as()('PUT', `/v1/peerconn/${id}/deleteProtect`, { deleteProtect: true });
  await settle();
  expect(lab.timers.pending).toBe(1);
  lab.timers.advance(1_000);
  expect(await answered).toMatchObject({ status: 200, text: '' });
});

test.each<[FaultRule, number]>([
  [{ fault: 'stall-headers' }, 1],
  [{ fault: 'stall-headers', executed: false }, 0],
  [{ fault: 'delay', delayMs: 1_000 }, 1],
])('%j ends with the reason of the signal, and leaves no timer', async (rule, count) => {
  const lab = createFaultyLab([rule]);
  const caller = new AbortController();
  const attempt = failureFrom(lab.ask({ signal: caller.signal }));
  await settle();
  const reason = new Error('enough');
  caller.abort(reason);
  expect(await attempt).toBe(reason);
  await settle();
  expect(lab.timers.pending).toBe(0);
  expect(lab.emulator.requests).toMatchObject([{ fault: rule.fault, status: count === 1 ? 200 : 0 }]);
  expect(await lab.count()).toBe(count);
});

test.each<[FaultRule, number]>([
  [{ fault: 'stall-body' }, 0],
  [{ fault: 'slow-body', durationMs: 1_000 }, 1],
])('the body of %j breaks off with the reason of the signal, and leaves no timer', async (rule, timers) => {
  const lab = createFaultyLab([rule]);
  const caller = new AbortController();
  const response = await lab.ask({ signal: caller.signal });
  expect(lab.timers.pending).toBe(0);
  const text = failureFrom(response.text());
  await settle();
  expect(lab.timers.pending).toBe(timers);
  const reason = new Error('enough');
  caller.abort(reason);
  expect(await text).toBe(reason);
  expect(lab.timers.pending).toBe(0);
});

test('a body that is read only after the abort rejects with its reason', async () => {
  const lab = createFaultyLab([{ fault: 'truncated-body' }]);
  const caller = new AbortController();
  const response = await lab.ask({ signal: caller.signal });
  const reason = new Error('enough');
  caller.abort(reason);
  expect(await failureFrom(response.text())).toBe(reason);
});

test('stall-body sends half of the body first', async () => {
  const lab = createFaultyLab([{ fault: 'stall-body' }]);
  const caller = new AbortController();
  const response = await lab.ask({ signal: caller.signal });
  setImmediate(() => caller.abort());
  const { text, failure } = await readParts(response);
  expect(text.length).toBe(Math.floor(Number(response.headers.get('content-length')) / 2));
  expect(failure).toMatchObject({ name: 'AbortError' });
});

test('a body that is cancelled leaves no timer', async () => {
  const lab = createFaultyLab([{ fault: 'slow-body', durationMs: 1_000 }]);
  const reader = (await lab.ask()).body?.getReader();
  void reader?.read();
  await settle();
  expect(lab.timers.pending).toBe(1);
  await reader?.cancel();
  await settle();
  expect(lab.timers.pending).toBe(0);
});

test('an abort is heard although nobody but the caller of abort keeps the request', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const lab = createFaultyLab([{ fault: 'stall-headers' }]);
  const caller = new AbortController();
  const url = 'https://bcc.bj.baidubce.com/v1/peerconn';
  const attempt = failureFrom(
    lab.emulator.fetch(new Request(url, { ...signed(lab, 'GET', url), signal: caller.signal })),
  );
  for (let round = 0; round < 3; round++) {
    await settle();
    collectGarbage();
  }
  caller.abort();
  expect(await attempt).toMatchObject({ name: 'AbortError' });
});

test('fetch heeds its signal while a request is still coming in', async () => {
  const lab = createFaultyLab([]);
  const caller = new AbortController();
  const body = new ReadableStream({ pull: () => new Promise(() => {}) });
  const attempt = failureFrom(lab.ask({ body, duplex: 'half', signal: caller.signal } as RequestInit));
  await settle();
  caller.abort();
  expect(await attempt).toMatchObject({ name: 'AbortError' });
  expect(lab.emulator.requests).toEqual([]);
});

test('a signal of null sets a request free from its own', async () => {
  const lab = createFaultyLab([{ fault: 'delay', delayMs: 1_000 }]);
  const caller = new AbortController();
  const url = 'https://bcc.bj.baidubce.com/v1/peerconn';
  const request = new Request(url, { ...signed(lab, 'GET', url), signal: caller.signal });
  const answered = lab.emulator.fetch(request, { signal: null });
  await settle();
  caller.abort();
  lab.timers.advance(1_000);
  expect((await answered).status).toBe(200);
});

test('fetch listens to a signal no longer than it works', async () => {
  const lab = createFaultyLab([{ fault: 'slow-body', durationMs: 1_000, skip: 1 }]);
  const { signal } = new AbortController();
  const listening = () => getEventListeners(signal, 'abort').length;
  await (await lab.ask({ signal })).text();
  const afterOne = listening();
  const text = (await lab.ask({ signal })).text();
  await settle();
  expect(listening()).toBe(2 * afterOne + 1);
  for (let piece = 0; piece < 10; piece++) {
    lab.timers.advance(100);
    await settle();
  }
  await text;
  // What is left is what a Request of the platform's own leaves.
  expect([listening(), afterOne]).toEqual([2, 1]);
});

test('skewed-clock refuses a well-dated request, shows in Date, and leaves the emulator and its log in time', async () => {
  const hourMs = 3_600_000;
  const lab = createFaultyLab([{ fault: 'skewed-clock', offsetMs: hourMs }]);
  const late = await lab.ask();
  expect(Date.parse(late.headers.get('date') ?? '')).toBe(labStart + hourMs);
  expect(await readAnswer(late)).toMatchObject({ status: 400, json: { code: 'RequestExpired' } });
  expect(lab.emulator.requests).toMatchObject([
    { time: new Date(labStart).toISOString(), status: 400, code: 'RequestExpired', fault: 'skewed-clock' },
  ]);
  expect(lab.emulator.clock.now()).toBe(labStart);
});

test('skewed-clock accepts what is dated by it, and changes take their time by the right clock', async () => {
  const offsetMs = -86_400_000;
  const lab = createFaultyLab([{ fault: 'skewed-clock', offsetMs, times: 1 }]);
  const url = 'https://bcc.bj.baidubce.com/v1/peerconn';
  const response = await lab.emulator.fetch(url, {
    ...signed(lab, 'POST', url, labStart + offsetMs),
    body: JSON.stringify(plain),
  });
  const { status, json } = await readAnswer(response);
  expect(status).toBe(200);
  expect(await lab.read(String(json?.['peerConnId']))).toMatchObject({
    status: 'creating',
    createdTime: '2026-08-13 08:00:00',
  });
});

test('a request that the service refuses meets its fault all the same', async () => {
  const lab = createFaultyLab([{ fault: 'reset-after' }]);
  expect(await failureFrom(lab.ask({ headers: {} }))).toMatchObject({ message: 'fetch failed' });
  expect(lab.emulator.requests).toMatchObject([
    { status: 403, code: 'AccessDenied', fault: 'reset-after', accountId: undefined },
  ]);
});
