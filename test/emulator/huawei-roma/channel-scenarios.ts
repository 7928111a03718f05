import { expect } from 'vitest';
import { each, groups, listOf, members, microservice, plain } from './roma-lab.js';
import { onCreated, type Scenario } from './scenario.js';

const reference = { vpc_channel_type: 'reference' };
const withMicroservice = (info: object) => ({ type: 3, microservice_info: info });
const cce = (fields: object) =>
  withMicroservice({
    service_type: 'CCE',
    cce_info: { cluster_id: 'cluster', namespace: 'default', workload_type: 'deployment', ...fields },
  });
const referringTo = (id: string) => ({
  name: 'referring',
  ...reference,
  member_groups: [{ member_group_name: 'other', reference_vpc_channel_id: id }],
});
const leading = (fields: object) => ({ name: 'one-of-many', ...fields });

/** What channels are, and which there may be. */
export const channelScenarios = {
  'instance-exists': {
    accepts: (lab) => lab.create(),
    refuses: (lab) => lab.create({}, 'other-1'),
  },
  'channel-exists': {
    accepts: onCreated({}, async (lab, id) => {
      const referring = await lab.created(referringTo(id));
      expect(await lab.update(referring, referringTo(id))).toMatchObject({ status: 200 });
      expect(await lab.create({ ...referringTo(''), name: 'referring-to-none' })).toMatchObject({ status: 201 });
      return lab.on('GET', id);
    }),
    refuses: onCreated({}, async (lab, id) => {
      const absent = { status: 404, json: { error_code: 'APIG.3023' } };
      expect(await lab.on('GET', id, '', undefined, 'open-2')).toMatchObject(absent);
      expect(await lab.create(referringTo('none'))).toMatchObject(absent);
      expect(await lab.create(referringTo(id), 'open-2')).toMatchObject(absent);
      const referring = await lab.created(referringTo(id));
      const [group] = referringTo('none').member_groups;
      expect(await lab.on('POST', referring, '/member-groups', { member_groups: [group] })).toMatchObject(absent);
      const [groupId] = each((await lab.read(referring))?.['member_groups'], 'member_group_id');
      expect(await lab.on('PUT', referring, `/member-groups/${String(groupId)}`, group)).toMatchObject(absent);
      return lab.update(referring, referringTo('none'));
    }),
  },
  'channel-name-unique': {
    async accepts(lab) {
      await lab.created({ name: 'same' });
      await lab.created({ name: 'SAME' });
      return lab.create({ name: 'same' }, 'open-2');
    },
    async refuses(lab) {
      await lab.created({ name: 'same' });
      expect(await lab.create({ name: 'same' })).toMatchObject({ status: 400 });
      return lab.update(await lab.created({ name: 'other' }), { name: 'same' });
    },
  },
  'channel-name-fixed': {
    async accepts(lab) {
      await lab.feature('vpc_name_modifiable', 'off');
      const id = await lab.created({ name: 'old' });
      expect(await lab.update(id, { name: 'old', port: 23 })).toMatchObject({ status: 200, json: { port: 23 } });
      lab.emulator.clock.advance(60_000);
      await lab.feature('vpc_name_modifiable', 'on');
      return lab.update(id, { name: 'new' });
    },
    refuses: onCreated({ name: 'old' }, async (lab, id) => {
      await lab.feature('vpc_name_modifiable', 'off');
      return lab.update(id, { name: 'new' });
    }),
  },
  'channel-quota': {
    async accepts(lab) {
      await lab.as()('POST', '/v2/project-a-other/apic/instances/other-1/vpc-channels', plain);
      for (let count = 0; count < 199; count++) await lab.created({ name: `channel-${count}` });
      const last = await lab.created({ name: 'last' }, 'open-2');
      await lab.on('DELETE', last, '', undefined, 'open-2');
      return lab.create();
    },
    async refuses(lab) {
      for (let count = 0; count < 199; count++) await lab.created({ name: `channel-${count}` });
      const id = await lab.created({ name: 'source' }, 'fixed-1');
      for (const refused of [
        await lab.onProject('POST', ['fixed-2']),
        await lab.onProject('PUT', ['fixed-2']),
        await lab.sync(id, ['fixed-2']),
      ])
        expect(refused).toMatchObject({ status: 403, json: { error_code: 'APIG.3109' } });
      expect(await lab.onProject('PUT', ['fixed-1'], { name: 'source' })).toMatchObject({ status: 200 });
      expect(await lab.sync(id, ['fixed-1'], { force_sync: true })).toMatchObject({ status: 201 });
      return lab.create();
    },
  },
  'channel-type-decided': {
    async shows(lab) {
      const typeOf = async (name: string, fields: object) => {
        const { json } = await lab.create({ name, ...fields });
        return [json?.['type'], json?.['vpc_channel_type']];
      };
      const info = { microservice_info: microservice.microservice_info };
      expect(await typeOf('nothing-said', {})).toEqual([2, undefined]);
      expect(await typeOf('type-3-only', { type: 3 })).toEqual([2, undefined]);
      expect(await typeOf('type-2-and-info', { type: 2, ...info })).toEqual([2, undefined]);
      expect(await typeOf('type-3-and-info', { type: 3, ...info })).toEqual([3, undefined]);
      expect(await typeOf('word-and-info', { vpc_channel_type: 'microservice', ...info })).toEqual([3, undefined]);
      expect(await typeOf('word-builtin', { vpc_channel_type: 'builtin', ...info })).toEqual([2, undefined]);
      expect(await typeOf('word-reference', reference)).toEqual([undefined, 'reference']);
      const dropped = listOf(await lab.call('GET', '/instances/open-1/vpc-channels?name=type-2'), 'vpc_channels');
      expect(dropped).toMatchObject([{ microservice_info: { id: '', service_type: '' } }]);
    },
  },
  'channel-types-agree': {
    async accepts(lab) {
      await lab.created({ name: 'to-others', type: 2, ...reference });
      return lab.create({ ...microservice, vpc_channel_type: 'microservice' });
    },
    refuses: (lab) => lab.create({ ...microservice, vpc_channel_type: 'builtin' }),
  },
  'channel-type-fixed': {
    accepts: onCreated(microservice, async (lab, id) => {
      const other = await lab.created({ name: 'to-others', ...reference });
      expect(await lab.update(other, { name: 'to-others' })).toMatchObject({
        status: 200,
        json: { vpc_channel_type: 'reference' },
      });
      return lab.update(id, { ...microservice, port: 80 });
    }),
    async refuses(lab) {
      const id = await lab.created({ name: 'to-microservice', ...microservice });
      for (const fields of [{ type: 2 }, { vpc_channel_type: 'builtin' }, reference])
        expect(await lab.update(id, { name: 'to-microservice', ...fields })).toMatchObject({ status: 400 });
      return lab.update(await lab.created(), microservice);
    },
  },
  'microservice-info-given': {
    accepts: (lab) => lab.create({ ...microservice, vpc_channel_type: 'microservice', type: undefined }),
    async refuses(lab) {
      expect(await lab.create({ vpc_channel_type: 'microservice' })).toMatchObject({ status: 400 });
      return lab.update(await lab.created(), { vpc_channel_type: 'microservice' });
    },
  },
  'service-details-given': {
    accepts: (lab) => lab.create(cce({ app_name: 'app' })),
    async refuses(lab) {
      expect(await lab.create(withMicroservice({ service_type: 'CCE' }))).toMatchObject({
        status: 400,
        json: { error_msg: expect.stringContaining('cce_info is missing') as unknown },
      });
      return lab.create(withMicroservice({ service_type: 'CSE' }));
    },
  },
  'cce-workload-picked': {
    async accepts(lab) {
      await lab.created(cce({ app_name: 'app' }));
      return lab.create(leading(cce({ label_key: 'key', label_value: 'value' })));
    },
    refuses: (lab) => lab.create(cce({ label_key: 'key' })),
  },
  'plain-channel-placeholders': {
    async shows(lab) {
      const { json } = await lab.create();
      const blank = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, '']));
      const info = {
        ...blank('id', 'instance_id', 'service_type', 'create_time', 'update_time'),
        cse_info: blank(
          'cse_app_id',
          'engine_id',
          'engine_name',
          'register_address',
          'service_id',
          'service_name',
          'version',
        ),
        cce_info: blank('cluster_id', 'cluster_name', 'namespace', 'workload_type', 'app_name'),
      };
      expect(json).toMatchObject({ dict_code: '', type: 2 });
      expect(json?.['microservice_info']).toEqual(info);
      const read = await lab.read(String(json?.['id']));
      expect(read?.['microservice_info']).toEqual(info);
      const listed = listOf(await lab.call('GET', '/instances/open-1/vpc-channels'), 'vpc_channels');
      expect(each(listed, 'microservice_info')).toEqual([info]);
    },
  },
  'dict-code-unsupported': {
    async shows(lab) {
      const code = { dict_code: 'my.code' };
      const { json } = await lab.create({ ...code, member_groups: [{ member_group_name: 'group', ...code }] });
      expect(json).toMatchObject({ dict_code: '' });
      const id = String(json?.['id']);
      const found = await lab.call('GET', '/instances/open-1/vpc-channels?dict_code=another');
      expect(each(listOf(found, 'vpc_channels'), 'id')).toEqual([id]);
      const foundGroups = listOf(await lab.on('GET', id, '/member-groups?dict_code=another'), 'member_groups');
      expect(foundGroups).toMatchObject([{ member_group_name: 'group', dict_code: '' }]);
    },
  },
  'reference-without-members': {
    async shows(lab) {
      const id = await lab.created({ ...reference, members: [{ weight: 1 }] });
      expect(await lab.read(id)).toMatchObject({ members: [] });
      await lab.update(id, { ...reference, ...members('10.0.0.1') });
      expect(await lab.on('POST', id, '/members', members('10.0.0.1'))).toMatchObject({
        status: 201,
        json: { size: 0, total: 0, members: [] },
      });
      expect(await lab.read(id)).toMatchObject({ members: [] });
    },
  },
  'reference-members-not-switched': {
    accepts: onCreated({}, (lab, id) => lab.on('POST', id, '/members/batch-disable', { member_ids: [] })),
    refuses: onCreated(reference, (lab, id) => lab.on('POST', id, '/members/batch-disable', { member_ids: [] })),
  },
  'referenced-channel-stays': {
    accepts: onCreated({}, async (lab, id) => {
      const referring = await lab.created(referringTo(id));
      expect(await lab.sync(referring, ['fixed-1'])).toMatchObject({ status: 201 });
      await lab.on('DELETE', referring);
      const toItself = await lab.update(id, { member_groups: referringTo(id).member_groups });
      expect(toItself).toMatchObject({ status: 200 });
      return lab.on('DELETE', id);
    }),
    refuses: onCreated({}, async (lab, id) => {
      await lab.created(referringTo(id));
      return lab.on('DELETE', id);
    }),
  },
  'groups-replaced': {
    async shows(lab) {
      const id = await lab.created(groups('first', 'second'));
      const before = (await lab.read(id))?.['member_groups'];
      await lab.update(id, groups('second', 'third', 'second'));
      const after = (await lab.read(id))?.['member_groups'];
      expect(each(after, 'member_group_name')).toEqual(['second', 'third']);
      expect(each(after, 'member_group_id')[0]).toBe(each(before, 'member_group_id')[1]);
      await lab.update(id, { member_groups: [] });
      expect(await lab.read(id)).toMatchObject({ member_groups: [] });
      await lab.update(id, groups('fourth'));
      await lab.update(id);
      expect(await lab.read(id)).toMatchObject({ member_groups: [] });
    },
  },
} satisfies Record<string, Scenario>;
