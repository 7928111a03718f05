import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { romaDocument } from '../../../generated/huawei/roma/document.gen.js';
import type { Answer } from '../support/caller.js';
import { createRomaLab, type Fields, groups, health, listOf, members, microservice } from './roma-lab.js';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
type Schema = keyof typeof romaDocument.components.schemas;

/** What a value breaks of a schema of the specification, no field of which is made up and only those named are left out. */
function breaches(schema: Schema, value: unknown, leftOut: readonly string[] = []): unknown {
  const { properties } = romaDocument.components.schemas[schema] as { readonly properties: object };
  const validate = ajv.compile({
    $ref: `#/components/schemas/${schema}`,
    required: Object.keys(properties).filter((name) => !leftOut.includes(name)),
    unevaluatedProperties: false,
    components: romaDocument.components,
  });
  return validate(value) ? [] : validate.errors;
}

const word = ['vpc_channel_type'];
const referred = ['reference_vpc_channel_id'];
const labels = [{ label_name: 'a', label_value: 'b' }];
const labelled = { member_group_name: 'one', member_group_weight: 1, microservice_labels: labels };
const full = { ...microservice, member_groups: [labelled], vpc_health_config: health };
const server = { host: '10.0.0.1', weight: 1, member_group_name: 'one' };
const first = (answer: Answer, field: string) => listOf(answer, field)[0];

test('channels have the fields that the specification says they have, and no others', async () => {
  const lab = createRomaLab();
  const made = await lab.create({ ...full, members: [server] });
  expect(made.status).toBe(201);
  expect(breaches('CreatedVpcChannel', made.json, word)).toEqual([]);
  const id = String(made.json?.['id']);
  const shown = await lab.read(id);
  expect(breaches('VpcChannelDetails', shown, word)).toEqual([]);
  expect(breaches('VpcHealthConfigInfo', shown?.['vpc_health_config'])).toEqual([]);
  expect(breaches('MicroServiceInfo', shown?.['microservice_info'])).toEqual([]);
  expect(breaches('VpcChannelInfo', (await lab.update(id, full)).json, word)).toEqual([]);
  const page = await lab.call('GET', '/instances/open-1/vpc-channels');
  expect(breaches('VpcChannelPage', page.json)).toEqual([]);
  expect(breaches('VpcChannelInfo', first(page, 'vpc_channels'), word)).toEqual([]);
  expect(breaches('VpcHealthConfigInfo', (await lab.on('PUT', id, '/health-config', health)).json)).toEqual([]);
});

test('members and groups have the fields that the specification says they have, and no others', async () => {
  const lab = createRomaLab();
  const id = await lab.created(full);
  const added = await lab.on('POST', id, '/members', { members: [server] });
  expect([added.status, breaches('VpcMemberList', added.json)]).toEqual([201, []]);
  const shown = first(added, 'members');
  expect(breaches('VpcMemberInfo', shown, ['health_status'])).toEqual([]);
  for (const method of ['GET', 'PUT']) {
    const answer = await lab.on(method, id, '/members', method === 'PUT' ? { members: [server] } : undefined);
    expect(answer).toMatchObject({ status: 200, json: { size: 1, total: 1, members: [shown] } });
  }
  const grouped = await lab.on('POST', id, '/member-groups', { member_groups: [labelled] });
  expect([grouped.status, breaches('MemberGroupList', grouped.json)]).toEqual([201, []]);
  const group = first(grouped, 'member_groups');
  expect(breaches('MemberGroupInfo', group, referred)).toEqual([]);
  const path = `/member-groups/${String(group?.['member_group_id'])}`;
  expect(await lab.on('GET', id, path)).toMatchObject({ status: 200, json: group });
  expect(await lab.on('PUT', id, path, labelled)).toMatchObject({ status: 200, json: group });
});

