import { context, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterAll, describe, expect, test } from 'vitest';
import * as huawei from '../../src/huawei.js';
import { createIamClient, createTemporaryKeys, type HuaweiClientOptions, type IamClient } from '../../src/huawei.js';
import { OutcomeUnknownError, type Fetch, type Hook, type LogEntry } from '../../src/index.js';
import * as opentelemetry from '../../src/opentelemetry.js';
import { createSoakRandom } from '../../scripts/soak/random.js';
import { after, before, harmless, throttled } from '../client/huawei/fault-kinds.js';
import { failureOf } from '../helpers/failure.js';
import { fuzzRuns, fuzzTimeoutMs } from '../helpers/fuzz-runs.js';
import { channel, connection, createHuaweiWorld, demoInstances, demoProject, endOf } from '../helpers/huawei-world.js';
import { shown } from './canaries.js';
import { canarySeed, canaryTemporaryKey, expectNoSecret, huaweiCanaries, watchSecrets } from './huawei-secrets.js';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
afterAll(() => {
  trace.disable();
  context.disable();
});

const { password } = huaweiCanaries;

/** All that a request says, as a gateway that is set to tell everything would repeat it. */
const echoOf = (init: RequestInit | undefined): string =>
  [...new Headers(init?.headers), [String(init?.body)]].map((line) => line.join(': ')).join('\n');

type Echo = (text: string) => Response | Promise<Response>;
const told = { 'x-request-id': 'r', 'x-iam-trace-id': 'r' };
const json = (status: number, body: object) => Response.json(body, { status, headers: told });

/** Answers that repeat the request, in each form that an error may have. */
const echoes: readonly Echo[] = [
  (text) => new Response(`<pre>${text}</pre>`, { status: 200 }),
  (text) => new Response(text, { status: 502 }),
  (text) => new Response(encodeURIComponent(text), { status: 403 }),
  (text) => json(401, { error_code: 'APIGW.0301', error_msg: `verify aksk signature fail, canonicalRequest:${text}` }),
  (text) => json(400, { error: { code: 400, title: 'Bad Request', message: text } }),
  (text) => json(500, { errorCode: 'X', errorMsg: JSON.stringify(text) }),
  (text) => json(200, { is_success: false, message: text }),
  (text) => Promise.reject(new Error(`failed with ${text}`, { cause: new Error(text) })),
];

const faults = [...before, ...after, ...throttled, ...harmless].map(([, rule]) => rule);

const pick = <T>(list: readonly T[], random: () => number): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('An empty list.');
  return item;
};

/** A world in which all that can be observed of calls is kept. */
function createWatchedWorld(network: (fetch: Fetch) => Fetch = (fetch) => fetch) {
  const observed: unknown[] = [];
  const entries: LogEntry[] = [];
  const watcher: Hook = {
    aroundCall: (call, next) => (observed.push(call), next().then((ended) => void observed.push(ended))),
    async aroundAttempt(attempt, next) {
      observed.push(attempt, await next());
      throw new Error(`the watcher fails at ${attempt.number}`);
    },
  };
  const world = createHuaweiWorld(canarySeed);
  const wire = watchSecrets(world.emulator.fetch);
  const hooks = [opentelemetry.createTracingHook({ tracer: provider.getTracer('t') }), watcher];
  const watched = { fetch: network(wire.fetch), hooks, log: (entry: LogEntry) => void entries.push(entry) };
  const login = () => world.login({ password, ...watched });
  const clientsOf = (options: Partial<HuaweiClientOptions>) => ({
    ...world.as({ ...watched, ...options }),
    iam: createIamClient({ ...world.access, credentials: world.emulator.credentials(), ...watched, ...options }),
  });
  const spans = () =>
    exporter
      .getFinishedSpans()
      .map(({ name, attributes, events, status, links }) => ({ name, attributes, events, status, links }));
  const kept = () => [observed, entries, spans(), world.emulator.requests, world.emulator.faults];
  exporter.reset();
  return { ...world, wire, login, clientsOf, kept, observed, entries, watched };
}

type Watched = ReturnType<typeof createWatchedWorld>;
type Clients = ReturnType<Watched['clientsOf']>;

/** Every way to be known to the services. */
const ways: readonly ((world: Watched) => Partial<HuaweiClientOptions>)[] = [
  () => ({}),
  () => ({ credentials: canaryTemporaryKey }),
  (world) => ({ credentials: world.login(), projectId: undefined }),
  (world) => ({
    credentials: createTemporaryKeys({ ...world.access, ...world.watched, credentials: world.login() }),
  }),
  () => ({ credentials: { token: 'MIIcanary+token/of-nobody==' } }),
  (world) => ({ credentials: { ...world.emulator.credentials(), secretAccessKey: 'canary-wrong-secret' } }),
];

const scope = { project: { id: demoProject } };
const loginInput = (secret: string) => ({
  auth: {
    identity: {
      methods: ['password' as const],
      password: { user: { name: 'demo-user', password: secret, domain: { name: 'demo-domain' } } },
    },
    scope,
  },
});

/** Only how the call went: what IAM gives is a secret by nature. */
const traceOf = async (call: ReturnType<IamClient['keystoneListProjects']> | { withTrace(): Promise<unknown> }) =>
  ((await call.withTrace()) as { readonly trace: unknown }).trace;

