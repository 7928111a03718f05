import { expect, test } from 'vitest';
import { createEmulator } from '../../../src/emulator.js';
import { huaweiCallerOf, huaweiEndpoint, tokenCallerOf, tokenFrom } from '../support/huawei-caller.js';
import { labStart } from '../support/lab.js';
import { createRomaLab, each, groups, health, listOf, members, microservice, plain } from './roma-lab.js';

const project = '/v2/48cc2c48765f481480c7db940d6409d1/apic';
const source = 'f0fa1789-3b76-433b-a787-9892951c620e';
const [test2, test1] = ['ddd73cde017890908ae0117d67bf7330', 'eea73cde015940908ae0117d67bf7330'];

/** The documented example of a channel, as Huawei Cloud's Python SDK sends it. */
const documented = {
  name: 'VPC_demo',
  port: 22,
  balance_strategy: 1,
  member_type: 'ip',
  type: 2,
  member_groups: [
    { member_group_name: 'default', member_group_remark: '', member_group_weight: 1 },
    { member_group_name: 'test', member_group_remark: '', member_group_weight: 1 },
  ],
  members: [{ host: '192.168.0.5', weight: 1, member_group_name: 'test', port: 22 }],
  vpc_health_config: { ...health, port: 22, enable_client_ssl: false },
};

test("the documented copy, on what the emulator starts with: switched off, copied, answered as the documents' example", async () => {
  const emulator = createEmulator({ now: labStart, frozen: true });
  const call = tokenCallerOf(emulator, huaweiEndpoint('roma'), await tokenFrom(emulator));
  const { json } = await call('POST', `${project}/instances/${source}/vpc-channels`, documented);
  const copying = { vpc_channel_id: json?.['id'], instance_ids: [test2, test1] };
  const refused = await call('POST', `${project}/vpc-channels/syncs`, copying);
  expect(refused).toMatchObject({ status: 412, json: { error_code: 'APIG.3458' } });
  for (const instance of [test1, test2]) {
    const off = { name: 'vpc_name_modifiable', enable: true, config: 'off' };
    const answer = await call('POST', `${project}/instances/${instance}/features`, off);
    expect(answer).toMatchObject({ status: 201, json: { ...off, instance_id: instance } });
  }
  const { members: _, ...shown } = documented;
  const copy = { ...shown, member_groups: [{ member_group_name: 'default' }, { member_group_name: 'test' }] };
  const copied = await call('POST', `${project}/vpc-channels/syncs`, copying);
  expect(copied).toMatchObject({
    status: 201,
    json: {
      project_vpc_channels: [
        { ...copy, instance_id: test1, instance_name: 'test1' },
        { ...copy, instance_id: test2, instance_name: 'test2' },
      ],
    },
  });
  const { json: page } = await call('GET', `${project}/vpc-channels?limit=500`);
  expect(page).toMatchObject({ size: 3, total: 3 });
});

test('a channel from its creation to its end', async () => {
  const lab = createRomaLab();
  const id = await lab.created({ ...groups('one'), ...members('10.0.0.1') });
  await lab.on('POST', id, '/member-groups', groups('two'));
  const inTwo = { members: [{ host: '10.0.0.2', member_group_name: 'two' }] };
  const added = listOf(await lab.on('POST', id, '/members', inTwo), 'members');
  expect(added).toMatchObject([{ host: '10.0.0.2', member_group_name: 'two', status: 1 }]);
  const second = String(added[0]?.['id']);
  const statuses = async () => each((await lab.read(id))?.['members'], 'status');
  await lab.on('POST', id, '/members/batch-disable', { member_ids: [second] });
  expect(await statuses()).toEqual([1, 2]);
  await lab.on('POST', id, '/members/batch-disable', {});
  expect(await statuses()).toEqual([1, 2]);
  await lab.on('POST', id, '/members/batch-enable', { member_ids: [second] });
  expect(await statuses()).toEqual([1, 1]);
  await lab.on('PUT', id, '/health-config', health);
  const updated = await lab.update(id, { name: 'renamed', port: 80, balance_strategy: 4, member_type: 'ip' });
  expect(updated).toMatchObject({ status: 200, json: { id, name: 'renamed', port: 80, balance_strategy: 4 } });
  expect(await lab.read(id)).toMatchObject({
    member_groups: [],
    members: [{ host: '10.0.0.1' }, { host: '10.0.0.2', port: 80 }],
    vpc_health_config: { ...health, port: 80, vpc_channel_id: id },
  });
  await lab.on('DELETE', id, `/members/${second}`);
  expect(each((await lab.read(id))?.['members'], 'host')).toEqual(['10.0.0.1']);
  expect(await lab.on('DELETE', id)).toMatchObject({ status: 204 });
  expect(await lab.on('GET', id)).toMatchObject({ status: 404 });
  expect((await lab.call('GET', '/instances/open-1/vpc-channels')).json).toEqual({
    size: 0,
    total: 0,
    vpc_channels: [],
  });
});