test('a group in its channel has labels only if it was given any, by itself it always has a list of them', async () => {
  const lab = createRomaLab();
  const id = await lab.created(groups('one'));
  const [within] = (await lab.read(id))?.['member_groups'] as Fields[];
  expect(within).not.toHaveProperty('microservice_labels');
  const alone = first(await lab.on('GET', id, '/member-groups'), 'member_groups');
  expect(alone).toEqual({ ...within, dict_code: '', microservice_labels: [] });
});

test('channels of a project and features have the fields that the specification says they have, and no others', async () => {
  const lab = createRomaLab();
  const made = await lab.onProject('POST', ['fixed-1'], { ...full, members: [server] });
  expect(made.status).toBe(201);
  expect(breaches('ProjectVpcChannelList', made.json)).toEqual([]);
  expect(breaches('ProjectVpcChannelInfo', first(made, 'project_vpc_channels'), word)).toEqual([]);
  const page = await lab.call('GET', '/vpc-channels?members_return=true');
  expect(breaches('ProjectVpcChannelPage', page.json)).toEqual([]);
  expect(first(page, 'project_vpc_channels')).toEqual(first(made, 'project_vpc_channels'));
  const set = await lab.feature('vpc_name_modifiable', 'off');
  expect(set.status).toBe(201);
  expect(breaches('FeatureInfoV2', set.json)).toEqual([]);
  const features = await lab.call('GET', '/instances/open-1/features');
  expect(features.json).toEqual({ size: 1, total: 1, features: [set.json] });
});

test('what is deleted or switched is answered by 204 without a body', async () => {
  const lab = createRomaLab();
  const id = await lab.created({ ...groups('one'), ...members('10.0.0.1') });
  const shown = await lab.read(id);
  const idOf = (list: string, field: string) => String((shown?.[list] as Fields[])[0]?.[field]);
  const member = idOf('members', 'id');
  const empty = { status: 204, text: '' };
  for (const action of ['disable', 'enable'])
    expect(await lab.on('POST', id, `/members/batch-${action}`, { member_ids: [member] })).toMatchObject(empty);
  expect(await lab.on('DELETE', id, `/members/${member}`)).toMatchObject(empty);
  expect(await lab.on('DELETE', id, `/member-groups/${idOf('member_groups', 'member_group_id')}`)).toMatchObject(empty);
  expect(await lab.on('DELETE', id)).toMatchObject(empty);
  expect(await lab.on('DELETE', id)).toMatchObject({ status: 404, json: { error_code: 'APIG.3023' } });
});

test('ids are 32 hex digits, times have no fraction of a second', async () => {
  const lab = createRomaLab({ now: Date.UTC(2026, 0, 2, 3, 4, 5, 678) });
  const id = await lab.created({ ...groups('one'), ...members('10.0.0.1'), vpc_health_config: health });
  const shown = await lab.read(id);
  const time = '2026-01-02T03:04:05Z';
  const hex = expect.stringMatching(/^[0-9a-f]{32}$/) as unknown;
  expect(shown).toMatchObject({
    id: hex,
    create_time: time,
    member_groups: [{ member_group_id: hex, create_time: time, update_time: time }],
    members: [{ id: hex, create_time: time, vpc_channel_id: id }],
    vpc_health_config: { id: hex, create_time: time, vpc_channel_id: id },
  });
});

test('the same seed gives the same ids', async () => {
  const idWith = (seed: number) => createRomaLab({ seed }).created(members('10.0.0.1'));
  expect(await idWith(1)).toBe(await idWith(1));
  expect(await idWith(1)).not.toBe(await idWith(2));
});

test('a field that no request has is neither kept nor shown', async () => {
  const lab = createRomaLab();
  const odd = { made_up: true };
  const id = await lab.created({
    ...odd,
    ...microservice,
    microservice_info: { service_type: 'CSE', cse_info: { engine_id: 'e', service_id: 's', ...odd }, ...odd },
    member_groups: [{ member_group_name: 'one', ...odd }],
    members: [{ host: '10.0.0.1', ...odd }],
    vpc_health_config: { ...health, ...odd },
  });
  expect(JSON.stringify(await lab.read(id))).not.toContain('made_up');
});
