import { describe, expect, test } from 'vitest';
import type { BatchCreateResourceTagsInput } from '../../../src/huawei.js';
import { ApiError, DecodeError, OutcomeUnknownError } from '../../../src/index.js';
import { causeOfUnknown, failureOf } from '../../helpers/failure.js';
import {
  answerHuawei,
  answerToken,
  createHuaweiLab,
  createIamLab,
  labProject,
  refuse,
  type HuaweiLab,
} from '../../helpers/huawei-lab.js';
import { runAll } from '../../helpers/manual-clock.js';
import { answerText, type Answerer } from '../../helpers/recording-fetch.js';

const createInput = { name: 'test', dest_vpc_id: 'v', dest_network_id: 's' };
const id = { connection_id: '2a620c33-5609-40c9-affd-2b6453071b0f' };

/** The operations of DLI by what they do. */
const calls: Readonly<Record<string, (lab: HuaweiLab) => Promise<unknown>>> = {
  create: ({ dli }) => dli.createEnhancedConnection(createInput),
  show: ({ dli }) => dli.showEnhancedConnection(id),
  list: ({ dli }) => Promise.resolve(dli.listEnhancedConnections()),
  replace: ({ dli }) => dli.updateEnhancedConnection({ ...id, hosts: [] }),
  delete: ({ dli }) => dli.deleteEnhancedConnection(id),
  bind: ({ dli }) => dli.associateQueueToEnhancedConnection({ ...id, queues: ['q'] }),
};
const byCall = Object.entries(calls);

describe('a success that says it is none', () => {
  const failed = (status: number, message: unknown = 'simulated failure') =>
    answerHuawei(status, { is_success: false, message });

  test.each(byCall)('is a refusal, and final (%s)', async (_, call) => {
    for (const status of [200, 201]) {
      const lab = createHuaweiLab(failed(status));
      const error = await failureOf(ApiError, runAll(lab.clock, call(lab)));
      expect(error).toMatchObject({
        status,
        code: 'NotExecuted',
        serviceMessage: 'simulated failure',
        category: 'conflict',
        requestId: 'request-1',
      });
      expect(lab.wire.sent).toHaveLength(1);
      expect(error.attempts[0]).toMatchObject({ status, code: 'NotExecuted', effect: 'no' });
    }
  });

  test('keeps the code that it has', async () => {
    const body = { is_success: false, message: 'm', error_code: 'DLI.0006', error_msg: 'exists' };
    const lab = createHuaweiLab(answerHuawei(200, body));
    expect(await failureOf(ApiError, lab.dli.createEnhancedConnection(createInput))).toMatchObject({
      code: 'DLI.0006',
      category: 'conflict',
    });
  });

  test.each([
    ['none', undefined],
    ['null', null],
    ['a number', 7],
  ])('may have %s for a message', async (_, message) => {
    const body = { is_success: false, ...(message !== undefined && { message }) };
    const lab = createHuaweiLab(answerHuawei(201, body));
    const error = await failureOf(ApiError, lab.dli.createEnhancedConnection(createInput));
    expect(error).toMatchObject({ code: 'NotExecuted', serviceMessage: '' });
  });

  test('is an error by path as well', async () => {
    const lab = createHuaweiLab(failed(200));
    const { error, data } = await lab.dli.http.GET(
      '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}',
      { params: { path: { project_id: labProject, ...id } } },
    );
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ error_code: 'NotExecuted', error_msg: 'simulated failure' });
  });

  test.each([
    ['missing', {}],
    ['true', { is_success: true }],
    ['null', { is_success: null }],
    ['a text', { is_success: 'false' }],
  ])('only when the flag is false: %s', async (_, flag) => {
    const lab = createHuaweiLab(answerHuawei(201, { ...flag, message: 'done', ...id }));
    await expect(lab.dli.createEnhancedConnection(createInput)).resolves.toMatchObject(id);
    await expect(lab.dli.deleteEnhancedConnection(id)).resolves.toMatchObject({ message: 'done' });
  });

  test('only where the specification says so', async () => {
    const page = { is_success: false, size: 0, total: 0 };
    const lab = createHuaweiLab(answerHuawei(200, page));
    await expect(Promise.resolve(lab.roma.listProjectVpcChannelsV2())).resolves.toEqual(page);
  });
});

