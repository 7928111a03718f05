import { context, propagation, SpanKind, SpanStatusCode, trace, type Context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { afterEach, describe, expect, test } from 'vitest';
import type { BaiduClientOptions } from '../../src/baidu.js';
import { ApiError, OutcomeUnknownError, TimeoutError, type Hook } from '../../src/index.js';
import { createTracingHook, type TracingOptions } from '../../src/opentelemetry.js';
import { failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerOk, answerText, type Answerer } from '../helpers/recording-fetch.js';
import { settle, stalling } from '../helpers/stalling.js';

function unregister(): void {
  trace.disable();
  context.disable();
  propagation.disable();
}

afterEach(unregister);

/** A propagator that writes the parent as W3C Trace Context does. */
const traceContext = {
  inject(from: Context, carrier: unknown) {
    const span = trace.getSpanContext(from);
    if (span) (carrier as Record<string, string>)['traceparent'] = `00-${span.traceId}-${span.spanId}-01`;
  },
  extract: (from: Context) => from,
  fields: () => ['traceparent'],
};

/** A lab whose calls are traced into memory. */
function traceLab(
  answers: Answerer | readonly Answerer[],
  options: Partial<BaiduClientOptions> = {},
  tracing: TracingOptions = {},
) {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  unregister();
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(traceContext);
  trace.setGlobalTracerProvider(provider);
  const hooks = [createTracingHook(tracing)];
  const lab = createPeeringLab(answers, { hooks, random: () => 0, ...options });
  const spansOf = (kind: SpanKind) => exporter.getFinishedSpans().filter((span) => span.kind === kind);
  return {
    ...lab,
    provider,
    spans: () => exporter.getFinishedSpans(),
    callSpan: () => only(spansOf(SpanKind.INTERNAL)),
    attemptSpans: () => spansOf(SpanKind.CLIENT),
  };
}

function only<T>([item, ...others]: readonly T[]): T {
  if (item === undefined || others.length > 0) throw new Error(`${others.length + 1} or none.`);
  return item;
}

const ids = (span: ReadableSpan) => span.spanContext();

describe('a call that succeeds', () => {
  test('is one span, with one client span for its request inside', async () => {
    const lab = traceLab(answerText(200));
    await lab.client.acceptPeerConn({ peerConnId });
    const call = lab.callSpan();
    const attempt = only(lab.attemptSpans());
    const server = { 'server.address': 'bcc.bj.baidubce.com', 'server.port': 443, 'url.scheme': 'https' };
    const own = { 'crosspeer.service': 'baidu/peering', 'crosspeer.operation_id': 'acceptPeerConn' };
    expect(call.name).toBe('baidu/peering/acceptPeerConn');
    expect(call.attributes).toEqual({
      ...own,
      ...server,
      'crosspeer.attempts': 1,
      'crosspeer.client_token': 'token-1',
      'crosspeer.request_id': 'id-in-header',
    });
    expect(attempt.name).toBe('PUT /v1/peerconn/{peerConnId}');
    expect(attempt.attributes).toEqual({
      ...own,
      ...server,
      'http.request.method': 'PUT',
      'url.template': '/v1/peerconn/{peerConnId}',
      'http.response.status_code': 200,
      'crosspeer.client_token': 'token-1',
      'crosspeer.request_id': 'id-in-header',
    });
    expect(attempt.parentSpanContext?.spanId).toBe(ids(call).spanId);
    expect([call.status.code, attempt.status.code]).toEqual([SpanStatusCode.UNSET, SpanStatusCode.UNSET]);
    expect(call.instrumentationScope.name).toBe('crosspeer');
  });

  test('hangs below the span that is active when it is made, by name and by path', async () => {
    const lab = traceLab(answerOk);
    const parent = lab.provider.getTracer('app').startSpan('parent');
    await context.with(trace.setSpan(context.active(), parent), async () => {
      await lab.client.listPeerConn();
      await lab.client.http.GET('/v1/peerconn');
    });
    parent.end();
    const calls = lab.spans().filter(({ name }) => name === 'baidu/peering/listPeerConn');
    expect(calls.map((span) => span.parentSpanContext?.spanId)).toEqual([
      ids(parent as never).spanId,
      ids(parent as never).spanId,
    ]);
    expect(new Set(lab.spans().map((span) => ids(span).traceId)).size).toBe(1);
  });

  test('names the port where the endpoint has one', async () => {
    const lab = traceLab(answerOk, { endpoint: 'http://[::1]:4510' });
    await lab.client.listPeerConn();
    expect(lab.callSpan().attributes).toMatchObject({
      'server.address': '::1',
      'server.port': 4510,
      'url.scheme': 'http',
    });
    const plain = traceLab(answerOk, { endpoint: 'http://localhost' });
    await plain.client.listPeerConn();
    expect(plain.callSpan().attributes).toMatchObject({ 'server.address': 'localhost', 'server.port': 80 });
  });

  test('after a refusal shows both requests, and why the second followed', async () => {
    const lab = traceLab([answerText(503), answerOk], { maxAttempts: 2 });
    await lab.client.listPeerConn();
    const [first, second] = lab.attemptSpans();
    expect(first?.attributes).toMatchObject({ 'http.response.status_code': 503, 'error.type': '503' });
    expect(first?.attributes).not.toHaveProperty('http.request.resend_count');
    expect(first?.status.code).toBe(SpanStatusCode.ERROR);
    expect(second?.attributes).toMatchObject({
      'http.response.status_code': 200,
      'http.request.resend_count': 1,
      'crosspeer.retry.delay_ms': 0,
      'crosspeer.retry.reason': expect.stringContaining('503') as string,
    });
    expect(second?.attributes).not.toHaveProperty('error.type');
    expect(lab.callSpan().status.code).toBe(SpanStatusCode.UNSET);
    expect(lab.callSpan().attributes['crosspeer.attempts']).toBe(2);
  });
});

describe('a call that fails', () => {
  test('has spans in error, with the refusal’s code and status', async () => {
    const lab = traceLab(answerJson(404, { code: 'NoSuchObject', message: 'gone' }));
    const error = await failureOf(ApiError, lab.client.getPeerConn({ peerConnId }));
    expect(only(lab.attemptSpans()).attributes).toMatchObject({
      'error.type': '404',
      'crosspeer.error_code': 'NoSuchObject',
    });
    expect(only(lab.attemptSpans()).status).toEqual({ code: SpanStatusCode.ERROR, message: 'NoSuchObject (HTTP 404)' });
    expect(lab.callSpan().attributes).toMatchObject({
      'error.type': 'ApiError',
      'crosspeer.error_code': 'NoSuchObject',
      'crosspeer.attempts': 1,
      'crosspeer.request_id': 'id-in-header',
    });
    expect(lab.callSpan().status).toEqual({ code: SpanStatusCode.ERROR, message: error.message });
  });

  test('with a status of success does not have that as its type', async () => {
    const lab = traceLab(answerText(200));
    await failureOf(ApiError, lab.client.getPeerConn({ peerConnId }));
    expect(only(lab.attemptSpans()).attributes['error.type']).toMatch(/^[A-Z]/);
  });

  test('without an answer has the error’s name as its type, and no status', async () => {
    const lab = traceLab(() => Promise.reject(new TypeError('reset')));
    await failureOf(OutcomeUnknownError, lab.client.createPeerConn(createInput));
    const { attributes } = only(lab.attemptSpans());
    expect(attributes['error.type']).toBe('NetworkError');
    expect(attributes).not.toHaveProperty('http.response.status_code');
    expect(lab.callSpan().attributes).toMatchObject({
      'error.type': 'OutcomeUnknownError',
      'crosspeer.client_token': 'token-1',
    });
  });

  test('in its body has the status that came before it', async () => {
    const lab = traceLab(stalling('in its body', true), { timeoutMs: 5 });
    const failed = failureOf(TimeoutError, lab.client.listPeerConn());
    await settle();
    lab.clock.advance(5);
    await failed;
    expect(only(lab.attemptSpans()).attributes).toMatchObject({
      'error.type': 'TimeoutError',
      'http.response.status_code': 200,
    });
  });

  test('by path is in error too, although no error is thrown', async () => {
    const lab = traceLab(answerJson(404, { code: 'NoSuchObject' }));
    await lab.client.http.GET('/v1/peerconn');
    expect(lab.callSpan().status.code).toBe(SpanStatusCode.ERROR);
  });

  test('for something that is no error is in error without a name', async () => {
    const broken: Hook = {
      aroundAttempt: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a careless hook does
        throw 'no error';
      },
    };
    const lab = traceLab(answerOk, { hooks: [createTracingHook(), broken] });
    await expect(lab.client.listPeerConn()).rejects.toBeDefined();
    expect(only(lab.attemptSpans()).attributes['error.type']).toBe('_OTHER');
  });
});

