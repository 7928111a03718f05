import { expect, test } from 'vitest';
import { createRomaLab, each, type Fields, groups, listOf, type RomaLab } from './roma-lab.js';

const channelsOf = async (lab: RomaLab, query: string) =>
  each(listOf(await lab.call('GET', `/instances/open-1/vpc-channels?${query}`), 'vpc_channels'), 'name');
const projectOf = async (lab: RomaLab, query: string) =>
  each(listOf(await lab.call('GET', `/vpc-channels?${query}`), 'project_vpc_channels'), 'name');
const inGroup = (host: string, name: string, fields: Fields = {}) => ({ host, member_group_name: name, ...fields });

test('pages follow each other in the order of creation, and the last one may be short or empty', async () => {
  const lab = createRomaLab();
  for (let count = 0; count < 5; count++) await lab.created({ name: `channel-${count}` });
  const page = async (query: string) => (await lab.call('GET', `/instances/open-1/vpc-channels?${query}`)).json;
  expect(await page('limit=2')).toMatchObject({ size: 2, total: 5 });
  expect(await channelsOf(lab, 'limit=2&offset=0')).toEqual(['channel-0', 'channel-1']);
  expect(await channelsOf(lab, 'limit=2&offset=2')).toEqual(['channel-2', 'channel-3']);
  expect(await page('limit=2&offset=4')).toMatchObject({ size: 1, total: 5, vpc_channels: [{ name: 'channel-4' }] });
  expect(await page('offset=5')).toEqual({ size: 0, total: 5, vpc_channels: [] });
  expect(await page('limit=1&offset=1&name=channel')).toMatchObject({ size: 1, total: 5 });
});

test('an offset counts rows: what is deleted before it moves the rest up', async () => {
  const lab = createRomaLab();
  const first = await lab.created({ name: 'first' });
  for (const name of ['second', 'third', 'fourth']) await lab.created({ name });
  await lab.on('DELETE', first);
  expect(await channelsOf(lab, 'limit=2&offset=2')).toEqual(['fourth']);
});

test('a changed channel keeps its place', async () => {
  const lab = createRomaLab();
  const first = await lab.created({ name: 'first' });
  await lab.created({ name: 'second' });
  await lab.update(first, { name: 'renamed' });
  expect(await channelsOf(lab, '')).toEqual(['renamed', 'second']);
});

test('channels are found by id, and by one member or group that has all that is asked for', async () => {
  const lab = createRomaLab();
  const one = await lab.created({
    name: 'one',
    ...groups('main', 'side'),
    members: [inGroup('10.0.0.1', 'main', { port: 80 }), inGroup('10.0.0.2', 'side')],
  });
  await lab.created({ name: 'two', ...groups('main') });
  const [group] = listOf(await lab.on('GET', one, '/member-groups'), 'member_groups');
  const groupId = String(group?.['member_group_id']);
  expect(await channelsOf(lab, `id=${one}`)).toEqual(['one']);
  expect(await channelsOf(lab, 'id=none')).toEqual([]);
  expect(await channelsOf(lab, 'member_port=80')).toEqual(['one']);
  expect(await channelsOf(lab, 'member_port=22')).toEqual(['one']);
  expect(await channelsOf(lab, 'member_host=10.0.0.1&member_port=80')).toEqual(['one']);
  expect(await channelsOf(lab, 'member_host=10.0.0.2&member_port=80')).toEqual([]);
  expect(await channelsOf(lab, 'member_group_name=main')).toEqual(['one', 'two']);
  expect(await channelsOf(lab, `member_group_id=${groupId}`)).toEqual(['one']);
  expect(await channelsOf(lab, `member_group_id=${groupId}&member_group_name=side`)).toEqual([]);
  expect(await channelsOf(lab, `name=two&member_group_id=${groupId}`)).toEqual([]);
});

