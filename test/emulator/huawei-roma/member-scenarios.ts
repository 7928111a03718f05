import { expect } from 'vitest';
import { each, type Fields, groups, listOf, members, microservice, type RomaLab } from './roma-lab.js';
import { onCreated, type Scenario } from './scenario.js';

const ecs = { member_type: 'ecs' };
const server = (fields: object = {}) => ({ members: [{ ecs_id: 'server-1_a', ecs_name: 'server', ...fields }] });
const inGroup = (host: string, group: string) => ({ host, member_group_name: group });
const add = (lab: RomaLab, id: string, body: object) => lab.on('POST', id, '/members', body);
const replace = (lab: RomaLab, id: string, body: object) => lab.on('PUT', id, '/members', body);
const membersOf = async (lab: RomaLab, id: string) => listOf(await lab.on('GET', id, '/members'), 'members');
const hostsOf = async (lab: RomaLab, id: string) => each(await membersOf(lab, id), 'host');
const idOf = (list: readonly Fields[], host: string) => list.find((member) => member['host'] === host)?.['id'];

/** What members are, and how they come and go. */
export const memberScenarios = {
  'member-exists': {
    accepts: onCreated(members('10.0.0.1'), async (lab, id) =>
      lab.on('DELETE', id, `/members/${String((await membersOf(lab, id))[0]?.['id'])}`),
    ),
    refuses: onCreated(members('10.0.0.1'), (lab, id) => lab.on('DELETE', id, '/members/none')),
  },
  'switched-members-exist': {
    accepts: onCreated(members('10.0.0.1'), async (lab, id) =>
      lab.on('POST', id, '/members/batch-disable', { member_ids: each(await membersOf(lab, id), 'id') }),
    ),
    refuses: onCreated(members('10.0.0.1'), async (lab, id) => {
      const ids = [...each(await membersOf(lab, id), 'id'), 'none'];
      const refused = await lab.on('POST', id, '/members/batch-disable', { member_ids: ids });
      expect(each((await lab.read(id))?.['members'], 'status')).toEqual([1]);
      expect(refused.status).toBe(404);
      return lab.on('POST', id, '/members/batch-enable', { member_ids: ids });
    }),
  },
  'host-given': {
    accepts: onCreated({}, (lab, id) => add(lab, id, members('10.0.0.1'))),
    async refuses(lab) {
      const id = await lab.created({ name: 'to-servers', ...ecs, ...server() });
      const staying = await lab.update(id, { name: 'to-servers' });
      expect(staying).toMatchObject({ status: 400, json: { error_code: 'APIG.2001' } });
      return add(lab, await lab.created(), server());
    },
  },
  'server-given': {
    async accepts(lab) {
      const id = await lab.created({ name: 'to-addresses', ...members('10.0.0.1') });
      const named = { name: 'to-addresses', ...ecs };
      expect(await lab.update(id, { ...named, ...server() })).toMatchObject({ status: 200 });
      return lab.create({ ...ecs, ...server() });
    },
    async refuses(lab) {
      const staying = await lab.created({ name: 'to-addresses', ...members('10.0.0.1') });
      expect(await lab.update(staying, { name: 'to-addresses', ...ecs })).toMatchObject({ status: 400 });
      expect(await lab.read(staying)).toMatchObject({ member_type: 'ip' });
      expect(await lab.create({ ...ecs, ...server({ ecs_id: undefined }) })).toMatchObject({ status: 400 });
      return lab.create({ ...ecs, ...server({ ecs_name: undefined }) });
    },
  },
  'server-id-characters': {
    async accepts(lab) {
      await lab.created({ members: [{ host: '10.0.0.1', ecs_id: '10.0.0.1' }], name: 'to-addresses' });
      return lab.create({ ...ecs, ...server() });
    },
    refuses: (lab) => lab.create({ ...ecs, ...server({ ecs_id: '10.0.0.1' }) }),
  },
  'address-echoed': {
    async shows(lab) {
      const id = await lab.created({
        members: [{ host: '10.0.0.1' }, { host: '10.0.0.2', ecs_id: 'i', ecs_name: 'n' }],
      });
      const echo = { host: '10.0.0.1', ecs_id: '10.0.0.1', ecs_name: '10.0.0.1' };
      const shown = [echo, { host: '10.0.0.2', ecs_id: 'i', ecs_name: 'n' }];
      expect(await membersOf(lab, id)).toMatchObject(shown);
      expect(await lab.read(id)).toMatchObject({ members: shown });
    },
  },
  'port-inherited': {
    async shows(lab) {
      const three = [{ host: '10.0.0.1' }, { host: '10.0.0.2', port: 0 }, { host: '10.0.0.3', port: 80 }];
      const id = await lab.created({ port: 22, members: three });
      expect(each(await membersOf(lab, id), 'port')).toEqual([22, 22, 80]);
      await lab.update(id, { port: 23 });
      expect(each(await membersOf(lab, id), 'port')).toEqual([23, 23, 80]);
      const both = await lab.created({ name: 'both', members: [{ host: '10.0.0.1', port: 80 }, ...three] });
      const before = await membersOf(lab, both);
      await lab.update(both, { name: 'both', port: 80 });
      const [first, , second, third] = before;
      expect(await membersOf(lab, both)).toMatchObject([
        { id: first?.['id'], host: '10.0.0.1', port: 80 },
        { id: second?.['id'], host: '10.0.0.2', port: 80 },
        { id: third?.['id'], host: '10.0.0.3', port: 80 },
      ]);
    },
  },
  'members-upserted': {
    async shows(lab) {
      const id = await lab.created({
        members: [{ host: '10.0.0.1', weight: 1, is_backup: true }, { host: '10.0.0.2' }],
      });
      const before = await membersOf(lab, id);
      lab.emulator.clock.advance(5000);
      const { status, json } = await add(lab, id, {
        members: [
          { host: '10.0.0.3', weight: 3 },
          { host: '10.0.0.1', weight: 7, port: 22 },
          { host: '10.0.0.1', weight: 8 },
          { host: '10.0.0.1', weight: 9, port: 80 },
        ],
      });
      expect(status).toBe(201);
      const [changed] = [idOf(before, '10.0.0.1')];
      const named = [
        { host: '10.0.0.3', weight: 3, port: 22, create_time: '2026-08-13T08:00:05Z' },
        { host: '10.0.0.1', weight: 7, port: 22, create_time: '2026-08-13T08:00:00Z', id: changed, is_backup: false },
        { host: '10.0.0.1', weight: 9, port: 80 },
      ];
      expect(json).toMatchObject({ size: 3, total: 3, members: named });
      const after = await membersOf(lab, id);
      expect(each(after, 'weight')).toEqual([7, undefined, 3, 9]);
      expect(each(after, 'id').slice(0, 2)).toEqual(each(before, 'id'));
    },
  },
  'group-known': {
    async accepts(lab) {
      const id = await lab.created({ ...groups('primary'), members: [inGroup('10.0.0.1', 'primary')] });
      const ofNone = { member_group_name: '', members: [inGroup('10.0.0.1', '')] };
      expect(await replace(lab, id, ofNone)).toMatchObject({ status: 200 });
      return add(lab, id, { members: [inGroup('10.0.0.2', 'primary')] });
    },
    async refuses(lab) {
      const id = await lab.created(groups('primary'));
      const unknown = { members: [inGroup('10.0.0.1', 'secondary')] };
      expect(await add(lab, id, unknown)).toMatchObject({ status: 400 });
      expect(await lab.update(id, { ...groups('other'), members: [inGroup('10.0.0.1', 'primary')] })).toMatchObject({
        status: 400,
      });
      return replace(lab, id, { ...unknown, member_group_name: 'secondary' });
    },
  },
  'members-given': {
    accepts: onCreated(members('10.0.0.1'), async (lab, id) => {
      const answer = await replace(lab, id, { members: [] });
      expect(await membersOf(lab, id)).toEqual([]);
      return answer;
    }),
    refuses: onCreated(members('10.0.0.1'), (lab, id) => replace(lab, id, {})),
  },
  'members-replaced': {
    async shows(lab) {
      const id = await lab.created(members('10.0.0.1', '10.0.0.2'));
      const before = await membersOf(lab, id);
      const { status, json } = await replace(lab, id, members('10.0.0.3', '10.0.0.2'));
      const after = await membersOf(lab, id);
      expect(status).toBe(200);
      expect(json).toEqual({ size: 2, total: 2, members: after });
      expect(each(after, 'host')).toEqual(['10.0.0.3', '10.0.0.2']);
      expect(idOf(after, '10.0.0.2')).toBe(idOf(before, '10.0.0.2'));
    },
  },
  'members-of-one-group': {
    async shows(lab) {
      const [one, two, three] = [inGroup('10.0.0.1', 'primary'), inGroup('10.0.0.2', 'primary'), { host: '10.0.0.3' }];
      const id = await lab.created({ ...groups('primary', 'secondary'), members: [one, two, three] });
      const passedOver = [inGroup('10.0.0.5', 'secondary'), { host: '10.0.0.6' }];
      const answer = await replace(lab, id, {
        member_group_name: 'primary',
        members: [inGroup('10.0.0.4', 'primary'), two, ...passedOver],
      });
      expect(each(listOf(answer, 'members'), 'host')).toEqual(['10.0.0.4', '10.0.0.2']);
      expect(await hostsOf(lab, id)).toEqual(['10.0.0.3', '10.0.0.4', '10.0.0.2']);
      await replace(lab, id, { member_group_name: 'primary', members: [inGroup('10.0.0.3', 'primary')] });
      expect(await membersOf(lab, id)).toMatchObject([{ host: '10.0.0.3', member_group_name: 'primary' }]);
    },
  },
  'empty-members-kept': {
    async shows(lab) {
      const id = await lab.created(members('10.0.0.1', '10.0.0.2'));
      const before = await membersOf(lab, id);
      await lab.update(id, { members: [] });
      await lab.update(id);
      expect(await membersOf(lab, id)).toEqual(before);
      const named = { name: 'to-microservice' };
      const { json: made } = await lab.create({ ...named, ...microservice });
      for (const fields of [{}, { type: 3 }, { vpc_channel_type: 'microservice' }])
        expect(await lab.update(String(made?.['id']), { ...named, ...fields })).toMatchObject({
          status: 200,
          json: { type: 3, microservice_info: made?.['microservice_info'] },
        });
      await lab.update(id, members('10.0.0.2', '10.0.0.3'));
      const after = await membersOf(lab, id);
      expect(each(after, 'host')).toEqual(['10.0.0.2', '10.0.0.3']);
      expect(idOf(after, '10.0.0.2')).toBe(idOf(before, '10.0.0.2'));
    },
  },
} satisfies Record<string, Scenario>;
