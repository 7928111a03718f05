import { expect, test } from 'vitest';
import { createRomaLab, each, type Fields, groups, listOf, members, microservice, type RomaLab } from './roma-lab.js';

const two = ['fixed-1', 'fixed-2'];
const three = [...two, 'fixed-3'];

/** Does something on several instances; gives, by instance, the ids of the groups by their names. */
async function groupsAfter(lab: RomaLab, method: 'POST' | 'PUT', instances: readonly string[], fields: Fields) {
  const rows = listOf(await lab.onProject(method, instances, fields), 'project_vpc_channels');
  return Object.fromEntries(rows.map((row) => [String(row['instance_id']), groupIdsOf(row)]));
}

function groupIdsOf(row: Fields): Fields {
  const rows = row['member_groups'] as Fields[];
  return Object.fromEntries(rows.map((group) => [String(group['member_group_name']), group['member_group_id']]));
}

test('groups that an update adds, and those of channels that it creates, have the same ids on each instance', async () => {
  const lab = createRomaLab();
  const before = await groupsAfter(lab, 'POST', two, groups('one'));
  const after = await groupsAfter(lab, 'PUT', three, groups('one', 'two'));
  expect(after['fixed-1']).toMatchObject(before['fixed-1'] ?? {});
  expect(new Set(Object.values(after['fixed-1'] ?? {})).size).toBe(2);
  for (const instance of three) expect(after[instance]).toEqual(after['fixed-1']);
});

test('a group that one instance lacks gets the id that it has on the other', async () => {
  const lab = createRomaLab();
  await lab.created(groups('one'), 'fixed-1');
  await lab.created({}, 'fixed-2');
  const after = await groupsAfter(lab, 'PUT', two, groups('one'));
  expect(after['fixed-2']).toEqual(after['fixed-1']);
});

test('groups that differ from instance to instance keep their ids', async () => {
  const lab = createRomaLab();
  const ids = [];
  for (const instance of two) {
    const id = await lab.created(groups('one'), instance);
    ids.push(...each((await lab.read(id, instance))?.['member_groups'], 'member_group_id'));
  }
  const after = await groupsAfter(lab, 'PUT', two, groups('one'));
  expect([after['fixed-1']?.['one'], after['fixed-2']?.['one']]).toEqual(ids);
});

/** A channel on two instances whose group `one` was renamed to `two` on the second. */
async function renamedOnSecond(lab: RomaLab) {
  const rows = listOf(await lab.onProject('POST', two, { ...groups('one') }), 'project_vpc_channels');
  const second = rows.find((row) => row['instance_id'] === 'fixed-2');
  const id = String(second?.['id']);
  const [groupId] = each(second?.['member_groups'], 'member_group_id');
  await lab.on('PUT', id, `/member-groups/${String(groupId)}`, { member_group_name: 'two' }, 'fixed-2');
  return { id, groupId };
}

test('an id that means groups of different names is never given to two groups of one channel', async () => {
  const lab = createRomaLab();
  const { groupId } = await renamedOnSecond(lab);
  const after = await groupsAfter(lab, 'PUT', three, groups('one', 'two'));
  for (const instance of three) expect(new Set(Object.values(after[instance] ?? {})).size).toBe(2);
  expect(after['fixed-1']?.['one']).toBe(groupId);
  expect(after['fixed-2']?.['two']).toBe(groupId);
});

test('members of a group that is gone do not come into one that an update brings from another instance', async () => {
  const lab = createRomaLab();
  const fields = { ...groups('one'), members: [{ host: '10.0.0.1', member_group_name: 'one' }] };
  const rows = listOf(await lab.onProject('POST', two, fields), 'project_vpc_channels');
  const second = rows.find((row) => row['instance_id'] === 'fixed-2');
  const [id, groupId] = [String(second?.['id']), each(second?.['member_groups'], 'member_group_id')[0]];
  await lab.on('DELETE', id, `/member-groups/${String(groupId)}`, undefined, 'fixed-2');
  await lab.onProject('PUT', two, groups('one'));
  expect(await lab.read(id, 'fixed-2')).toMatchObject({ members: [{ member_group_name: '' }] });
});

test('a channel to a microservice is changed on a project without its microservice', async () => {
  const lab = createRomaLab();
  const made = listOf(await lab.onProject('POST', two, microservice), 'project_vpc_channels');
  for (const fields of [{}, { type: 3 }, { vpc_channel_type: 'microservice' }]) {
    const changed = await lab.onProject('PUT', two, { ...fields, port: 80 });
    expect(changed).toMatchObject({ status: 200 });
    expect(each(listOf(changed, 'project_vpc_channels'), 'microservice_info')).toEqual(each(made, 'microservice_info'));
  }
  const word = { vpc_channel_type: 'microservice' };
  expect(await lab.onProject('PUT', three, word)).toMatchObject({ status: 400, json: { error_code: 'APIG.2001' } });
});

test('members that stay on an instance count for an update of a project too', async () => {
  const lab = createRomaLab();
  await lab.onProject('POST', two, members('10.0.0.1'));
  expect(await lab.onProject('PUT', two, { member_type: 'ecs' })).toMatchObject({ status: 400 });
});
