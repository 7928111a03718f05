import { context, SpanKind, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterAll, describe, expect, test } from 'vitest';
import * as baidu from '../../src/baidu.js';
import type { BaiduClientOptions, PeeringClient } from '../../src/baidu.js';
import * as emulator from '../../src/emulator.js';
import * as index from '../../src/index.js';
import type { Hook, LogEntry } from '../../src/index.js';
import { PagingError, OutcomeUnknownError, WaiterError } from '../../src/index.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import * as opentelemetry from '../../src/opentelemetry.js';
import { failureOf } from '../helpers/failure.js';
import { createInput, listedConn, peerConnId } from '../helpers/fixtures.js';
import { fuzzRuns, fuzzTimeoutMs } from '../helpers/fuzz-runs.js';
import type { ManualClock } from '../helpers/manual-clock.js';
import { createMemoryLedger } from '../helpers/memory-ledger.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerOk, answerText, type Answerer, type SentRequest } from '../helpers/recording-fetch.js';
import { settle } from '../helpers/stalling.js';
import { canaries, expectSilent, secretsOf, shown } from './canaries.js';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
afterAll(() => {
  trace.disable();
  context.disable();
});

const headersOf = ({ headers }: SentRequest) => [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');

/** Answers of all kinds; many repeat the request, as gateways do. */
const answers: readonly Answerer[] = [
  answerOk,
  answerText(200),
  answerText(503),
  answerText(200, '<html>'),
  answerJson(404, { code: 'NoSuchObject', message: 'gone' }),
  answerJson(429, { code: 'Throttled', message: 'slow down' }, { 'retry-after': '0' }),
  answerJson(403, { code: 'SignatureDoesNotMatch', message: 'no' }),
  answerJson(400, { code: 'IdempotentParameterMismatch', message: 'other' }),
  () => Promise.reject(new TypeError('fetch failed', { cause: new Error('reset') })),
  (request) => new Response(headersOf(request), { status: 502 }),
  (request) => new Response(`<pre>${headersOf(request)}</pre>`, { status: 200 }),
  (request) => Response.json({ code: 'InternalError', message: headersOf(request) }, { status: 500 }),
  (request) =>
    Response.json(
      { code: 'AccessDenied', message: `not you: ${encodeURIComponent(headersOf(request))}` },
      { status: 403 },
    ),
  (request) => Promise.reject(new Error(`failed with ${headersOf(request)}`, { cause: new Error(headersOf(request)) })),
];

const calls: readonly ((client: PeeringClient, key: string) => Promise<unknown>)[] = [
  (client) => client.listPeerConn().withTrace(),
  (client) => client.getPeerConn({ peerConnId }).withTrace(),
  (client, idempotencyKey) => client.createPeerConn(createInput, { idempotencyKey }).withTrace(),
  (client) => client.updatePeerConn({ peerConnId, localIfId: 'q', description: 'd' }).withTrace(),
  (client) => client.releasePeerConn({ peerConnId }).withTrace(),
  (client) => client.acceptPeerConn({ peerConnId, clientToken: 'é' }).withTrace(),
  (client) => client.http.GET('/v1/peerconn').then(({ data, error }) => [data, error]),
  (client) => client.waitFor('PeerConn', 'active', { peerConnId }, { deadlineMs: 1 }),
];

/** A number that is the same in every run, for a place in a list. */
const pick = <T>(list: readonly T[], number: number): T => {
  const item = list[(Math.imul(number + 1, 2_654_435_761) >>> 8) % list.length];
  if (item === undefined) throw new Error('An empty list.');
  return item;
};

/** A lab in which all that can be observed of calls is kept. */
function watchedLab(answerers: readonly Answerer[], options: Partial<BaiduClientOptions> = {}) {
  const observed: unknown[] = [];
  const entries: LogEntry[] = [];
  const ledger = createMemoryLedger();
  const watcher: Hook = {
    aroundCall: (call, next) => (observed.push(call), next().then((ended) => void observed.push(ended))),
    async aroundAttempt(attempt, next) {
      observed.push(attempt, await next());
      throw new Error(`the watcher fails at ${attempt.number}`);
    },
  };
  const lab = createPeeringLab(answerers, {
    credentials: canaries,
    maxAttempts: 3,
    random: () => 0,
    hooks: [opentelemetry.createTracingHook({ tracer: provider.getTracer('t') }), watcher],
    log: (entry) => void entries.push(entry),
    ledger: { store: ledger, account: 'a' },
    ...options,
  });
  return { ...lab, observed, entries, ledger };
}

/** What exporters are given of the spans since the last look. */
function takeSpans() {
  const spans = exporter
    .getFinishedSpans()
    .map(({ name, attributes, events, status, links }) => ({ name, attributes, events, status, links }));
  exporter.reset();
  return spans;
}

const settled = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => value,
    (error: unknown) => error,
  );

