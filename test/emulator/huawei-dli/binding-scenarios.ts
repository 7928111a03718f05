import { expect } from 'vitest';
import { labStart, transitionMs } from '../support/lab.js';
import type { DliLab } from './dli-lab.js';
import { onCreated, type Scenario } from './scenario.js';

const associate = (lab: DliLab, id: string, body: unknown) => lab.on('POST', id, '/associate-queue', body);
const disassociate = (lab: DliLab, id: string, body: unknown) => lab.on('POST', id, '/disassociate-queue', body);

/** Of the rules about what is bound to a connection, and of tests of what a queue reaches. */
export const bindingScenarios = {
  'queue-exists': {
    accepts: (lab) => lab.create({ queues: ['q1'] }),
    refuses: (lab) => lab.create({ queues: ['q1', 'only-b'] }),
  },
  'pool-exists': {
    accepts: (lab) => lab.create({ elastic_resource_pools: ['p1'] }),
    refuses: onCreated({}, (lab, id) => associate(lab, id, { elastic_resource_pools: ['only-b'] })),
  },
  'default-queue-never': {
    accepts: (lab) => lab.create({ queues: ['q1'] }),
    refuses: (lab) => lab.create({ queues: ['default'] }),
  },
  'bound-once': {
    async accepts(lab) {
      await lab.created({ name: 'other', queues: ['q1'] });
      return associate(lab, await lab.created({ queues: ['q2'] }), { queues: ['q1'] });
    },
    refuses: onCreated({ queues: ['q1'] }, (lab, id) => associate(lab, id, { queues: ['q2', 'q1'] })),
  },
  'names-something': {
    accepts: onCreated({}, (lab, id) => associate(lab, id, { elastic_resource_pools: ['p1'] })),
    refuses: onCreated({}, (lab, id) => associate(lab, id, { queues: [] })),
  },
  'peering-each': {
    async shows(lab) {
      const id = String((await lab.create({ queues: ['q1'], elastic_resource_pools: ['p1'] })).json?.['connection_id']);
      const creating = { status: 'CREATING', err_msg: '', update_time: labStart };
      expect(await lab.read(id)).toMatchObject({
        available_queue_info: [{ name: 'q1', ...creating }],
        elastic_resource_pools: [{ name: 'p1', ...creating }],
      });
      lab.settle();
      const active = { status: 'ACTIVE', err_msg: '', update_time: labStart + transitionMs };
      expect(await lab.read(id)).toMatchObject({
        available_queue_info: [{ name: 'q1', ...active }],
        elastic_resource_pools: [{ name: 'p1', ...active }],
      });
    },
  },
  'peering-fails': {
    async shows(lab) {
      for (const dest_vpc_id of ['vpc-b', 'vpc-a-east', 'nowhere']) {
        const id = await lab.created({ name: dest_vpc_id.replaceAll('-', '_'), dest_vpc_id, queues: ['q1'] });
        const failed = { name: 'q1', status: 'FAILED', err_msg: expect.stringContaining(dest_vpc_id) as unknown };
        expect(await lab.read(id)).toMatchObject({ status: 'ACTIVE', available_queue_info: [failed] });
      }
    },
  },
  'ready-with-its-peerings': {
    async shows(lab) {
      const id = await lab.created();
      expect(await lab.read(id)).toMatchObject({ status: 'ACTIVE', available_queue_info: [] });
      await associate(lab, id, { queues: ['q1'] });
      expect(await lab.read(id)).toMatchObject({ status: 'ACTIVE', available_queue_info: [{ status: 'CREATING' }] });
    },
  },
  'unbinds-what-is-bound': {
    accepts: onCreated({ queues: ['q1', 'q2'] }, (lab, id) => disassociate(lab, id, { queues: ['q2'] })),
    refuses: onCreated({ queues: ['q1'] }, (lab, id) => disassociate(lab, id, { queues: ['q1', 'q2'] })),
  },
  'failed-pool-stays-bound': {
    accepts: onCreated({ dest_vpc_id: 'nowhere', queues: ['q1'] }, (lab, id) =>
      disassociate(lab, id, { queues: ['q1'] }),
    ),
    refuses: onCreated({ dest_vpc_id: 'nowhere', elastic_resource_pools: ['p1'] }, (lab, id) =>
      disassociate(lab, id, { elastic_resource_pools: ['p1'] }),
    ),
  },
  'address-names-host': {
    async accepts(lab) {
      for (const address of ['[2407:c080::1]:80', 'a_b-c.example.com:443', '192.168.0.1:8181'])
        expect(await test(lab, 'q1', address)).toMatchObject({ status: 200 });
      return test(lab, 'q1', 'host:80');
    },
    refuses: (lab) => test(lab, 'q1', 'http://x:80'),
  },
  'port-in-range': {
    async accepts(lab) {
      expect(await test(lab, 'q1', 'host:1')).toMatchObject({ status: 200 });
      return test(lab, 'q1', 'host:65535');
    },
    refuses: (lab) => test(lab, 'q1', 'host:65536'),
  },
  'test-exists': {
    accepts: async (lab) => readTest(lab, 'q1', await started(lab, 'q1')),
    refuses: async (lab) => readTest(lab, 'q2', await started(lab, 'q1')),
  },
  'reached-through-peering': {
    async shows(lab) {
      const found = async (queue: string) =>
        (await readTest(lab, queue, await started(lab, queue))).json?.['connectivity'];
      expect(await found('q1')).toBe('UNREACHABLE');
      await lab.create({ queues: ['q1'] });
      const before = await started(lab, 'q1');
      expect(await found('q1')).toBe('UNREACHABLE');
      lab.settle();
      expect(await found('q1')).toBe('REACHABLE');
      expect(await found('q2')).toBe('UNREACHABLE');
      expect((await readTest(lab, 'q1', before)).json).toMatchObject({ connectivity: 'UNREACHABLE' });
    },
  },
} satisfies Record<string, Scenario>;

const tests = (queue: string) => `/v1.0/project-a/queues/${queue}/connection-test`;
const test = (lab: DliLab, queue: string, address: string) => lab.as()('POST', tests(queue), { address });
const started = async (lab: DliLab, queue: string) => (await test(lab, queue, '10.0.0.1:80')).json?.['task_id'];
const readTest = (lab: DliLab, queue: string, id: unknown) => lab.as()('GET', `${tests(queue)}/${String(id)}`);