describe('a create that is not answered by an id', () => {
  test.each([
    ['without one', { is_success: true, message: '' }],
    ['with an empty one', { is_success: true, connection_id: '' }],
    ['with null', { connection_id: null }],
    ['with nothing', {}],
  ])('may have taken effect, and is not repeated: %s', async (_, body) => {
    const lab = createHuaweiLab(answerHuawei(201, body));
    const error = await causeOfUnknown(DecodeError, runAll(lab.clock, lab.dli.createEnhancedConnection(createInput)));
    expect(error).toMatchObject({ status: 201, operationId: 'createEnhancedConnection' });
    expect(error.message).toContain('the field "connection_id" is promised');
    expect(lab.wire.sent).toHaveLength(1);
  });

  test.each(['', '<html>', 'null', '[]', '{"connection_id":'])('but by %j neither', async (text) => {
    const lab = createHuaweiLab(answerHuawei(201, text));
    await causeOfUnknown(DecodeError, runAll(lab.clock, lab.dli.createEnhancedConnection(createInput)));
    expect(lab.wire.sent).toHaveLength(1);
  });
});

describe('an error is read in every shape that is documented:', () => {
  type Service = 'dli' | 'roma' | 'iam';

  async function refusalOf(service: Service, answer: Answerer): Promise<ApiError> {
    const lab = createHuaweiLab(answer, { maxAttempts: 1 });
    const { iam } = createIamLab(answer, { maxAttempts: 1 });
    const started: Record<Service, () => Promise<unknown>> = {
      dli: () => lab.dli.showEnhancedConnection(id),
      roma: () => Promise.resolve(lab.roma.listProjectVpcChannelsV2()),
      iam: () => iam.keystoneListProjects(),
    };
    return failureOf(ApiError, started[service]());
  }

  const shapes: [name: string, status: number, body: unknown, code: string, message: string][] = [
    ['as services write it', 400, { error_code: 'XXX.0001', error_msg: 'Some.' }, 'XXX.0001', 'Some.'],
    ['in camel case', 400, { errorCode: 'XXX.0001', errorMsg: 'Some.' }, 'XXX.0001', 'Some.'],
    ['bare', 400, { code: 'XXX.0001', message: 'Some.' }, 'XXX.0001', 'Some.'],
    ['inside of another object', 400, { error: { code: 'XXX.0001', message: 'Some.' } }, 'XXX.0001', 'Some.'],
    [
      'with a message for the administrator',
      403,
      { error_code: 'XXX.0001', error_msg: 'Some.', encoded_authorization_message: 'x' },
      'XXX.0001',
      'Some.',
    ],
    [
      'as Keystone writes it, with a number',
      403,
      { error: { code: 403, message: 'You have no right to do this action', title: 'Forbidden' } },
      '403',
      'You have no right to do this action',
    ],
    ['as an older gateway writes it', 404, { error_msg: 'no', error_code: 'APIG.0101' }, 'APIG.0101', 'no'],
    ['with a code without a message', 400, { error_code: 'XXX.0001' }, 'XXX.0001', '{"error_code":"XXX.0001"}'],
  ];

  describe.each(['dli', 'roma', 'iam'] as const)('%s', (service) => {
    test.each(shapes)('%s', async (_, status, body, code, message) => {
      const error = await refusalOf(service, answerHuawei(status, body));
      expect(error).toMatchObject({ status, code, serviceMessage: message });
    });
  });

  test.each<[Service, number, unknown, string, string]>([
    ['dli', 418, { invalid_key: 'invalid_value' }, 'Http418', '{"invalid_key":"invalid_value"}'],
    ['dli', 502, '<html>Bad Gateway</html>', 'Http502', '<html>Bad Gateway</html>'],
    ['dli', 500, '', 'Http500', ''],
    ['roma', 400, 'no JSON', 'Http400', 'no JSON'],
    ['roma', 403, '', 'Http403', ''],
    ['iam', 400, { invalid_key: 'invalid_value' }, '400', '{"invalid_key":"invalid_value"}'],
    ['iam', 401, '', '401', ''],
    ['iam', 503, '<html>later', '503', '<html>later'],
    ['iam', 502, '', 'Http502', ''],
    ['dli', 400, { error_code: '', error_msg: 'no' }, 'Http400', 'no'],
    ['dli', 400, { error_code: null, error: { code: true } }, 'Http400', '{"error_code":null,"error":{"code":true}}'],
  ])('by %s, %i without a code that can be read: %j', async (service, status, body, code, message) => {
    expect(await refusalOf(service, answerHuawei(status, body))).toMatchObject({
      status,
      code,
      serviceMessage: message,
    });
  });

  test('the first documented shape goes before the others', async () => {
    const both = { error: { code: 404, message: 'inner' }, error_code: 'DLI.0002', error_msg: 'outer' };
    expect(await refusalOf('dli', answerHuawei(400, both))).toMatchObject({
      code: 'DLI.0002',
      serviceMessage: 'outer',
    });
    expect(await refusalOf('iam', answerHuawei(400, both))).toMatchObject({ code: '404', serviceMessage: 'inner' });
  });

  test.each<[string, Service, Record<string, string>, object, string | undefined]>([
    ['the header', 'dli', { 'x-request-id': 'h' }, {}, 'h'],
    ["the gateway's body", 'dli', { 'x-request-id': '' }, { request_id: 'b' }, 'b'],
    ["IAM's own header", 'iam', { 'x-iam-trace-id': 't', 'x-request-id': 'h' }, {}, 't'],
    ["the gateway's header in front of IAM", 'iam', { 'x-request-id': 'h' }, {}, 'h'],
    ['nowhere', 'roma', { 'x-request-id': '' }, { request_id: 7 }, undefined],
  ])('the request id is that of %s', async (_, service, headers, more, expected) => {
    const error = await refusalOf(service, refuseWith(headers, more));
    expect(error.requestId).toBe(expected);
  });

  const refuseWith = (headers: Record<string, string>, more: object) =>
    answerHuawei(400, { error_code: 'X', error_msg: 'no', ...more }, headers);
});

