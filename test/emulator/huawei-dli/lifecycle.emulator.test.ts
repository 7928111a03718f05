import { expect, test } from 'vitest';
import { dliLifecycles } from '../../../generated/huawei/dli/operations.gen.js';
import { huaweiCallerOf, huaweiEndpoint } from '../support/huawei-caller.js';
import { labStart, transitionMs } from '../support/lab.js';
import { connectionsOf, createDliLab, type DliLab, plain } from './dli-lab.js';

const { precedence, transitions } = dliLifecycles.EnhancedConnection;
type Row = Record<string, unknown>;

/** The state of a connection as the lifecycle has it: the first in order of those of the connection and its peerings. */
function stateOf(shown: Row | undefined): string {
  const parts = [
    ...((shown?.['available_queue_info'] ?? []) as Row[]),
    ...((shown?.['elastic_resource_pools'] ?? []) as Row[]),
  ];
  const found = [shown, ...parts].map((part) => part?.['status']);
  return precedence.find((state) => found.includes(state)) ?? 'none';
}

const readState = async (lab: DliLab, id: string) => stateOf(await lab.read(id));
const bind = (lab: DliLab, id: string, body: object) => lab.on('POST', id, '/associate-queue', body);
const unbind = (lab: DliLab, id: string, body: object) => lab.on('POST', id, '/disassociate-queue', body);

test('a connection with queues and pools: made, bound to more, unbound, deleted', async () => {
  const lab = createDliLab();
  const { json } = await lab.create({ queues: ['q1'], elastic_resource_pools: ['p1'] });
  const id = String(json?.['connection_id']);
  expect(await readState(lab, id)).toBe('CREATING');
  lab.emulator.clock.advance(transitionMs - 1);
  expect(await readState(lab, id)).toBe('CREATING');
  lab.emulator.clock.advance(1);
  expect(await readState(lab, id)).toBe('ACTIVE');
  await bind(lab, id, { queues: ['q2'] });
  expect(await readState(lab, id)).toBe('CREATING');
  lab.settle();
  await unbind(lab, id, { queues: ['q1', 'q2'] });
  expect(await lab.read(id)).toMatchObject({ available_queue_info: [], elastic_resource_pools: [{ name: 'p1' }] });
  expect((await lab.on('DELETE', id)).json).toEqual({ is_success: true, message: 'Deleted' });
  expect(await readState(lab, id)).toBe('DELETED');
});

test('each peering has an id and a time of its own', async () => {
  const lab = createDliLab();
  const id = await lab.created({ queues: ['q1'] });
  await bind(lab, id, { queues: ['q2'] });
  lab.settle();
  const queues = (await lab.read(id))?.['available_queue_info'] as Row[];
  expect(queues.map((row) => [row['name'], row['update_time']])).toEqual([
    ['q1', labStart + transitionMs],
    ['q2', labStart + 2 * transitionMs],
  ]);
  expect(new Set([id, ...queues.map((row) => row['peer_id'])]).size).toBe(3);
});

test('peerings that are due at different times are finished at their own', async () => {
  const lab = createDliLab();
  const id = String((await lab.create({ queues: ['q1'] })).json?.['connection_id']);
  lab.emulator.clock.advance(transitionMs / 2);
  await bind(lab, id, { queues: ['q2'] });
  const statuses = async () => ((await lab.read(id))?.['available_queue_info'] as Row[]).map((row) => row['status']);
  lab.emulator.clock.advance(transitionMs / 2);
  expect(await statuses()).toEqual(['ACTIVE', 'CREATING']);
  lab.emulator.clock.advance(transitionMs / 2);
  expect(await statuses()).toEqual(['ACTIVE', 'ACTIVE']);
});

test('a queue whose peering is being made can be unbound, and is not seen again', async () => {
  const lab = createDliLab();
  const id = String((await lab.create({ queues: ['q1'] })).json?.['connection_id']);
  expect((await unbind(lab, id, { queues: ['q1'] })).status).toBe(200);
  lab.settle();
  expect(await lab.read(id)).toMatchObject({ available_queue_info: [] });
  expect((await lab.on('DELETE', id)).status).toBe(200);
});

test('a connection with a failed peering and one that is being made cannot be deleted yet', async () => {
  const lab = createDliLab();
  const id = await lab.created({ dest_vpc_id: 'nowhere', queues: ['q1'] });
  await bind(lab, id, { queues: ['q2'] });
  expect(await lab.on('DELETE', id)).toMatchObject({ status: 400, json: { error_code: 'DLI.0012' } });
  lab.settle();
  expect((await lab.on('DELETE', id)).status).toBe(200);
});