test("a project's list goes over all its instances, filters and pages alike", async () => {
  const lab = createRomaLab();
  await lab.created({ name: 'alpha' }, 'open-2');
  await lab.onProject('POST', ['fixed-1', 'fixed-2'], { name: 'beta', members: [{ host: '10.0.0.1' }] });
  expect(await projectOf(lab, '')).toEqual(['alpha', 'beta', 'beta']);
  expect(await projectOf(lab, 'name=be')).toEqual(['beta', 'beta']);
  expect(await projectOf(lab, 'name=be&precise_search=name')).toEqual([]);
  expect(await projectOf(lab, 'member_host=10.0.0.1&limit=1&offset=1')).toEqual(['beta']);
  expect((await lab.call('GET', '/vpc-channels?limit=2')).json).toMatchObject({ size: 2, total: 3 });
  const rows = listOf(await lab.call('GET', '/vpc-channels?name=beta'), 'project_vpc_channels');
  expect(each(rows, 'instance_name')).toEqual(['test2', 'test3']);
});

test('members are found by the name of their server and by their group', async () => {
  const lab = createRomaLab();
  const id = await lab.created({
    ...groups('main', 'main-2'),
    members: [
      inGroup('10.0.0.1', 'main', { ecs_name: 'web' }),
      inGroup('10.0.0.2', 'main-2', { ecs_name: 'web-2' }),
      { host: '10.0.0.3' },
    ],
  });
  const found = async (query: string) => each(listOf(await lab.on('GET', id, `/members?${query}`), 'members'), 'host');
  const [first] = listOf(await lab.on('GET', id, '/member-groups?member_group_name=main'), 'member_groups');
  expect(await found('name=web')).toEqual(['10.0.0.1', '10.0.0.2']);
  expect(await found('name=web&precise_search=name')).toEqual(['10.0.0.1']);
  expect(await found('member_group_name=main')).toEqual(['10.0.0.1', '10.0.0.2']);
  expect(await found('member_group_name=main&precise_search=member_group_name')).toEqual(['10.0.0.1']);
  expect(await found(`member_group_id=${String(first?.['member_group_id'])}`)).toEqual(['10.0.0.1']);
  expect(await found('limit=2&offset=2')).toEqual(['10.0.0.3']);
});

test('groups are found by name and paged', async () => {
  const lab = createRomaLab();
  const id = await lab.created(groups('main', 'main-2', 'side'));
  const found = async (query: string) => {
    const { json } = await lab.on('GET', id, `/member-groups?${query}`);
    return [json?.['total'], each(json?.['member_groups'], 'member_group_name')];
  };
  expect(await found('member_group_name=main')).toEqual([2, ['main', 'main-2']]);
  expect(await found('member_group_name=main&precise_search=member_group_name')).toEqual([1, ['main']]);
  expect(await found('limit=1&offset=2')).toEqual([3, ['side']]);
});

test('features are listed in the order of their last change, and paged', async () => {
  const lab = createRomaLab();
  const first = await lab.feature('lts', 'on');
  await lab.feature('gzip', 'on');
  const found = async (query = '') =>
    each(listOf(await lab.call('GET', `/instances/open-1/features${query}`), 'features'), 'name');
  expect(await found()).toEqual(['vpc_name_modifiable', 'lts', 'gzip']);
  expect(await found('?limit=1&offset=1')).toEqual(['lts']);
  lab.emulator.clock.advance(60_000);
  expect((await lab.feature('lts', 'off')).json).toMatchObject({ id: first.json?.['id'], config: 'off' });
  await lab.feature('vpc_name_modifiable', 'off');
  expect(await found()).toEqual(['gzip', 'lts', 'vpc_name_modifiable']);
});

test('large lists of members are changed and read quickly', { timeout: 5000 }, async () => {
  const lab = createRomaLab();
  const many = (weight: number) => ({
    members: Array.from({ length: 5000 }, (_, index) => ({ host: `10.0.${index >> 8}.${index & 255}`, weight })),
  });
  const id = await lab.created(many(1));
  expect((await lab.on('POST', id, '/members', many(2))).json).toMatchObject({ size: 5000, total: 5000 });
  const shown = listOf(await lab.on('GET', id, '/members?offset=4999'), 'members');
  expect(shown).toMatchObject([{ host: '10.0.19.135', weight: 2 }]);
  const ids = each((await lab.read(id))?.['members'], 'id');
  expect(await lab.on('POST', id, '/members/batch-disable', { member_ids: ids })).toMatchObject({ status: 204 });
});
