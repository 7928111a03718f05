import { describe, expect, test } from 'vitest';
import { createTemporaryKeys, type HuaweiClientOptions } from '../../../src/huawei.js';
import { demoSeed } from '../../../src/emulator.js';
import { ApiError, OutcomeUnknownError, WaiterError } from '../../../src/index.js';
import { failureOf } from '../../helpers/failure.js';
import {
  channel,
  connection,
  createHuaweiWorld,
  demoInstances,
  demoProject,
  namesOfConnections,
  type HuaweiWorld,
} from '../../helpers/huawei-world.js';

/** Every way to be known to the services. */
const ways: readonly (readonly [string, (world: HuaweiWorld) => Partial<HuaweiClientOptions>])[] = [
  ['an access key', () => ({})],
  ['a token for a password', (world) => ({ credentials: world.login(), projectId: undefined })],
  [
    'temporary keys',
    (world) => ({ credentials: createTemporaryKeys({ ...world.access, credentials: world.login() }) }),
  ],
  [
    'an access key, with the project looked up by the name of the region',
    (world) => ({ credentials: world.emulator.credentials(), projectId: undefined }),
  ],
];

const hosts = [{ ip: '192.168.0.1', name: 'ecs-97f8-0001' }];
const tags = [{ key: 'team', value: 'data' }];
const resource_type = 'dli_enhanced_datasource';
const [first, second, source] = demoInstances;

