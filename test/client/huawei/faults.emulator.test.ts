import { describe, expect, test } from 'vitest';
import { ApiError, type CallTrace, CrosspeerError, OutcomeUnknownError, TimeoutError } from '../../../src/index.js';
import { failureOf } from '../../helpers/failure.js';
import {
  channel,
  connection,
  createHuaweiWorld,
  demoInstances,
  namesOfChannels,
  namesOfConnections,
  type HuaweiWorld,
} from '../../helpers/huawei-world.js';
import { after, before, harmless, throttled } from './fault-kinds.js';

const instance_id = demoInstances[0];

/** A create that carries no token, of each service that has one. */
const creates: readonly {
  readonly operationId: string;
  readonly reader: string;
  readonly create: (world: HuaweiWorld) => Promise<unknown>;
  readonly names: (world: HuaweiWorld) => Promise<(string | undefined)[]>;
}[] = [
  {
    operationId: 'createEnhancedConnection',
    reader: 'listEnhancedConnections',
    create: ({ dli }) => dli.createEnhancedConnection(connection('one')),
    names: namesOfConnections,
  },
  {
    operationId: 'createVpcChannelV2',
    reader: 'listVpcChannelsV2',
    create: ({ roma }) => roma.createVpcChannelV2(channel('one')),
    names: namesOfChannels,
  },
];

/** Reads, one of each service. */
const reads: readonly (readonly [string, (world: HuaweiWorld) => PromiseLike<unknown>])[] = [
  ['listEnhancedConnections', ({ dli }) => dli.listEnhancedConnections()],
  ['listVpcChannelsV2', ({ roma }) => roma.listVpcChannelsV2({ instance_id })],
  ['keystoneListProjects', ({ iam }) => iam.keystoneListProjects()],
];

describe.each(reads)('%s', (operationId, read) => {
  test.each([...before, ...after, ...throttled])('succeeds after %s', async (_, rule) => {
    const world = createHuaweiWorld();
    world.strike({ ...rule, operationId, times: 2 });
    await world.run(read(world));
    expect(world.emulator.faults.counts).toMatchObject([{ injected: 2 }]);
    expect(world.requestsOf(operationId)).toHaveLength(3);
  });

  test.each(harmless)('takes %s without repeating', async (_, rule) => {
    const world = createHuaweiWorld();
    world.strike({ ...rule, operationId });
    await world.run(read(world));
    expect(world.emulator.requests).toHaveLength(1);
  });
});

describe.each(creates)('$operationId', ({ operationId, reader, create, names }) => {
  test.each(after)('is sent once and done once after %s, and says how to look', async (_, rule) => {
    const world = createHuaweiWorld();
    world.strike({ ...rule, operationId });
    const error = await failureOf(OutcomeUnknownError, world.run(create(world)));
    expect(error).toMatchObject({ operationId, canResume: false, clientToken: undefined });
    expect(error.message).toContain(`look with ${reader} first`);
    expect(error.attempts.map(({ effect }) => effect)).toEqual(['unknown']);
    expect(world.requestsOf(operationId)).toHaveLength(1);
    expect(await names(world)).toEqual(['one']);
  });

  test.each(before)('is sent once and not done after %s, which nobody can tell', async (_, rule) => {
    const world = createHuaweiWorld();
    world.strike({ ...rule, operationId });
    const error = await failureOf(OutcomeUnknownError, world.run(create(world)));
    expect(error.canResume).toBe(false);
    await expect(world.run(error.resume())).rejects.toThrow();
    expect(world.requestsOf(operationId)).toHaveLength(1);
    expect(await names(world)).toEqual([]);
  });

  test.each(throttled)('is repeated after %s and done once', async (_, rule) => {
    const world = createHuaweiWorld();
    world.strike({ ...rule, operationId, times: 2 });
    await world.run(create(world));
    expect(world.requestsOf(operationId)).toHaveLength(3);
    expect(await names(world)).toEqual(['one']);
  });

  test.each(throttled)('that meets nothing but %s fails for certain', async (_, rule) => {
    const world = createHuaweiWorld();
    world.strike({ ...rule, operationId });
    const error = await failureOf(ApiError, world.run(create(world)));
    expect(error.attempts.every(({ effect }) => effect === 'no')).toBe(true);
    expect(error.attempts).toHaveLength(4);
    expect(await names(world)).toEqual([]);
  });

  test.each(harmless)('takes %s', async (_, rule) => {
    const world = createHuaweiWorld();
    world.strike({ ...rule, operationId });
    await world.run(create(world));
    expect(await names(world)).toEqual(['one']);
  });

  test('is not repeated after it was turned away once and then lost', async () => {
    const world = createHuaweiWorld();
    world.strike({ fault: 'status', status: 429, operationId, times: 1 }, { fault: 'reset-after', operationId });
    const error = await failureOf(OutcomeUnknownError, world.run(create(world)));
    expect(error.attempts.map(({ effect }) => effect)).toEqual(['no', 'unknown']);
    expect(await names(world)).toEqual(['one']);
  });
});