test('a renamed group keeps its members, its id and its creation; the group that was takes nothing along', async () => {
  const lab = createRomaLab();
  const id = await lab.created({
    member_groups: [{ member_group_name: 'one', member_group_weight: 5 }, { member_group_name: 'other' }],
    members: [{ host: '10.0.0.1', member_group_name: 'one' }],
  });
  const [group] = listOf(await lab.on('GET', id, '/member-groups'), 'member_groups');
  const groupId = String(group?.['member_group_id']);
  lab.emulator.clock.advance(5000);
  const { json } = await lab.on('PUT', id, `/member-groups/${groupId}`, { member_group_name: 'two' });
  expect(json).toMatchObject({
    member_group_id: groupId,
    member_group_name: 'two',
    create_time: '2026-08-13T08:00:00Z',
    update_time: '2026-08-13T08:00:05Z',
  });
  expect(json).not.toHaveProperty('member_group_weight');
  const shown = await lab.read(id);
  expect(shown).toMatchObject({ members: [{ member_group_name: 'two', member_group_id: groupId }] });
  expect(each(shown?.['member_groups'], 'member_group_name')).toEqual(['two', 'other']);
});

test('cloud servers are told apart by their ids', async () => {
  const lab = createRomaLab();
  const servers = (...ids: string[]) => ({ members: ids.map((ecs_id) => ({ ecs_id, ecs_name: `name-of-${ecs_id}` })) });
  const id = await lab.created({ member_type: 'ecs', ...servers('one') });
  const { json } = await lab.on('POST', id, '/members', servers('two', 'one', 'two'));
  expect(json).toMatchObject({ total: 2, members: [{ ecs_id: 'two', ecs_name: 'name-of-two' }, { ecs_id: 'one' }] });
  expect(each((await lab.read(id))?.['members'], 'ecs_id')).toEqual(['one', 'two']);
  expect((await lab.read(id))?.['members']).not.toMatchObject([{ host: expect.anything() as unknown }, {}]);
});

test('a microservice keeps its id over changes, and shows the project and the instance', async () => {
  const lab = createRomaLab();
  const { json } = await lab.create(microservice);
  const info = json?.['microservice_info'] as Record<string, unknown>;
  expect(json).toMatchObject({ type: 3 });
  expect(info).toMatchObject({
    instance_id: 'open-1',
    project_id: 'project-a',
    service_type: 'CSE',
    cse_info: { engine_id: 'engine', service_id: 'service', engine_name: '' },
    cce_info: { cluster_id: '' },
  });
  lab.emulator.clock.advance(5000);
  const changed = await lab.update(String(json?.['id']), microservice);
  expect(changed.json).toMatchObject({
    microservice_info: { id: info['id'], create_time: info['create_time'], update_time: '2026-08-13T08:00:05Z' },
  });
});

test('a workload of a cluster is shown with the label that picks it, or with its application', async () => {
  const lab = createRomaLab();
  const cluster = { cluster_id: 'cluster', namespace: 'default', workload_type: 'daemonset' };
  const shownFor = async (name: string, picking: object) => {
    const info = { service_type: 'CCE', cce_info: { ...cluster, ...picking } };
    return (await lab.create({ name, type: 3, microservice_info: info })).json?.['microservice_info'];
  };
  const label = { label_key: 'key', label_value: 'value' };
  expect(await shownFor('by-label', label)).toMatchObject({
    service_type: 'CCE',
    cce_info: { ...cluster, ...label, app_name: '', cluster_name: '' },
    cse_info: { engine_id: '' },
  });
  expect(await shownFor('by-app', { app_name: 'app' })).toMatchObject({ cce_info: { ...cluster, app_name: 'app' } });
});

