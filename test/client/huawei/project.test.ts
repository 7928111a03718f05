import { describe, expect, test } from 'vitest';
import type { HuaweiClientOptions, HuaweiCredentialsSource } from '../../../src/huawei.js';
import { AbortError, ApiError, ConfigError, NetworkError, TimeoutError, type LogEntry } from '../../../src/index.js';
import { failingWith } from '../../helpers/failing-network.js';
import { failureOf } from '../../helpers/failure.js';
import {
  answerHuawei,
  answerNone,
  countedTokens,
  createHuaweiLab,
  createTokenLab,
  deferred,
  labKey,
  refuse,
  splitByHost,
  type HuaweiLab,
} from '../../helpers/huawei-lab.js';
import { createManualClock, runAll } from '../../helpers/manual-clock.js';
import { createRecordingFetch, type Answerer, type RecordingFetch } from '../../helpers/recording-fetch.js';
import { settle } from '../../helpers/stalling.js';
import { fromEnv } from '../../../src/huawei.js';

const named = (name: string, id = `id-of-${name}`) => ({ id, name, domain_id: 'd', enabled: true, is_domain: false });
const projects = (...list: unknown[]): Answerer =>
  answerHuawei(200, { links: { next: null, previous: null, self: '' }, projects: list });
const onlyOne = projects(named('cn-north-4'));

type Options = Partial<HuaweiClientOptions>;

/** A lab whose client is told no project; what reaches IAM is recorded apart. */
function createProjectLab(lookups: Answerer | Answerer[], options: Options = {}): HuaweiLab & { iam: RecordingFetch } {
  const clock = createManualClock();
  const iam = createRecordingFetch(...[lookups].flat());
  const wire = createRecordingFetch(answerNone);
  const lab = createHuaweiLab(answerNone, {
    projectId: undefined,
    clock,
    fetch: splitByHost(iam.fetch, wire.fetch),
    ...options,
  });
  return { ...lab, clock, iam, wire };
}

const list = ({ dli }: HuaweiLab, input = {}, options = {}) =>
  Promise.resolve(dli.listEnhancedConnections(input, options));
const projectOf = ({ wire }: HuaweiLab) => /^\/v2\.0\/([^/]+)\//.exec(wire.only.target)?.[1];

describe('the project of a call is', () => {
  const input = { project_id: 'of-input' };
  const option = { projectId: 'of-option' };
  const key = { ...labKey, projectId: 'of-key' };
  const environment = {
    HUAWEICLOUD_SDK_AK: 'ak',
    HUAWEICLOUD_SDK_SK: 'sk-of-environment',
    HUAWEICLOUD_SDK_PROJECT_ID: 'of-environment',
  };

  test.each<[expected: string, input: object, options: Options]>([
    ['of-input', input, { ...option, credentials: key }],
    ['of-option', {}, { ...option, credentials: key }],
    ['of-option', { project_id: undefined }, { ...option, credentials: key }],
    ['of-option', { project_id: null }, option],
    ['of-key', {}, { credentials: key }],
    ['of-key', {}, { credentials: () => Promise.resolve(key) }],
    ['of-environment', {}, { credentials: fromEnv(environment) }],
    ['of-token', {}, { credentials: { token: 'some-token', projectId: 'of-token' } }],
  ])('%s, and nobody is asked', async (expected, given, options) => {
    const lab = createProjectLab(onlyOne, options);
    await list(lab, given);
    expect(projectOf(lab)).toBe(expected);
    expect(lab.iam.sent).toEqual([]);
  });

  test('that of the token that a password gives', async () => {
    const clock = createManualClock();
    const project = { id: 'of-token', name: 'cn-north-4' };
    const lab = createTokenLab({ clock, logins: countedTokens(clock, { project }) });
    await list(lab);
    expect(projectOf(lab)).toBe('of-token');
    expect(lab.iam.sent).toHaveLength(1);
  });

  test.each<[string, HuaweiCredentialsSource]>([
    ['an access key', labKey],
    ['a token of a whole account', { token: 'domain-token' }],
  ])("the one that IAM lists under the region's name, for %s", async (_, credentials) => {
    const lab = createProjectLab(onlyOne, { credentials });
    await list(lab);
    expect(projectOf(lab)).toBe('id-of-cn-north-4');
    expect(lab.iam.only.url).toBe('https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4');
    const header = 'token' in credentials ? 'x-auth-token' : 'authorization';
    expect(lab.iam.only.headers.get(header)).toContain('token' in credentials ? 'domain-token' : 'LABACCESSKEY');
  });

  test('asked for where the client is told', async () => {
    const lab = createProjectLab([], { region: 'eu-west-101', iamEndpoint: 'https://iam.own.example/base/' });
    await failureOf(NetworkError, runAll(lab.clock, list(lab)));
    expect(lab.iam.sent[0]?.url).toBe('https://iam.own.example/base/v3/projects?name=eu-west-101');
  });

  test('the same for what is called by a reader of pages and by one that waits', async () => {
    const lab = createProjectLab(onlyOne);
    for await (const _ of lab.dli.listEnhancedConnections()) break;
    expect(projectOf(lab)).toBe('id-of-cn-north-4');
    const waiting = lab.dli.waitFor('EnhancedConnection', 'ACTIVE', { connection_id: 'c' }, { deadlineMs: 1000 });
    await runAll(
      lab.clock,
      waiting.then(
        () => undefined,
        () => undefined,
      ),
    );
    expect(lab.wire.sent.at(-1)?.target).toBe('/v2.0/id-of-cn-north-4/datasource/enhanced-connections/c');
    expect(lab.iam.sent).toHaveLength(1);
  });
});