describe('a code of a number', () => {
  test('is a text for the caller', async () => {
    const body = { error: { code: 403, message: 'You have no right', title: 'Forbidden' } };
    const { iam } = createIamLab(answerHuawei(403, body));
    expect(await failureOf(ApiError, iam.keystoneListProjects())).toMatchObject({
      code: '403',
      category: 'permission',
    });
  });

  test('stays a number in the body that is handed on by path', async () => {
    const body = { error: { code: 403, message: 'You have no right', title: 'Forbidden' } };
    const { iam } = createIamLab(answerHuawei(403, body));
    const { error } = await iam.http.GET('/v3/projects');
    expect(error).toMatchObject(body);
  });

  test('of a wrong parameter is told from its status', async () => {
    const body = { error: { code: 1101, message: 'bad name', title: 'Bad Request' } };
    const { iam } = createIamLab(answerHuawei(400, body));
    expect(await failureOf(ApiError, iam.keystoneListProjects())).toMatchObject({ code: '1101', category: 'input' });
  });
});

describe('DLI.0001', () => {
  const unknown = refuse(400, 'DLI.0001', `Connection ${id.connection_id} is not exist.`);

  test.each([
    ['show', 'not-found'],
    ['delete', 'not-found'],
    ['create', 'input'],
    ['list', 'input'],
    ['replace', 'input'],
  ])('of %s is of category %s', async (name, category) => {
    const lab = createHuaweiLab(unknown);
    const error = await failureOf(ApiError, runAll(lab.clock, calls[name]?.(lab) ?? Promise.resolve()));
    expect(error).toMatchObject({ code: 'DLI.0001', status: 400, category });
    expect(lab.wire.sent).toHaveLength(1);
  });
});