describe('server errors of DLI under status 400', () => {
  test.each(['DLI.0999', 'DLI.0019'])('leave the outcome of a create unknown after %s', async (code) => {
    const world = createHuaweiWorld();
    const operationId = 'createEnhancedConnection';
    world.strike({ fault: 'status', status: 400, code, executed: true, operationId });
    const error = await failureOf(
      OutcomeUnknownError,
      world.run(world.dli.createEnhancedConnection(connection('one'))),
    );
    expect(error.cause).toMatchObject({ name: 'ApiError', code });
    expect(await namesOfConnections(world)).toEqual(['one']);
    expect(world.requestsOf(operationId)).toHaveLength(1);
  });

  test('are repeated for reads', async () => {
    const world = createHuaweiWorld();
    world.strike({ fault: 'status', status: 400, code: 'DLI.0999', times: 1 });
    await world.run(world.dli.listEnhancedConnections());
    expect(world.emulator.requests).toHaveLength(2);
  });
});

describe.each([...before, ...after])('changes that may be repeated, after %s', (_, rule) => {
  test('of DLI are repeated and done', async () => {
    const world = createHuaweiWorld();
    const { connection_id } = await world.run(world.dli.createEnhancedConnection(connection('one')));
    const hosts = [{ ip: '192.168.0.1', name: 'ecs-1' }];
    world.strike({ ...rule, operationId: 'updateEnhancedConnection', times: 1 });
    await world.run(world.dli.updateEnhancedConnection({ connection_id, hosts }));
    expect(await world.run(world.dli.showEnhancedConnection({ connection_id }))).toMatchObject({ hosts });
    expect(world.requestsOf('updateEnhancedConnection')).toHaveLength(2);
  });

  test('of ROMA are repeated and add nothing twice', async () => {
    const world = createHuaweiWorld();
    const { id: vpc_channel_id } = await world.run(world.roma.createVpcChannelV2(channel('one')));
    const target = { instance_id, vpc_channel_id };
    world.strike({ ...rule, operationId: 'addingBackendInstancesV2', times: 1 });
    await world.run(world.roma.addingBackendInstancesV2({ ...target, members: [{ host: '10.0.0.1' }] }));
    const { members } = await world.run(world.roma.listBackendInstancesV2(target));
    expect(members).toMatchObject([{ host: '10.0.0.1' }]);
    expect(world.requestsOf('addingBackendInstancesV2')).toHaveLength(2);
  });

  test('of IAM: a login whose answer is lost gets another token', async () => {
    const world = createHuaweiWorld();
    const operationId = 'keystoneCreateUserTokenByPassword';
    world.strike({ ...rule, operationId, times: 1 });
    const { dli } = world.as({ credentials: world.login(), projectId: undefined });
    await world.run(dli.listEnhancedConnections());
    expect(world.requestsOf(operationId)).toHaveLength(2);
  });
});

describe('a delete', () => {
  test('whose first answer was lost is done when there is nothing any more', async () => {
    const world = createHuaweiWorld();
    const { connection_id } = await world.run(world.dli.createEnhancedConnection(connection('one')));
    world.strike({ fault: 'reset-after', operationId: 'deleteEnhancedConnection', times: 1 });
    const { trace } = await world.run(world.dli.deleteEnhancedConnection({ connection_id }).withTrace());
    expect(trace.attempts.map(({ code, error }) => code ?? error)).toEqual(['NetworkError', 'DLI.0001']);
    expect(trace.warnings).toHaveLength(1);
    expect(await namesOfConnections(world)).toEqual([]);
  });

  test('of a channel breaks off nothing: 204 comes whole', async () => {
    const world = createHuaweiWorld();
    const { id } = await world.run(world.roma.createVpcChannelV2(channel('one')));
    world.strike({ fault: 'truncated-body' }, { fault: 'stall-body' });
    const done = world.roma.deleteVpcChannelV2({ instance_id, vpc_channel_id: id });
    expect(await world.run(done)).toBeUndefined();
    expect(world.requestsOf('deleteVpcChannelV2')).toHaveLength(1);
  });
});