describe('IAM is asked', () => {
  test('once, however many calls wait, and never again', async () => {
    const answer = deferred();
    const lab = createProjectLab(answer.answerer);
    const all = Promise.all(Array.from({ length: 20 }, () => list(lab)));
    await settle();
    answer.answer(onlyOne);
    await all;
    await list(lab);
    expect(lab.iam.sent).toHaveLength(1);
    expect(lab.wire.sent).toHaveLength(21);
  });

  test('again after a failure', async () => {
    const lab = createProjectLab([refuse(403, 'IAM.0002'), projects(), onlyOne]);
    const ends = await Promise.allSettled([list(lab), list(lab)]);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(lab.iam.sent).toHaveLength(1);
    await failureOf(ConfigError, list(lab));
    await list(lab);
    expect(lab.iam.sent).toHaveLength(3);
    expect(projectOf(lab)).toBe('id-of-cn-north-4');
  });

  test('and what it refuses with is told', async () => {
    const lab = createProjectLab(refuse(403, 'IAM.0002', 'not authorized'));
    const error = await failureOf(ApiError, list(lab));
    expect(error).toMatchObject({ operationId: 'keystoneListProjects', code: 'IAM.0002', status: 403 });
    expect(lab.wire.sent).toEqual([]);
  });

  test('as often as a call is made, and not once more for each attempt', async () => {
    const lab = createProjectLab(failingWith('ECONNRESET'));
    const error = await failureOf(NetworkError, runAll(lab.clock, list(lab)));
    expect(error.operationId).toBe('keystoneListProjects');
    expect(lab.iam.sent).toHaveLength(4);
  });

  test('with a word in the log', async () => {
    const entries: LogEntry[] = [];
    const lab = createProjectLab(onlyOne, { log: (entry) => entries.push(entry) });
    await list(lab);
    expect(entries.map(({ operationId }) => operationId)).toContain('keystoneListProjects');
  });
});