test('warnings are events of the call’s span, whether it succeeds or fails', async () => {
  const noisy: Hook = { aroundAttempt: (_, next) => next().then(() => Promise.reject(new Error('exporter down'))) };
  for (const answer of [answerOk, answerJson(404, { code: 'NoSuchObject' })]) {
    const lab = traceLab(answer, { hooks: [createTracingHook(), noisy] });
    await lab.client.listPeerConn().catch(() => undefined);
    expect(lab.callSpan().events).toMatchObject([
      { name: 'crosspeer.warning', attributes: { 'crosspeer.message': 'A hook failed: exporter down' } },
    ]);
  }
});

describe('the context of an attempt', () => {
  test('goes out in headers, each attempt’s own, and is not signed', async () => {
    const lab = traceLab([answerText(503), answerOk], { maxAttempts: 2 });
    await lab.client.listPeerConn();
    const expected = lab.attemptSpans().map((span) => `00-${ids(span).traceId}-${ids(span).spanId}-01`);
    expect(lab.wire.sent.map(({ headers }) => headers.get('traceparent'))).toEqual(expected);
    for (const { headers } of lab.wire.sent) expect(headers.get('authorization')).not.toContain('traceparent');
  });

  test('stays here where that is asked for', async () => {
    const lab = traceLab(answerOk, {}, { propagate: false });
    await lab.client.listPeerConn();
    expect(lab.wire.only.headers.has('traceparent')).toBe(false);
    expect(lab.spans()).toHaveLength(2);
  });

  test('is active while its request is under way, for other hooks and for fetch', async () => {
    const active: (string | undefined)[] = [];
    const note = () => void active.push(trace.getSpanContext(context.active())?.spanId);
    const lab = traceLab(
      (request) => {
        note();
        return answerOk(request);
      },
      {
        hooks: [
          createTracingHook(),
          {
            aroundCall: (_, next) => (note(), next().then(() => undefined)),
            aroundAttempt: (_, next) => (note(), next().then(() => undefined)),
          },
        ],
      },
    );
    await lab.client.listPeerConn();
    const attempt = ids(only(lab.attemptSpans())).spanId;
    expect(active).toEqual([ids(lab.callSpan()).spanId, attempt, attempt]);
  });

  test('hangs below the span that another hook has opened around it', async () => {
    let outer: string | undefined;
    const lab = traceLab(answerOk);
    const tracer = lab.provider.getTracer('app');
    const wrapping: Hook = {
      aroundAttempt: (_, next) =>
        tracer.startActiveSpan('outer', async (span) => {
          outer = span.spanContext().spanId;
          await next();
          span.end();
        }),
    };
    await createPeeringLab(answerOk, { hooks: [wrapping, createTracingHook()] }).client.listPeerConn();
    expect(only(lab.attemptSpans()).parentSpanContext?.spanId).toBe(outer);
  });

  test('leads to its call’s span also where no context manager is registered, with calls side by side', async () => {
    const lab = traceLab(answerOk);
    context.disable();
    await Promise.all([lab.client.listPeerConn(), lab.client.listPeerConn(), lab.client.listPeerConn()]);
    const calls = lab.spans().filter(({ kind }) => kind === SpanKind.INTERNAL);
    expect(new Set(lab.attemptSpans().map((span) => span.parentSpanContext?.spanId))).toEqual(
      new Set(calls.map((span) => ids(span).spanId)),
    );
  });
});

test('a tracer of one’s own is used, and further attributes stand on every span', async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const hook = createTracingHook({ tracer: provider.getTracer('mine'), attributes: { 'app.client': 'billing' } });
  await createPeeringLab(answerOk, { hooks: [hook] }).client.listPeerConn();
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ instrumentationScope }) => instrumentationScope.name)).toEqual(['mine', 'mine']);
  expect(spans.map(({ attributes }) => attributes['app.client'])).toEqual(['billing', 'billing']);
});

test('without a registered SDK calls go on as ever, with no further header', async () => {
  const { client, wire } = createPeeringLab(answerOk, { hooks: [createTracingHook()] });
  const plain = createPeeringLab(answerOk);
  const { trace: went } = await client.listPeerConn().withTrace();
  await plain.client.listPeerConn();
  expect(went.warnings).toEqual([]);
  expect([...wire.only.headers]).toEqual([...plain.wire.only.headers]);
});