describe('DLI.0999 under 400 is a failure of the service:', () => {
  const failing = refuse(400, 'DLI.0999');

  test.each(['show', 'list'])('%s is repeated', async (name) => {
    const lab = createHuaweiLab(failing);
    const error = await failureOf(ApiError, runAll(lab.clock, calls[name]?.(lab) ?? Promise.resolve()));
    expect(error).toMatchObject({ code: 'DLI.0999', category: 'server' });
    expect(lab.wire.sent).toHaveLength(4);
  });

  test.each(['replace', 'delete'])('%s may have taken effect, and is repeated', async (name) => {
    const lab = createHuaweiLab(failing);
    const error = await failureOf(OutcomeUnknownError, runAll(lab.clock, calls[name]?.(lab) ?? Promise.resolve()));
    expect(error).toMatchObject({ canResume: true, cause: { code: 'DLI.0999', category: 'server' } });
    expect(lab.wire.sent).toHaveLength(4);
  });

  test.each(['create', 'bind'])('%s may have taken effect, and is not', async (name) => {
    const lab = createHuaweiLab(failing);
    const error = await failureOf(OutcomeUnknownError, runAll(lab.clock, calls[name]?.(lab) ?? Promise.resolve()));
    expect(error).toMatchObject({ canResume: false, cause: { code: 'DLI.0999' } });
    expect(lab.wire.sent).toHaveLength(1);
  });

  test('after a create its readers are named', async () => {
    const lab = createHuaweiLab(failing);
    const error = await failureOf(OutcomeUnknownError, lab.dli.createEnhancedConnection(createInput));
    expect(error.message).toMatch(/It cannot be repeated safely: look with \w+ first\.$/);
  });
});

describe('a service that is asked too much', () => {
  const romaCreate = ({ roma }: HuaweiLab) =>
    roma.createVpcChannelV2({ instance_id: 'i', name: 'n', port: 22, balance_strategy: 1, member_type: 'ip' });

  test.each<[string, Answerer]>([
    ['500 APIG.9008', refuse(500, 'APIG.9008')],
    ['429 APIGW.0308', refuse(429, 'APIGW.0308')],
    ['429 without a code', answerHuawei(429)],
  ])('has done nothing, and a create is repeated: %s', async (_, busy) => {
    const lab = createHuaweiLab([busy, busy, answerHuawei(201, { id: 'c' })]);
    await expect(runAll(lab.clock, romaCreate(lab))).resolves.toMatchObject({ id: 'c' });
    expect(lab.wire.sent).toHaveLength(3);
    const always = createHuaweiLab(busy);
    const error = await failureOf(ApiError, runAll(always.clock, romaCreate(always)));
    expect(error.attempts.map(({ effect }) => effect)).toEqual(['no', 'no', 'no', 'no']);
  });

  test('is given the time that it asks for', async () => {
    const busy = refuse(429, 'APIGW.0308', 'no', { 'retry-after': '7' });
    const lab = createHuaweiLab([busy, answerHuawei(201, { id: 'c' })]);
    const { trace } = await runAll(
      lab.clock,
      lab.roma
        .createVpcChannelV2({
          instance_id: 'i',
          name: 'n',
          port: 22,
          balance_strategy: 1,
          member_type: 'ip',
        })
        .withTrace(),
    );
    expect(trace.attempts[1]?.delayMs).toBeGreaterThanOrEqual(7000);
  });
});