describe('no call is made, and the missing project named, where', () => {
  test.each<[string, Answerer, string]>([
    ['IAM lists none', projects(), 'no project named cn-north-4'],
    ['IAM lists null', answerHuawei(200, { projects: null }), 'no project named cn-north-4'],
    ['IAM lists another one', projects(named('cn-north-4_team')), 'no project named cn-north-4'],
    ['IAM has no id for it', projects({ name: 'cn-north-4' }), 'named cn-north-4'],
    ['IAM lists several', projects(named('cn-north-4', 'a'), named('cn-north-4', 'b')), '2 projects named cn-north-4'],
  ])('%s', async (_, answer, found) => {
    const lab = createProjectLab(answer);
    const error = await failureOf(ConfigError, list(lab));
    expect(error.message).toContain('listEnhancedConnections needs a project: IAM lists ');
    expect(error.message).toContain(found);
    expect(error.message).toContain('; give the client a projectId.');
    expect(error.operationId).toBe('listEnhancedConnections');
    expect(lab.wire.sent).toEqual([]);
  });

  test.each<[string, Options]>([
    ['an endpoint is given without that of IAM', { endpoint: 'http://127.0.0.1:4510' }],
    ['an endpoint is given without that of IAM and a region', { endpoint: 'http://127.0.0.1:4510', region: undefined }],
    [
      'there is no region to look for',
      { endpoint: 'http://127.0.0.1:4510', iamEndpoint: 'http://127.0.0.1:4510', region: undefined },
    ],
  ])('%s', async (_, options) => {
    const lab = createProjectLab(onlyOne, options);
    const error = await failureOf(ConfigError, list(lab));
    expect(error.message).toBe(
      'listEnhancedConnections needs a project: give the client a projectId, or a region and an iamEndpoint to look it up by.',
    );
    expect(error.operationId).toBe('listEnhancedConnections');
    expect([...lab.iam.sent, ...lab.wire.sent]).toEqual([]);
  });

  test("the region's address of IAM is not documented", async () => {
    const lab = createProjectLab(onlyOne, { region: 'eu-west-101' });
    const error = await failureOf(ConfigError, list(lab));
    expect(error.message).toContain('eu-west-101');
    expect([...lab.iam.sent, ...lab.wire.sent]).toEqual([]);
  });

  test('the call goes by path: its parameters are given as they are sent', async () => {
    const lab = createProjectLab(onlyOne);
    const params = { path: {} } as { path: { project_id: string } };
    await expect(
      lab.dli.http.GET('/v2.0/{project_id}/datasource/enhanced-connections', { params }),
    ).rejects.toMatchObject({ name: 'InputError' });
    expect([...lab.iam.sent, ...lab.wire.sent]).toEqual([]);
  });
});

test('only the project of exactly the name counts', async () => {
  const lab = createProjectLab(projects(named('cn-north-4_team'), named('cn-north-4'), named('CN-NORTH-4')));
  await list(lab);
  expect(projectOf(lab)).toBe('id-of-cn-north-4');
});

describe('while IAM is asked', () => {
  test("the call's deadline holds, and the others go on", async () => {
    const answer = deferred();
    const lab = createProjectLab(answer.answerer);
    const late = failureOf(TimeoutError, list(lab, {}, { deadlineMs: 1000 }));
    const patient = list(lab);
    await settle();
    lab.clock.advance(1000);
    const error = await late;
    expect(error).toMatchObject({ limitOf: 'call', timeoutMs: 1000, operationId: 'listEnhancedConnections' });
    expect(error.message).toBe('listEnhancedConnections: project_id not found out within 1000 ms.');
    answer.answer(onlyOne);
    await patient;
    expect(lab.iam.sent).toHaveLength(1);
    expect(lab.wire.sent).toHaveLength(1);
  });

  test("the call's signal ends it at once, and the others go on", async () => {
    const answer = deferred();
    const lab = createProjectLab(answer.answerer);
    const controller = new AbortController();
    const aborted = failureOf(AbortError, list(lab, {}, { signal: controller.signal }));
    const patient = list(lab);
    await settle();
    controller.abort('enough');
    expect((await aborted).cause).toBe('enough');
    answer.answer(onlyOne);
    await patient;
    expect(lab.wire.sent).toHaveLength(1);
  });

  test('a signal that was aborted before asks nobody', async () => {
    const lab = createProjectLab(onlyOne);
    await failureOf(AbortError, list(lab, {}, { signal: AbortSignal.abort() }));
    expect(lab.iam.sent).toEqual([]);
  });

  test('time passes for the call itself', async () => {
    const answer = deferred();
    const lab = createProjectLab(answer.answerer);
    const call = lab.dli.showEnhancedConnection({ connection_id: 'c' }, { deadlineMs: 5000 }).withTrace();
    await settle();
    lab.clock.advance(3000);
    answer.answer(onlyOne);
    const { trace } = await call;
    expect(trace.durationMs).toBe(3000);
    expect(lab.clock.pending).toBe(0);
  });
});
