import { expect } from 'vitest';
import type { Answer } from '../support/caller.js';
import { each, type Fields, fixedInstance, groups, health, listOf, members, type RomaLab } from './roma-lab.js';
import type { Scenario } from './scenario.js';

const two = ['fixed-1', 'fixed-2'];
const rowsOf = (answer: Answer) => listOf(answer, 'project_vpc_channels');
const listed = async (lab: RomaLab, query = '') => rowsOf(await lab.call('GET', `/vpc-channels${query}`));
const full = { ...groups('one', 'two'), ...members('10.0.0.1'), vpc_health_config: health };

/** Eleven instances more, without the first ones of the lab. */
function seedEleven(lab: RomaLab): string[] {
  const romaInstances = Array.from({ length: 11 }, (_, index) => fixedInstance(`more-${index}`, `more-${index}`));
  lab.emulator.seed({ romaInstances });
  return romaInstances.map(({ instanceId }) => instanceId);
}

/** The channels of a project's answer by instance. */
const byInstance = (rows: readonly Fields[]): Readonly<Record<string, Fields>> =>
  Object.fromEntries(rows.map((row) => [String(row['instance_id']), row]));

/** What is done on several instances at once. */
export const projectScenarios = {
  'project-names-fixed': {
    async accepts(lab) {
      const { json } = await lab.feature('vpc_name_modifiable', 'off');
      expect(json).toMatchObject({ instance_id: 'open-1', config: 'off' });
      await lab.onProject('POST', ['open-1', 'fixed-1']);
      await lab.onProject('PUT', ['open-1', 'fixed-1']);
      const source = await lab.created({ name: 'source' }, 'open-2');
      return lab.sync(source, ['open-1', 'fixed-1']);
    },
    async refuses(lab) {
      expect(await lab.onProject('POST', ['fixed-1', 'open-1'])).toMatchObject({ status: 412 });
      expect(await lab.onProject('PUT', ['fixed-1', 'open-1'])).toMatchObject({ status: 412 });
      return lab.sync(await lab.created({ name: 'source' }), ['fixed-1', 'open-1']);
    },
  },
  'project-instances-exist': {
    async accepts(lab) {
      const answer = await lab.onProject('POST', ['fixed-1', 'fixed-1']);
      expect(rowsOf(answer)).toHaveLength(1);
      return answer;
    },
    async refuses(lab) {
      expect(await lab.onProject('PUT', ['fixed-1', 'none'])).toMatchObject({ status: 404 });
      expect(await lab.sync(await lab.created(), ['other-1'])).toMatchObject({ status: 404 });
      return lab.onProject('POST', ['fixed-1', 'other-1']);
    },
  },
  'project-all-or-none': {
    async shows(lab) {
      expect(await lab.onProject('POST', [...two, 'open-1'])).toMatchObject({ status: 412 });
      expect(await listed(lab)).toEqual([]);
      await lab.created({}, 'fixed-2');
      const source = await lab.created({}, 'fixed-3');
      expect(await lab.sync(source, two)).toMatchObject({ status: 400 });
      expect(each(await listed(lab), 'instance_id')).toEqual(['fixed-2', 'fixed-3']);
    },
  },
  'project-instance-quota': {
    async accepts(lab) {
      const instances = seedEleven(lab);
      const source = await lab.created({ name: 'source' });
      expect(rowsOf(await lab.sync(source, instances))).toHaveLength(11);
      expect(await lab.onProject('PUT', [...instances.slice(1), 'more-1'])).toMatchObject({ status: 200 });
      return lab.onProject('POST', instances.slice(1), { name: 'other' });
    },
    async refuses(lab) {
      const instances = seedEleven(lab);
      expect(await lab.onProject('PUT', instances)).toMatchObject({ status: 403 });
      const madeUp = instances.map((id) => `made-up-${id}`);
      for (const method of ['POST', 'PUT'] as const)
        expect(await lab.onProject(method, madeUp)).toMatchObject({ json: { error_code: 'APIG.3100' } });
      return lab.onProject('POST', instances);
    },
  },
  'project-name-unique': {
    async accepts(lab) {
      await lab.onProject('POST', two, { name: 'other' });
      return lab.onProject('POST', two, { name: 'same' });
    },
    async refuses(lab) {
      await lab.created({ name: 'same' });
      return lab.onProject('POST', two, { name: 'same' });
    },
  },
  'project-update-by-name': {
    async shows(lab) {
      const id = await lab.created({ ...members('10.0.0.1'), ...groups('one') }, 'fixed-1');
      const elsewhere = await lab.created({}, 'fixed-3');
      const answer = await lab.onProject('PUT', two, { port: 80, member_groups: [] });
      expect(answer.status).toBe(200);
      const rows = byInstance(rowsOf(answer));
      expect(Object.keys(rows).sort()).toEqual(two);
      expect(rows['fixed-1']).toMatchObject({ id, port: 80, member_groups: [], members: [{ host: '10.0.0.1' }] });
      expect(rows['fixed-2']).toMatchObject({ port: 80, members: [] });
      expect(rows['fixed-2']?.['id']).not.toBe(id);
      expect(await lab.read(elsewhere, 'fixed-3')).toMatchObject({ port: 22 });
      expect(await listed(lab)).toHaveLength(3);
    },
  },
  'project-no-id': {
    async shows(lab) {
      const [row] = rowsOf(await lab.onProject('POST', two));
      const [id, instance] = [String(row?.['id']), String(row?.['instance_id'])];
      for (const method of ['GET', 'PUT', 'DELETE'])
        expect(await lab.call(method, `/vpc-channels/${id}`)).toMatchObject({ status: 404 });
      expect(await lab.on('DELETE', id, '', undefined, instance)).toMatchObject({ status: 204 });
      expect(await listed(lab)).toHaveLength(1);
    },
  },
  'copies-share-group-ids': {
    async shows(lab) {
      const rows = rowsOf(await lab.onProject('POST', ['fixed-1', 'fixed-3', 'fixed-2'], full));
      expect(each(rows, 'instance_name')).toEqual(['test1', 'test2', 'test3']);
      expect(each(rows, 'instance_id')).toEqual(['fixed-3', 'fixed-2', 'fixed-1']);
      const [groupIds, ...otherIds] = rows.map((row) => each(row['member_groups'], 'member_group_id'));
      expect(new Set(groupIds).size).toBe(2);
      expect(otherIds).toEqual([groupIds, groupIds]);
      for (const of of [
        (row: Fields) => row['id'],
        (row: Fields) => each(row['members'], 'id')[0],
        (row: Fields) => (row['vpc_health_config'] as Fields)['id'],
      ])
        expect(new Set(rows.map(of)).size).toBe(3);
    },
  },
  'sync-channel-given': {
    accepts: async (lab) => lab.sync(await lab.created(), two),
    refuses: (lab) => lab.call('POST', '/vpc-channels/syncs', { instance_ids: two }),
  },
  'sync-instances-given': {
    accepts: async (lab) => lab.sync(await lab.created(), ['fixed-1']),
    async refuses(lab) {
      const id = await lab.created();
      const refused = await lab.call('POST', '/vpc-channels/syncs', { vpc_channel_id: id });
      expect(refused).toMatchObject({ status: 400, json: { error_code: 'APIG.2011' } });
      return lab.sync(id, []);
    },
  },
  'sync-channel-exists': {
    accepts: async (lab) => lab.sync(await lab.created({}, 'fixed-3'), two),
    async refuses(lab) {
      const { json } = await lab.as()('POST', '/v2/project-a-other/apic/instances/other-1/vpc-channels', {
        name: 'other',
        port: 1,
        balance_strategy: 1,
        member_type: 'ip',
      });
      return lab.sync(String(json?.['id']), two);
    },
  },
  'sync-copies': {
    async shows(lab) {
      const id = await lab.created(full);
      const source = await lab.read(id);
      lab.emulator.clock.advance(5000);
      const answer = await lab.sync(id, two);
      expect(answer.status).toBe(201);
      const rows = rowsOf(answer);
      expect(each(rows, 'instance_id')).toEqual(['fixed-2', 'fixed-1']);
      for (const row of rows)
        expect(row).toMatchObject({
          name: 'VPC_demo',
          port: 22,
          type: 2,
          create_time: '2026-08-13T08:00:05Z',
          member_groups: source?.['member_groups'],
          members: [{ host: '10.0.0.1', vpc_channel_id: row['id'] }],
          vpc_health_config: { ...health, vpc_channel_id: row['id'] },
        });
      expect(await lab.read(id)).toEqual(source);
      await lab.on('PUT', id, '/members', members('10.0.0.9'));
      expect(await lab.read(String(rows[0]?.['id']), 'fixed-2')).toMatchObject({ members: [{ host: '10.0.0.1' }] });
    },
  },
  'sync-name-taken': {
    async accepts(lab) {
      await lab.created({ name: 'other' }, 'fixed-1');
      return lab.sync(await lab.created({ name: 'same' }), two);
    },
    async refuses(lab) {
      const source = await lab.created({ name: 'same' }, 'fixed-3');
      expect(await lab.sync(source, ['fixed-3'])).toMatchObject({ status: 400 });
      await lab.created({ name: 'same' }, 'fixed-1');
      return lab.sync(source, two, { force_sync: false });
    },
  },
  'sync-forced': {
    async shows(lab) {
      const source = await lab.created(full, 'fixed-3');
      const present = await lab.created({ ...groups('old'), ...members('10.0.0.7'), port: 80 }, 'fixed-1');
      const before = await lab.read(source, 'fixed-3');
      const answer = await lab.sync(source, ['fixed-3', ...two], { force_sync: true });
      const rows = byInstance(rowsOf(answer));
      expect(rows['fixed-1']).toMatchObject({
        id: present,
        port: 22,
        member_groups: before?.['member_groups'],
        members: [{ host: '10.0.0.1' }],
        vpc_health_config: health,
      });
      expect(rows['fixed-3']).toMatchObject({ ...before });
      expect(await lab.read(source, 'fixed-3')).toEqual(before);
      expect(await listed(lab)).toHaveLength(3);
    },
  },
  'members-on-request': {
    async shows(lab) {
      await lab.created(members('10.0.0.1'));
      const shown = [{ host: '10.0.0.1' }];
      expect((await listed(lab, '?members_return=true'))[0]).toMatchObject({ members: shown });
      for (const query of ['', '?members_return=false'])
        expect((await listed(lab, query))[0]).not.toHaveProperty('members');
    },
  },
} satisfies Record<string, Scenario>;