test('operations on a project refuse what those on an instance refuse, and change nothing then', async () => {
  const lab = createRomaLab();
  await lab.created({ port: 22 }, 'fixed-1');
  const broken = { port: 80, vpc_health_config: { ...health, path: undefined } };
  const change = { status: 400, json: { error_code: 'APIG.2001' } };
  expect(await lab.onProject('POST', ['fixed-1'], { ...broken, name: 'new' })).toMatchObject(change);
  expect(await lab.onProject('PUT', ['fixed-1'], broken)).toMatchObject(change);
  expect(await lab.onProject('PUT', ['fixed-1'], { port: 80, ...microservice })).toMatchObject({
    status: 400,
    json: { error_code: 'APIG.2012' },
  });
  const { json } = await lab.call('GET', '/vpc-channels');
  expect(json).toMatchObject({ total: 1, project_vpc_channels: [{ port: 22 }] });
});

test('an instance is switched while it has channels; those of its project are changed from then on', async () => {
  const lab = createRomaLab();
  const id = await lab.created({ port: 22 });
  expect(await lab.onProject('PUT', ['open-1'], { port: 80 })).toMatchObject({ status: 412 });
  expect(await lab.read(id)).toMatchObject({ port: 22 });
  await lab.feature('vpc_name_modifiable', 'off');
  expect(await lab.onProject('PUT', ['open-1'], { port: 80 })).toMatchObject({ status: 200 });
  expect(await lab.read(id)).toMatchObject({ port: 80 });
});

test('projects and accounts do not see each other, and a reset forgets everything', async () => {
  const lab = createRomaLab();
  const id = await lab.created();
  await lab.feature('vpc_name_modifiable', 'off');
  const other = await lab.as()('GET', '/v2/project-a-other/apic/vpc-channels');
  expect(other.json).toMatchObject({ total: 0 });
  const path = `/instances/open-1/vpc-channels/${id}`;
  expect(await lab.as()('GET', `/v2/project-a-other/apic${path}`)).toMatchObject({
    status: 404,
    json: { error_code: 'APIG.3030' },
  });
  expect((await lab.as('b')('GET', `/v2/project-a/apic${path}`)).status).toBe(403);
  lab.emulator.reset();
  expect(await lab.on('GET', id)).toMatchObject({ status: 404 });
  expect(await lab.onProject('POST', ['open-1'])).toMatchObject({ status: 412 });
});

test('tokens draw the codes of the service, signatures those of its gateway', async () => {
  const emulator = createEmulator({ now: labStart, frozen: true });
  const target = `${project}/vpc-channels`;
  const by = async (token: string) =>
    (await tokenCallerOf(emulator, huaweiEndpoint('roma'), token)('GET', target)).json;
  const ofAccount = await tokenFrom(emulator, { scope: { domain: { name: 'demo-domain' } } });
  const token = await tokenFrom(emulator);
  expect(await by(token)).toMatchObject({ size: 0 });
  expect(await by('unknown')).toMatchObject({ error_code: 'APIG.1002' });
  expect(await by(ofAccount)).toMatchObject({ error_code: 'APIG.1003' });
  emulator.clock.advance(24 * 3_600_000);
  expect(await by(token)).toMatchObject({ error_code: 'APIG.1001' });
  const unsigned = await emulator.fetch(`${huaweiEndpoint('roma')}${target}`);
  expect([unsigned.status, await unsigned.json()]).toMatchObject([401, { error_code: 'APIG.1000' }]);
  const wrong = { ...emulator.credentials(), secretAccessKey: 'wrong' };
  const signed = await huaweiCallerOf(emulator, huaweiEndpoint('roma'), wrong)('GET', target);
  expect(signed).toMatchObject({ status: 401, json: { error_code: 'APIGW.0301' } });
});

test('a channel of a plain body has nothing that was not asked for', async () => {
  const lab = createRomaLab();
  const { status, json } = await lab.create();
  expect(status).toBe(201);
  expect(json).toMatchObject({ ...plain, type: 2, status: 1, member_groups: [] });
  expect(await lab.read(String(json?.['id']))).toMatchObject({ members: [] });
});