test('a VPC that comes to be before the peering is due is reached', async () => {
  const lab = createDliLab();
  const { json } = await lab.create({ dest_vpc_id: 'late', queues: ['q1'] });
  lab.emulator.seed({ vpcs: [{ vpcId: 'late', accountId: 'a', region: 'cn-north-4' }] });
  lab.settle();
  expect(await readState(lab, String(json?.['connection_id']))).toBe('ACTIVE');
});

test('a project of a region shared with others, and one of another region, reach the VPCs of their regions', async () => {
  const lab = createDliLab();
  for (const [project, dest_vpc_id, region] of [
    ['project-a-other', 'vpc-a', 'cn-north-4'],
    ['project-a-east', 'vpc-a-east', 'cn-east-3'],
  ] as const) {
    const call = huaweiCallerOf(lab.emulator, huaweiEndpoint('dli', region), 'a');
    const made = await call('POST', connectionsOf(project), { ...plain, dest_vpc_id, queues: ['q1'] });
    lab.settle();
    const { json } = await call('GET', `${connectionsOf(project)}/${String(made.json?.['connection_id'])}`);
    expect(stateOf(json)).toBe('ACTIVE');
  }
});

test("projects do not see the connections of each other, nor take up each other's names", async () => {
  const lab = createDliLab();
  const id = await lab.created();
  const elsewhere = connectionsOf('project-a-other');
  expect(await lab.as()('GET', `${elsewhere}/${id}`)).toMatchObject({ status: 400, json: { error_code: 'DLI.0001' } });
  expect((await lab.as()('GET', elsewhere)).json).toMatchObject({ connections: [], count: 0 });
  expect((await lab.as()('POST', elsewhere, plain)).status).toBe(201);
  expect((await lab.as('b')('POST', connectionsOf('project-b'), plain)).status).toBe(201);
});

test.each([
  ['PUT', '', { hosts: [] }],
  ['DELETE', '', undefined],
  ['POST', '/associate-queue', { queues: ['q1'] }],
  ['POST', '/disassociate-queue', { queues: ['q1'] }],
  ['POST', '/routes', { name: 'r', cidr: '10.0.0.0/8' }],
  ['DELETE', '/routes/r', undefined],
  ['GET', '/privileges', undefined],
])('%s %s of a connection that was deleted finds none', async (method, rest, body) => {
  const lab = createDliLab();
  const id = await lab.created();
  await lab.on('DELETE', id);
  expect(await lab.on(method, id, rest, body)).toMatchObject({ status: 400, json: { error_code: 'DLI.0001' } });
});

test('with a transition time of 0 peerings are made at the next look', async () => {
  const lab = createDliLab({ transitionMs: 0 });
  const { json } = await lab.create({ queues: ['q1'] });
  expect(await readState(lab, String(json?.['connection_id']))).toBe('ACTIVE');
});

test('after a refusal nothing has changed', async () => {
  const lab = createDliLab();
  const id = await lab.created({ queues: ['q1'] });
  const before = await lab.read(id);
  await bind(lab, id, { queues: ['q2', 'none'], elastic_resource_pools: ['p1'] });
  await bind(lab, id, { queues: ['q2'], elastic_resource_pools: ['none'] });
  await unbind(lab, id, { queues: ['q1'], elastic_resource_pools: ['p1'] });
  await lab.as()('PUT', '/v1.0/project-a/authorization', {
    projectId: 'project-a-other',
    action: 'grant',
    privileges: [id, 'none'].map((each) => ({ object: `edsconnections.${each}`, privileges: ['BIND_QUEUE'] })),
  });
  expect(await lab.read(id)).toEqual(before);
});

test('only ways of the lifecycle are ever seen', async () => {
  const lab = createDliLab();
  const seen: string[] = [];
  for (const dest_vpc_id of ['vpc-a', 'nowhere']) {
    const { json } = await lab.create({ name: dest_vpc_id.replace('-', '_'), dest_vpc_id, queues: ['q1'] });
    const id = String(json?.['connection_id']);
    let state = await readState(lab, id);
    const steps: (readonly [string, () => unknown])[] = [
      ['automatic', () => lab.settle()],
      ['associateQueueToEnhancedConnection', () => bind(lab, id, { queues: ['q2'] })],
      ['disassociateQueueFromEnhancedConnection', () => unbind(lab, id, { queues: ['q1'] })],
      ['automatic', () => lab.settle()],
      ['disassociateQueueFromEnhancedConnection', () => unbind(lab, id, { queues: ['q2'] })],
      ['deleteEnhancedConnection', () => lab.on('DELETE', id)],
    ];
    for (const [by, step] of steps) {
      await step();
      const next = await readState(lab, id);
      seen.push(`${state} ${by} ${next}`);
      state = next;
    }
  }
  const ways = transitions.map((way) => `${way.from} ${'by' in way ? way.by : 'automatic'} ${way.to}`);
  expect(ways).toEqual(expect.arrayContaining(seen));
  expect(new Set(seen).size).toBeGreaterThan(8);
});
