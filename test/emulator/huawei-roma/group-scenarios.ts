import { expect } from 'vitest';
import { each, groups, listOf, microservice, type RomaLab } from './roma-lab.js';
import { onCreated, type Scenario } from './scenario.js';

const groupsOf = async (lab: RomaLab, id: string) => listOf(await lab.on('GET', id, '/member-groups'), 'member_groups');
const firstGroup = async (lab: RomaLab, id: string) => String((await groupsOf(lab, id))[0]?.['member_group_id']);
const ofMicroservice = {
  microservice_version: 'v1',
  microservice_port: 80,
  microservice_labels: [{ label_name: 'cluster_id', label_value: 'a.b-c_d' }],
};

/** What groups are, and how they come and go. */
export const groupScenarios = {
  'group-exists': {
    accepts: onCreated(groups('one'), async (lab, id) =>
      lab.on('GET', id, `/member-groups/${await firstGroup(lab, id)}`),
    ),
    async refuses(lab) {
      const id = await lab.created({ ...groups('one'), name: 'with-group' });
      const without = await lab.created({ name: 'without-group' });
      const target = `/member-groups/${await firstGroup(lab, id)}`;
      for (const method of ['GET', 'DELETE'])
        expect(await lab.on(method, without, target)).toMatchObject({ status: 404 });
      return lab.on('PUT', without, target, { member_group_name: 'one' });
    },
  },
  'groups-upserted': {
    async shows(lab) {
      const remark = { member_group_name: 'one', member_group_remark: 'remark', member_group_weight: 1 };
      const id = await lab.created({ member_groups: [remark, { member_group_name: 'two' }] });
      const before = await groupsOf(lab, id);
      lab.emulator.clock.advance(5000);
      const weighing = (name: string, weight: number) => ({ member_group_name: name, member_group_weight: weight });
      const { status, json } = await lab.on('POST', id, '/member-groups', {
        member_groups: [weighing('three', 3), weighing('one', 7), weighing('one', 8)],
      });
      expect(status).toBe(201);
      const [created, changed] = ['2026-08-13T08:00:00Z', '2026-08-13T08:00:05Z'];
      const named = [
        { ...weighing('three', 3), create_time: changed, update_time: changed },
        { ...weighing('one', 7), member_group_remark: '', create_time: created, update_time: changed },
      ];
      expect(json).toMatchObject({ size: 2, total: 2, member_groups: named });
      const after = await groupsOf(lab, id);
      expect(each(after, 'member_group_name')).toEqual(['one', 'two', 'three']);
      expect(each(after, 'member_group_id').slice(0, 2)).toEqual(each(before, 'member_group_id'));
      expect(after[1]).toEqual(before[1]);
    },
  },
  'group-name-unique': {
    accepts: onCreated(groups('one', 'two'), async (lab, id) => {
      const target = `/member-groups/${await firstGroup(lab, id)}`;
      expect(await lab.on('PUT', id, target, { member_group_name: 'one' })).toMatchObject({ status: 200 });
      return lab.on('PUT', id, target, { member_group_name: 'three' });
    }),
    refuses: onCreated(groups('one', 'two'), async (lab, id) =>
      lab.on('PUT', id, `/member-groups/${await firstGroup(lab, id)}`, { member_group_name: 'two' }),
    ),
  },
  'members-outlive-group': {
    async shows(lab) {
      const inGroup = (host: string, name: string) => ({ host, member_group_name: name });
      const id = await lab.created({
        ...groups('one', 'two'),
        members: [inGroup('10.0.0.1', 'one'), inGroup('10.0.0.2', 'two')],
      });
      const placesOf = async () => each((await lab.read(id))?.['members'], 'member_group_name');
      expect(await placesOf()).toEqual(['one', 'two']);
      await lab.on('DELETE', id, `/member-groups/${await firstGroup(lab, id)}`);
      expect(await placesOf()).toEqual(['', 'two']);
      await lab.update(id, groups('one', 'three'));
      expect(await placesOf()).toEqual(['', '']);
      expect((await lab.read(id))?.['members']).toMatchObject([{ member_group_id: '' }, { member_group_id: '' }]);
    },
  },
  'microservice-fields-dropped': {
    async shows(lab) {
      const group = { member_group_name: 'one', ...ofMicroservice };
      const shownBy = async (fields: object) => {
        const id = await lab.created({ ...fields, member_groups: [group] });
        const path = `/member-groups/${await firstGroup(lab, id)}`;
        const put = await lab.on('PUT', id, path, group);
        const post = listOf(await lab.on('POST', id, '/member-groups', { member_groups: [group] }), 'member_groups');
        return [(await lab.on('GET', id, path)).json, put.json, ...post];
      };
      const dropped = { microservice_version: '', microservice_port: 0, microservice_labels: [] };
      expect(await shownBy({ name: 'to-servers' })).toMatchObject([dropped, dropped, dropped]);
      const all = [ofMicroservice, ofMicroservice, ofMicroservice];
      expect(await shownBy({ name: 'to-microservice', ...microservice })).toMatchObject(all);
    },
  },
} satisfies Record<string, Scenario>;