describe('answers that arrive in several spellings are read as one:', () => {
  const page = (channel: object) => answerHuawei(200, { size: 1, total: 1, project_vpc_channels: [channel] });

  test.each<[unknown, unknown]>([
    [2, 2],
    ['2', 2],
    ['BUILTIN', 2],
    ['builtin', 2],
    ['Builtin', 2],
    [3, 3],
    ['3', 3],
    ['MICROSERVICE', 3],
    ['microservice', 3],
    ['reference', 'reference'],
    ['', ''],
    ['constructor', 'constructor'],
    [undefined, undefined],
    [null, null],
  ])('the type of a channel %j as %j', async (type, expected) => {
    const lab = createHuaweiLab(page({ type, name: 'n' }));
    const { project_vpc_channels: [channel] = [] } = await lab.roma.listProjectVpcChannelsV2();
    expect(channel?.type).toBe(expected);
    expect(channel?.name).toBe('n');
  });

  test.each([
    [200, '200'],
    ['200', '200'],
    ['200,201-299', '200,201-299'],
    [undefined, undefined],
  ])('the http_code of a health check %j as %j', async (http_code, expected) => {
    const config = { http_code, protocol: 'http' };
    const listed = createHuaweiLab(page({ vpc_health_config: config }));
    const { project_vpc_channels: [channel] = [] } = await listed.roma.listProjectVpcChannelsV2();
    expect(channel?.vpc_health_config?.http_code).toBe(expected);
    const shown = createHuaweiLab(answerHuawei(200, { vpc_health_config: config }));
    const input = { instance_id: 'i', vpc_channel_id: 'c' };
    const { vpc_health_config } = await shown.roma.showDetailsOfVpcChannelV2(input);
    expect(vpc_health_config?.http_code).toBe(expected);
  });

  test('the project that a connection is granted to, under either name', async () => {
    const body = {
      is_success: true,
      privileges: [{ project_id: 'p-1' }, { applicant_project_id: 'p-2', project_id: 'x' }],
    };
    const { dli } = createHuaweiLab(answerHuawei(200, body));
    const { privileges = [] } = await dli.showEnhancedConnectionPrivilege(id);
    expect(privileges.map(({ applicant_project_id }) => applicant_project_id)).toEqual(['p-1', 'p-2']);
  });

  test.each([
    [12, 12],
    ['12', 12],
  ])('the id of a connectivity task %j as %j', async (task_id, expected) => {
    const { dli } = createHuaweiLab(answerHuawei(200, { is_success: true, task_id }));
    await expect(dli.createConnectivityTask({ queue_name: 'q', address: 'a:1' })).resolves.toMatchObject({
      task_id: expected,
    });
  });

  test('by path as well', async () => {
    const lab = createHuaweiLab(page({ type: 'BUILTIN' }));
    const { data } = await lab.roma.http.GET('/v2/{project_id}/apic/vpc-channels', {
      params: { path: { project_id: labProject } },
    });
    expect(data?.project_vpc_channels?.[0]?.type).toBe(2);
  });
});

describe('an answer that carries nothing', () => {
  const input = { instance_id: 'i', vpc_channel_id: 'c' };

  test.each<[string, Answerer]>([
    ['204', answerText(204, '', { 'x-request-id': 'r' })],
    ['200 with {}', answerHuawei(200, '{}')],
  ])('is one: %s', async (_, answer) => {
    await expect(createHuaweiLab(answer).roma.deleteVpcChannelV2(input)).resolves.toBeUndefined();
  });

  test('is not an error in a success', async () => {
    const lab = createHuaweiLab(answerHuawei(200, { error_code: 'APIG.3023', error_msg: 'no' }), { maxAttempts: 1 });
    const error = await failureOf(OutcomeUnknownError, lab.roma.deleteVpcChannelV2(input));
    expect(error.cause).toBeInstanceOf(DecodeError);
  });

  test('is not believed where 204 is promised and an empty 200 comes without the service’s request id', async () => {
    const lab = createHuaweiLab(answerText(200), { maxAttempts: 1 });
    await failureOf(OutcomeUnknownError, lab.roma.deleteVpcChannelV2(input));
    const known = createHuaweiLab(answerText(200, '', { 'x-request-id': 'r' }), { maxAttempts: 1 });
    await expect(known.roma.deleteVpcChannelV2(input)).resolves.toBeUndefined();
  });
});