describe('a clock that is wrong', () => {
  const hour = 3_600_000;
  test.each([
    ['a create of DLI', (world: HuaweiWorld) => world.dli.createEnhancedConnection(connection('one')).withTrace()],
    ['a create of ROMA', (world: HuaweiWorld) => world.roma.createVpcChannelV2(channel('one')).withTrace()],
    ['a list of IAM', (world: HuaweiWorld) => world.iam.keystoneListProjects().withTrace()],
  ])('costs %s one attempt, dated and signed anew', async (_, call) => {
    for (const offsetMs of [-hour, hour, 20 * 60_000]) {
      const world = createHuaweiWorld();
      world.strike({ fault: 'skewed-clock', offsetMs });
      const { trace } = await world.run<{ trace: CallTrace }>(call(world));
      expect(trace.attempts.map(({ status }) => status)).toEqual([401, expect.toSatisfy((at: number) => at < 300)]);
      expect(trace.attempts[1]).toMatchObject({ clockOffsetMs: offsetMs, delayMs: 0 });
    }
  });

  test('is learned by the client: later calls go well at once, and the key is not locked', async () => {
    const world = createHuaweiWorld();
    world.strike({ fault: 'skewed-clock', offsetMs: hour });
    for (let number = 0; number < 10; number += 1)
      await world.run(world.dli.createEnhancedConnection(connection(`n${number}`)));
    expect(world.emulator.requests.filter(({ status }) => status === 401)).toHaveLength(1);
    world.emulator.faults.clear();
    expect(await namesOfConnections(world)).toHaveLength(10);
  });

  test('that jumps with every request costs two attempts for each call, and no more', async () => {
    const world = createHuaweiWorld();
    const jumps = [1, 2, 3].map((at) => ({ fault: 'skewed-clock' as const, offsetMs: at * hour, times: 1 }));
    world.strike(...jumps);
    const error = await failureOf(ApiError, world.run(world.dli.createEnhancedConnection(connection('one'))));
    expect(error).toMatchObject({ code: 'APIGW.0301', status: 401, category: 'signature' });
    expect(world.emulator.requests).toHaveLength(2);
  });
});

describe('while IAM is away', () => {
  const operationId = 'keystoneCreateUserTokenByPassword';

  test('calls fail, for certain and with the failure of the login; nothing reaches the service', async () => {
    const world = createHuaweiWorld();
    const { dli } = world.as({ credentials: world.login(), projectId: undefined });
    world.strike({ fault: 'status', status: 503, operationId });
    const error = await failureOf(CrosspeerError, world.run(dli.createEnhancedConnection(connection('one'))));
    expect(error).not.toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ name: 'ApiError', operationId, status: 503 });
    expect(world.emulator.requests.map((request) => request.operationId)).toEqual(Array(4).fill(operationId));
  });

  test('many calls at once wait for one login, and go on once it is back', async () => {
    const world = createHuaweiWorld();
    const { dli, roma } = world.as({ credentials: world.login(), projectId: undefined });
    world.strike({ fault: 'reset-before', operationId, times: 3 });
    await world.run(
      Promise.all([
        ...Array.from({ length: 10 }, (_, number) => dli.createEnhancedConnection(connection(`n${number}`))),
        roma.createVpcChannelV2(channel('one')),
      ]),
    );
    expect(world.requestsOf(operationId)).toHaveLength(4);
    expect(await namesOfConnections(world)).toHaveLength(10);
  });

  test('a failure is not kept: the next call logs in', async () => {
    const world = createHuaweiWorld();
    const { dli } = world.as({ credentials: world.login(), projectId: undefined });
    world.strike({ fault: 'reset-before', operationId, times: 4 });
    await failureOf(CrosspeerError, world.run(dli.createEnhancedConnection(connection('one'))));
    await world.run(dli.createEnhancedConnection(connection('one')));
    expect(await namesOfConnections(world)).toEqual(['one']);
  });

  test('a token that is about to end is used until its end', async () => {
    const world = createHuaweiWorld();
    const { dli } = world.as({ credentials: world.login(), projectId: undefined });
    await world.run(dli.listEnhancedConnections());
    world.emulator.clock.advance(23.5 * 3_600_000);
    world.strike({ fault: 'status', status: 503, operationId });
    await world.run(dli.createEnhancedConnection(connection('one')));
    expect(await namesOfConnections(world)).toEqual(['one']);
  });
});

test('a limit of a read that only stalls ends it in time', async () => {
  const world = createHuaweiWorld({}, { timeoutMs: 500, maxAttempts: 2 });
  world.strike({ fault: 'stall-headers' });
  const error = await failureOf(TimeoutError, world.run(world.roma.listVpcChannelsV2({ instance_id })));
  expect(error.timeoutMs).toBe(500);
  expect(error.attempts).toHaveLength(2);
});