describe.each(ways)('by %s', (_, optionsOf) => {
  test('a DLI connection: made, ACTIVE for each queue, changed in every way, deleted', async () => {
    const world = createHuaweiWorld();
    const { run } = world;
    const { dli } = world.as(optionsOf(world));
    const made = await run(dli.createEnhancedConnection({ ...connection('one'), queues: ['q1', 'q2'], hosts, tags }));
    const { connection_id } = made;
    const states: string[] = [];
    const watch = async () => {
      const waiting = dli.waitFor('EnhancedConnection', 'ACTIVE', { connection_id });
      for await (const { state, resource } of waiting)
        states.push(`${state} ${(resource.available_queue_info ?? []).map(({ status }) => status).join()}`);
    };
    await run(watch());
    expect(states[0]).toBe('CREATING CREATING,CREATING');
    expect(states.at(-1)).toBe('ACTIVE ACTIVE,ACTIVE');

    await run(dli.updateEnhancedConnection({ connection_id, hosts: [...hosts, { ip: '192.168.0.2', name: 'two' }] }));
    await run(dli.associateQueueToEnhancedConnection({ connection_id, queues: ['q3'] }));
    await run(dli.waitFor('EnhancedConnection', 'ACTIVE', { connection_id }));
    await run(dli.disassociateQueueFromEnhancedConnection({ connection_id, queues: ['q2'] }));
    await run(dli.createRouteToEnhancedConnection({ connection_id, name: 'new', cidr: '192.168.1.0/24' }));
    // The elder of the two, which still works.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    await run(dli.createEnhancedConnectionRoutes({ connection_id, name: 'old', cidr: '192.168.2.0/24' }));
    await run(dli.deleteRouteFromEnhancedConnection({ connection_id, name: 'old' }));
    const shown = await run(dli.showEnhancedConnection({ connection_id }));
    expect(shown.hosts?.map(({ name }) => name)).toEqual(['ecs-97f8-0001', 'two']);
    expect(shown.available_queue_info?.map(({ name }) => name)).toEqual(['q1', 'q3']);
    expect(shown.routes).toMatchObject([{ name: 'new', cidr: '192.168.1.0/24' }]);

    const object = `edsconnections.${connection_id}`;
    await run(
      dli.runAuthorizationAction({
        ...{ projectId: demoProject, action: 'grant' },
        privileges: [{ object, privileges: ['BIND_QUEUE'] }],
      }),
    );
    const granted = await run(dli.showEnhancedConnectionPrivilege({ connection_id }));
    expect(granted.privileges).toMatchObject([{ object, applicant_project_id: demoProject }]);

    const named = { resource_type, resource_id: connection_id } as const;
    await run(dli.batchCreateResourceTags({ ...named, tags: [{ key: 'stage', value: 'test' }] }));
    await run(dli.batchDeleteResourceTags({ ...named, tags }));
    expect((await run(dli.showResourceTags(named))).tags).toEqual([{ key: 'stage', value: 'test' }]);

    const { task_id } = await run(dli.createConnectivityTask({ queue_name: 'q1', address: 'iam.example.com:443' }));
    const { connectivity } = await run(dli.showConnectivityTask({ queue_name: 'q1', task_id: String(task_id) }));
    expect(connectivity).toBe('REACHABLE');

    await run(dli.deleteEnhancedConnection({ connection_id }));
    const gone = await run(dli.waitFor('EnhancedConnection', 'DELETED', { connection_id }));
    expect(gone).toMatchObject({ status: 'DELETED' });
    expect(await namesOfConnections(world)).toEqual([]);
  });

  test('a ROMA channel: made, filled, switched, checked, and copied to other instances', async () => {
    const world = createHuaweiWorld();
    const { run } = world;
    const { roma } = world.as(optionsOf(world));
    const member_groups = [{ member_group_name: 'default' }];
    const { id: vpc_channel_id } = await run(
      roma.createVpcChannelV2({ ...channel('VPC_demo', source), member_groups }),
    );
    const at = { instance_id: source, vpc_channel_id };
    const members = ['10.0.0.1', '10.0.0.2'].map((host) => ({ host, member_group_name: 'default' }));
    const added = await run(roma.addingBackendInstancesV2({ ...at, members }));
    const member_ids = (added.members ?? []).flatMap(({ id }) => id ?? []);
    await run(roma.batchDisableMembers({ ...at, member_ids }));
    await run(roma.batchEnableMembers({ ...at, member_ids: member_ids.slice(0, 1) }));
    const statuses = (await run(roma.listBackendInstancesV2(at))).members?.map(({ status }) => status);
    expect(statuses).toEqual([1, 2]);
    await run(roma.deleteBackendInstanceV2({ ...at, member_id: member_ids[1] ?? '' }));
    const { member_groups: more } = await run(
      roma.createMemberGroup({ ...at, member_groups: [{ member_group_name: 'second' }] }),
    );
    const member_group_id = String(more?.[0]?.member_group_id);
    await run(roma.updateMemberGroup({ ...at, member_group_id, member_group_name: 'renamed' }));
    await run(
      roma.updateHealthCheck({
        ...at,
        ...{ protocol: 'tcp', threshold_normal: 2, threshold_abnormal: 5, time_interval: 10, timeout: 5 },
      }),
    );
    expect(await run(roma.showDetailsOfVpcChannelV2(at))).toMatchObject({
      member_groups: [{ member_group_name: 'default' }, { member_group_name: 'renamed' }],
      members: [{ host: '10.0.0.1', status: 1 }],
      vpc_health_config: { protocol: 'tcp' },
    });

    const sync = { vpc_channel_id, instance_ids: [first, second] };
    const early = await failureOf(ApiError, run(roma.createProjectVpcChannelSyncs(sync)));
    expect(early).toMatchObject({ status: 412, code: 'APIG.3458' });
    for (const instance_id of [source, first, second])
      await run(roma.createFeatureV2({ instance_id, name: 'vpc_name_modifiable', enable: true, config: 'off' }));
    await run(roma.createProjectVpcChannelSyncs(sync));
    const again = await failureOf(ApiError, run(roma.createProjectVpcChannelSyncs(sync)));
    expect(again).toMatchObject({ code: 'APIG.3208', category: 'conflict' });
    await run(roma.createProjectVpcChannelSyncs({ ...sync, force_sync: true }));
    const all = await run(roma.listProjectVpcChannelsV2({ name: 'VPC_demo' }));
    expect(all.project_vpc_channels?.map(({ instance_name }) => instance_name).sort()).toEqual([
      ...['source', 'test1', 'test2'],
    ]);
    const { name: _, instance_id: __, ...rest } = channel('');
    await run(roma.updateProjectVpcChannel({ ...rest, name: 'VPC_demo', port: 80, instance_ids: [first] }));
    const ports = (await run(roma.listProjectVpcChannelsV2())).project_vpc_channels?.map(({ port }) => port);
    expect(ports?.sort()).toEqual([22, 22, 80]);
    await run(roma.deleteVpcChannelV2(at));
    const gone = await failureOf(ApiError, run(roma.showDetailsOfVpcChannelV2(at)));
    expect(gone).toMatchObject({ status: 404, code: 'APIG.3023', category: 'not-found' });
  });
});