const instance_id = demoInstances[0];
const bodyToken = { duration_seconds: 900, id: 'MIIcanary+body/token' };
const calls: readonly ((clients: Clients) => Promise<unknown>)[] = [
  ({ dli }) => traceOf(dli.listEnhancedConnections()),
  ({ dli }) => traceOf(dli.createEnhancedConnection(connection('one'))),
  ({ dli }) => traceOf(dli.updateEnhancedConnection({ connection_id: 'none', hosts: [] })),
  ({ dli }) =>
    dli.http
      .GET('/v2.0/{project_id}/datasource/enhanced-connections', { params: { path: { project_id: demoProject } } })
      .then(({ data, error }) => [data, error]),
  ({ dli }) => dli.waitFor('EnhancedConnection', 'ACTIVE', { connection_id: 'none' }, { deadlineMs: 1 }),
  ({ roma }) => traceOf(roma.createVpcChannelV2(channel('one'))),
  ({ roma }) => traceOf(roma.listVpcChannelsV2({ instance_id })),
  ({ iam }) => traceOf(iam.keystoneListProjects()),
  ({ iam }) => traceOf(iam.keystoneCreateUserTokenByPassword(loginInput(password))),
  ({ iam }) => traceOf(iam.keystoneCreateUserTokenByPassword(loginInput('canary-wrong-password'))),
  ({ iam }) => traceOf(iam.keystoneValidateToken({ 'X-Subject-Token': 'MIIcanary+subject/token' })),
  ({ iam }) =>
    traceOf(
      iam.createTemporaryAccessKeyByToken({
        // Where older programs put their token.
        auth: { identity: { methods: ['token'], token: bodyToken } },
      }),
    ),
];

/** A network that sometimes answers with what it was sent. */
const echoing =
  (random: () => number) =>
  (fetch: Fetch): Fetch =>
  async (url, init) => {
    const answer = await fetch(url, init);
    return random() < 1 / 3 ? pick(echoes, random)(echoOf(init)) : answer;
  };

test(
  'hundreds of calls, however they end, show no secret in errors, traces, hooks, logs, spans and the log of the emulator',
  async () => {
    const random = createSoakRandom(7);
    const seen = new Map<string, number>();
    for (let number = 0; number < fuzzRuns(400, 10_000); number += 1) {
      const world = createWatchedWorld(echoing(random));
      if (random() < 0.7) world.strike({ ...pick(faults, random), skip: Math.floor(random() * 2), times: 2 });
      const clients = world.clientsOf(pick(ways, random)(world));
      const ended = await world.run(endOf(pick(calls, random)(clients)));
      expectNoSecret(ended, world.wire);
      expectNoSecret(world.kept(), world.wire);
      const kind = ended instanceof Error ? ended.name : 'success';
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(['success', 'ApiError', 'NetworkError', 'DecodeError', 'OutcomeUnknownError']),
    );
  },
  3 * fuzzTimeoutMs,
);

describe('what is kept of a call shows no secret', () => {
  test('an outcome that is not known, and the function that resumes it', async () => {
    const world = createWatchedWorld();
    const { dli } = world.clientsOf({ credentials: world.login(), projectId: undefined });
    world.strike({ fault: 'reset-after', operationId: 'createEnhancedConnection' });
    const error = await failureOf(OutcomeUnknownError, world.run(dli.createEnhancedConnection(connection('one'))));
    for (const value of [error, error.resume, Object.getOwnPropertyDescriptors(error)])
      expectNoSecret(value, world.wire);
  });

  test.each(['truncated-body', 'stall-body'] as const)('an answer with new keys that ends in %s', async (fault) => {
    const world = createWatchedWorld((fetch) => async (url, init) => {
      const answer = await fetch(url, init);
      if (!url.includes('securitytokens')) return answer;
      const text = await answer.text();
      return new Response(text.slice(0, fault === 'truncated-body' ? -20 : 120), { status: 201, headers: told });
    });
    const { dli } = world.clientsOf({
      credentials: createTemporaryKeys({ ...world.access, ...world.watched, credentials: world.login() }),
    });
    const error = await world.run(endOf(dli.listEnhancedConnections()));
    expect(error).toBeInstanceOf(Error);
    expectNoSecret([error, world.kept()], world.wire);
  });

  test('clients, sources and all that the package exports', async () => {
    const world = createWatchedWorld();
    const source = world.login();
    const keys = createTemporaryKeys({ ...world.access, ...world.watched, credentials: source });
    const clients = world.clientsOf({ credentials: keys });
    await world.run(clients.dli.listEnhancedConnections());
    await world.run(clients.roma.listProjectVpcChannelsV2());
    for (const value of [source, keys, clients, clients.dli.http, world.kept(), ...Object.values(huawei)])
      expectNoSecret(value, world.wire);
  });
});

test('what these tests look through holds what was sent, so that a secret in it would be found', async () => {
  const world = createWatchedWorld((fetch) => async (url, init) => {
    await fetch(url, init);
    return json(404, { error_code: 'X', error_msg: echoOf(init) });
  });
  const { iam } = world.clientsOf({ credentials: canaryTemporaryKey });
  const error = await world.run(endOf(iam.keystoneValidateToken({ 'X-Subject-Token': 'MIIcanary+subject/token' })));
  expect(world.wire.found.size).toBeGreaterThan(4);
  for (const value of [error, world.entries]) expect(shown(value)).toContain('(left out)');
  expect(shown(world.observed)).toContain('keystoneValidateToken');
  expect(shown(world.emulator.requests)).toContain('/v3/auth/tokens');
  for (const secret of world.wire.found) expect(() => expectNoSecret({ text: `x ${secret} y` }, world.wire)).toThrow();
});