/** The end of a call, whose waiting is cut short. */
async function endOf(call: Promise<unknown>, clock: ManualClock): Promise<unknown> {
  const ended = { is: false };
  const end = settled(call).finally(() => void (ended.is = true));
  await settle();
  for (; !ended.is; await settle()) clock.advance(1000);
  return end;
}

const pendingOf = async (ledger: Ledger): Promise<unknown> => ledger.listPending();

test(
  'thousands of calls, however they end, show no secret in errors, traces, hooks, logs, spans and ledger',
  async () => {
    const seen = new Map<string, number>();
    for (let number = 0; number < fuzzRuns(2000, 20_000); number += 1) {
      const chosen = [0, 1, 2].map((attempt) => pick(answers, 3 * number + attempt));
      const { client, wire, clock, observed, entries, ledger } = watchedLab(chosen);
      clock.advance(number * 1000);
      const ended = await endOf(pick(calls, number * 7)(client, `key-${number}`), clock);
      const spans = takeSpans();
      expectSilent(ended, wire.sent);
      expectSilent([observed, entries, spans, await pendingOf(ledger)], wire.sent);
      const kind = ended instanceof Error ? ended.name : 'success';
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if (wire.sent.length > 0 && kind !== 'InputError')
        expect([spans.length > 1, entries.length > 2]).toEqual([true, true]);
    }
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining([
        'success',
        'ApiError',
        'NetworkError',
        'DecodeError',
        'InputError',
        'OutcomeUnknownError',
        'IdempotencyMismatchError',
      ]),
    );
  },
  3 * fuzzTimeoutMs,
);

describe('what is kept of a call shows no secret', () => {
  test('an outcome that is not known, and the function that resumes it', async () => {
    const { client, wire } = watchedLab([() => Promise.reject(new TypeError('reset'))]);
    const error = await failureOf(OutcomeUnknownError, client.createPeerConn(createInput));
    expectSilent(error, wire.sent);
    expectSilent(error.resume, wire.sent);
    expectSilent(Object.getOwnPropertyDescriptors(error), wire.sent);
  });

  test('a wait that ends without its target', async () => {
    const creating = { ...listedConn, bandwidthInMbps: 10, status: 'deleted' };
    const { client, wire } = watchedLab([answerJson(200, creating)]);
    const error = await failureOf(WaiterError, client.waitFor('PeerConn', 'active', { peerConnId }));
    expectSilent(error, wire.sent);
  });

  test('a list whose pages lead nowhere', async () => {
    const page = { peerConns: [], isTruncated: true, maxKeys: 1 };
    const { client, wire } = watchedLab([answerJson(200, page)]);
    const read = async () => {
      for await (const _ of client.listPeerConn()) expect.unreachable();
    };
    expectSilent(await failureOf(PagingError, read()), wire.sent);
  });

  test('a record in the ledger, pending and ended', async () => {
    const { client, wire, ledger } = watchedLab([() => Promise.reject(new Error('reset')), answerOk], {
      maxAttempts: 1,
    });
    await settled(client.createPeerConn(createInput));
    const [record] = await ledger.listPending();
    expectSilent(record, wire.sent);
    for await (const resumed of client.resumePending()) expectSilent(resumed, wire.sent);
    expectSilent(await ledger.get(record?.id ?? ''), wire.sent);
  });

  test('the client, its parts, and all that the package exports', async () => {
    const { client, wire, observed } = watchedLab([answerOk]);
    await client.listPeerConn();
    await client.createPeerConn(createInput);
    for (const value of [client, client.http, client.waitFor, client.resumePending, observed])
      expectSilent(value, wire.sent);
    for (const operation of Object.values(client)) expectSilent(operation, wire.sent);
    for (const entry of [index, baidu, emulator, opentelemetry])
      for (const value of Object.values(entry)) expectSilent(value, wire.sent);
    expectSilent(opentelemetry.createTracingHook(), wire.sent);
    expect(SpanKind.CLIENT).toBe(2);
  });
});

test('what these tests look through holds what was sent, so that a secret in it would be found', async () => {
  const { client, wire, entries, observed } = watchedLab([
    (request) => Response.json({ code: 'X', message: headersOf(request) }, { status: 404 }),
  ]);
  const error = await settled(client.getPeerConn({ peerConnId }));
  const sent = headersOf(wire.only);
  expect(secretsOf(wire.sent).filter((secret) => sent.includes(secret)).length).toBeGreaterThan(2);
  for (const value of [error, entries]) expect(shown(value)).toContain('(left out)');
  expect(shown(observed)).toContain('getPeerConn');
});
