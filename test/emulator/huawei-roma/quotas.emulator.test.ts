import { expect, test } from 'vitest';
import { createRomaLab, each, listOf } from './roma-lab.js';

test('the quota of channels can be set, for all instances of a project together', async () => {
  const lab = createRomaLab({ quotas: { vpcChannelsPerProject: 2 } });
  await lab.created({ name: 'first' });
  const second = await lab.created({ name: 'second' }, 'fixed-1');
  const exceeded = { status: 403, json: { error_code: 'APIG.3109' } };
  expect(await lab.create()).toMatchObject(exceeded);
  expect(await lab.sync(second, ['fixed-2'])).toMatchObject(exceeded);
  await lab.on('DELETE', second, '', undefined, 'fixed-1');
  expect(await lab.onProject('POST', ['fixed-1', 'fixed-2'])).toMatchObject(exceeded);
  expect(await lab.onProject('POST', ['fixed-1'])).toMatchObject({ status: 201 });
});

test('a quota of 0 allows no channel', async () => {
  const lab = createRomaLab({ quotas: { vpcChannelsPerProject: 0 } });
  expect(await lab.create()).toMatchObject({ status: 403 });
});

test('the quota of instances in a call on a project can be set; copying is not limited by it', async () => {
  const lab = createRomaLab({ quotas: { instancesPerProjectCall: 1 } });
  const exceeded = { status: 403, json: { error_code: 'APIG.3100' } };
  for (const method of ['POST', 'PUT'] as const)
    expect(await lab.onProject(method, ['fixed-1', 'fixed-2'])).toMatchObject(exceeded);
  expect(await lab.onProject('POST', ['fixed-1', 'fixed-1'])).toMatchObject({ status: 201 });
  const source = await lab.created({ name: 'source' });
  const copied = await lab.sync(source, ['fixed-1', 'fixed-2']);
  expect(listOf(copied, 'project_vpc_channels')).toHaveLength(2);
});

test('channels of an instance that was seeded into another project are neither listed nor counted, until it is back', async () => {
  const lab = createRomaLab({ quotas: { vpcChannelsPerProject: 2 } });
  const [kept, moved] = [await lab.created({ name: 'kept' }), await lab.created({ name: 'moved' }, 'fixed-1')];
  const instance = { instanceId: 'fixed-1', instanceName: 'test3', vpcNameModifiable: false };
  const total = async () => {
    const { status, json } = await lab.call('GET', '/vpc-channels');
    return [status, json?.['total'], each(json?.['project_vpc_channels'], 'id').length];
  };
  expect(await total()).toEqual([200, 2, 2]);
  lab.emulator.seed({ romaInstances: [{ ...instance, projectId: 'project-a-other' }] });
  expect(await total()).toEqual([200, 1, 1]);
  const absent = { status: 404, json: { error_code: 'APIG.3023' } };
  expect(await lab.sync(moved, ['fixed-2'])).toMatchObject(absent);
  expect(await lab.sync(kept, ['fixed-2'])).toMatchObject({ status: 201 });
  lab.emulator.seed({ romaInstances: [{ ...instance, projectId: 'project-a' }] });
  expect(await total()).toEqual([200, 3, 3]);
});