test('a channel of a project is made on several instances, and its name is taken from then on', async () => {
  const world = createHuaweiWorld({
    ...demoSeed,
    romaInstances: demoSeed.romaInstances.map((instance) => ({ ...instance, vpcNameModifiable: false })),
  });
  const { run, roma } = world;
  const { instance_id: _, ...body } = channel('shared');
  const made = await run(roma.createProjectVpcChannel({ ...body, instance_ids: [first, second] }));
  expect(made.project_vpc_channels).toHaveLength(2);
  const taken = roma.createProjectVpcChannel({ ...body, instance_ids: [source] });
  expect(await failureOf(ApiError, run(taken))).toMatchObject({ code: 'APIG.3208' });
});

describe('a connection whose VPC is not known', () => {
  const unknown = { ...connection('one'), dest_vpc_id: 'nowhere', queues: ['q1'] };

  test('fails, and a wait for it says so', async () => {
    const { run, dli } = createHuaweiWorld();
    const { connection_id } = await run(dli.createEnhancedConnection(unknown));
    const error = await failureOf(WaiterError, run(dli.waitFor('EnhancedConnection', 'ACTIVE', { connection_id })));
    expect(error).toMatchObject({ reason: 'unreachable', lastState: 'FAILED' });
    expect(error.history.map(({ state }) => state)).toEqual(['CREATING', 'FAILED']);
    const { available_queue_info } = await run(dli.showEnhancedConnection({ connection_id }));
    expect(available_queue_info).toMatchObject([
      { status: 'FAILED', err_msg: expect.stringContaining('nowhere') as unknown },
    ]);
  });

  test('can be deleted, and waits for that come to an end', async () => {
    const { run, dli } = createHuaweiWorld();
    const { connection_id } = await run(dli.createEnhancedConnection(unknown));
    await run(dli.waitFor('EnhancedConnection', 'FAILED', { connection_id }));
    await run(dli.deleteEnhancedConnection({ connection_id }));
    expect(await run(dli.waitFor('EnhancedConnection', 'DELETED', { connection_id }))).toMatchObject({
      status: 'DELETED',
    });
  });
});

test('waits go on over faults of reading', async () => {
  const world = createHuaweiWorld();
  const { run, dli } = world;
  const { connection_id } = await run(dli.createEnhancedConnection({ ...connection('one'), queues: ['q1'] }));
  world.strike({ fault: 'status', status: 400, code: 'DLI.0999', times: 6 }, { fault: 'empty-body', times: 6 });
  expect(await run(dli.waitFor('EnhancedConnection', 'ACTIVE', { connection_id }))).toMatchObject({ status: 'ACTIVE' });
});

test('20,000 hosts are taken and come back; one more is refused', async () => {
  const { run, dli } = createHuaweiWorld();
  const many = Array.from({ length: 20_000 }, (_, number) => ({
    ip: `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
    name: `host-${number}`,
  }));
  const { connection_id } = await run(dli.createEnhancedConnection({ ...connection('one'), hosts: many }));
  expect((await run(dli.showEnhancedConnection({ connection_id }))).hosts).toEqual(many);
  const more = [...many, { ip: '10.0.0.1', name: 'more' }];
  const refused = dli.createEnhancedConnection({ ...connection('two'), hosts: more });
  expect(await failureOf(ApiError, run(refused))).toMatchObject({ category: 'input' });
});

test('an answer of 201 that says that nothing was done is a refusal, and is not repeated', async () => {
  const world = createHuaweiWorld();
  const sent: string[] = [];
  const fetch = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    sent.push(String(url));
    const { status, headers } = await world.emulator.fetch(url, init);
    return new Response(JSON.stringify({ is_success: false, message: 'no room' }), { status, headers });
  };
  const { dli } = world.as({ fetch });
  const error = await failureOf(ApiError, world.run(dli.createEnhancedConnection(connection('one'))));
  expect(error).not.toBeInstanceOf(OutcomeUnknownError);
  expect(error).toMatchObject({ status: 201, code: 'NotExecuted', serviceMessage: 'no room' });
  expect(sent).toHaveLength(1);
});