describe('a code that a gateway writes', () => {
  test.each([
    [502, 4],
    [504, 4],
    [500, 4],
  ])('over %i is a failure, whatever it means elsewhere: a read is sent %i times', async (status, times) => {
    const lab = createHuaweiLab(refuse(status, 'APIGW.0201'));
    const error = await failureOf(ApiError, runAll(lab.clock, lab.dli.showEnhancedConnection(id)));
    expect(error).toMatchObject({ code: 'APIGW.0201', status, category: undefined, advice: undefined });
    expect(lab.wire.sent).toHaveLength(times);
  });

  test('over 504 leaves open whether a create took effect', async () => {
    const lab = createHuaweiLab(refuse(504, 'APIGW.0201'));
    await failureOf(OutcomeUnknownError, runAll(lab.clock, lab.dli.createEnhancedConnection(createInput)));
    expect(lab.wire.sent).toHaveLength(1);
  });

  test('over 413 is final', async () => {
    const lab = createHuaweiLab(refuse(413, 'APIGW.0201'));
    const error = await failureOf(ApiError, runAll(lab.clock, lab.dli.createEnhancedConnection(createInput)));
    expect(error).toMatchObject({ category: 'input' });
  });

  test.each(['APIGW.0308', 'APIG.0308', 'APIC.0308'])('is read as that of any gateway: %s', async (code) => {
    const lab = createHuaweiLab(refuse(429, code));
    const error = await failureOf(ApiError, runAll(lab.clock, lab.dli.createEnhancedConnection(createInput)));
    expect(error).toMatchObject({ code, category: 'throttling' });
    expect(lab.wire.sent).toHaveLength(4);
  });

  test('at the door, because what decides there fails, has had no effect and is repeated', async () => {
    const lab = createHuaweiLab(refuse(401, 'APIG.1010'));
    const create = lab.roma.createVpcChannelV2({
      instance_id: 'i',
      name: 'n',
      port: 22,
      balance_strategy: 1,
      member_type: 'ip',
    });
    await failureOf(ApiError, runAll(lab.clock, create));
    expect(lab.wire.sent).toHaveLength(4);
  });
});

test('a success of an operation without an answer that says it is none is an error', async () => {
  const lab = createHuaweiLab(answerHuawei(200, { is_success: false, message: 'no such resource' }));
  const input: BatchCreateResourceTagsInput = {
    resource_type: 'dli_enhanced_datasource',
    resource_id: 'r',
    tags: [{ key: 'k', value: 'v' }],
  };
  const error = await failureOf(ApiError, runAll(lab.clock, lab.dli.batchCreateResourceTags(input)));
  expect(error).toMatchObject({ code: 'NotExecuted', serviceMessage: 'no such resource' });
});

describe('a value that stands in a header', () => {
  const auth = {
    identity: {
      methods: ['password' as const],
      password: { user: { name: 'u', password: 'p', domain: { name: 'd' } } },
    },
    scope: { project: { name: 'cn-north-4' } },
  };
  const given = answerToken('token-in-header', { issuedAtMs: 0 });

  test('is a field of the answer of the named operation', async () => {
    const { iam } = createIamLab(given);
    const answer = await iam.keystoneCreateUserTokenByPassword({ auth });
    expect(answer['X-Subject-Token']).toBe('token-in-header');
    expect(answer.token?.project).toEqual({ id: labProject, name: 'cn-north-4' });
    expect(Object.keys(answer)).toEqual(['token', 'X-Subject-Token']);
  });

  test('leaves the body untouched by path', async () => {
    const { iam } = createIamLab(given);
    const { data, response } = await iam.http.POST('/v3/auth/tokens', { body: { auth } });
    expect(Object.keys(data ?? {})).toEqual(['token']);
    expect(response.headers.get('x-subject-token')).toBe('token-in-header');
  });

  test('is sent in one where the operation has it', async () => {
    const { iam, wire } = createIamLab(answerToken('asked-about', { issuedAtMs: 0 }));
    const answer = await iam.keystoneValidateToken({ 'X-Subject-Token': 'asked-about', nocatalog: 'true' });
    expect(wire.only.headers.get('x-subject-token')).toBe('asked-about');
    expect(wire.only.target).toBe('/v3/auth/tokens?nocatalog=true');
    expect(answer['X-Subject-Token']).toBe('asked-about');
  });

  test('that is promised and missing makes the answer another one, also for a reader', async () => {
    const { iam } = createIamLab(answerHuawei(200, { token: {} }), { maxAttempts: 1 });
    await failureOf(DecodeError, iam.keystoneValidateToken({ 'X-Subject-Token': 'asked-about' }));
  });

  test.each([
    ['404', { error: { code: 404, message: 'X-Subject-Token is invalid in the request', title: 'Not Found' } }, 404],
    ['IAM.0009', { error_code: 'IAM.0009', error_msg: 'invalid' }, 400],
  ])('that does not hold is not found (%s)', async (code, body, status) => {
    const { iam } = createIamLab(answerHuawei(status, body));
    const error = await failureOf(ApiError, iam.keystoneValidateToken({ 'X-Subject-Token': 'asked-about' }));
    expect(error).toMatchObject({ code, category: 'not-found' });
  });
});
