import { expect } from 'vitest';
import type { dliRules } from '../../../generated/huawei/dli/rules.gen.js';
import type { Answer } from '../support/caller.js';
import { authorizationScenarios } from './authorization-scenarios.js';
import { bindingScenarios } from './binding-scenarios.js';
import type { DliLab } from './dli-lab.js';
import { labelScenarios } from './label-scenarios.js';
import { listScenarios } from './list-scenarios.js';
import { routeScenarios } from './route-scenarios.js';
import { onCreated, type Scenario } from './scenario.js';

const remove = (lab: DliLab, id: string): Promise<Answer> => lab.on('DELETE', id);

/** One scenario for each documented rule. */
export const scenarios: Record<keyof typeof dliRules, Scenario> = {
  ...authorizationScenarios,
  ...bindingScenarios,
  ...labelScenarios,
  ...listScenarios,
  ...routeScenarios,
  'connection-exists': {
    accepts: onCreated({}, (lab, id) => lab.on('GET', id)),
    refuses: (lab) => lab.on('GET', '2a620c33-5609-40c9-affd-2b6453071b0f'),
  },
  'name-unique': {
    async accepts(lab) {
      await remove(lab, await lab.created({ name: 'same' }));
      return lab.create({ name: 'same' });
    },
    async refuses(lab) {
      await lab.created({ name: 'same' });
      return lab.create({ name: 'same' });
    },
  },
  'deleted-stays-readable': {
    async shows(lab) {
      const id = await lab.created({ queues: ['q1'] });
      await lab.on('POST', id, '/routes', { name: 'r', cidr: '10.0.0.0/8' });
      await remove(lab, id);
      const emptied = { available_queue_info: [], elastic_resource_pools: [], routes: [] };
      expect(await lab.read(id)).toMatchObject({ id, name: 'test', status: 'DELETED', is_success: true, ...emptied });
      expect(await remove(lab, id)).toMatchObject({ status: 400, json: { error_code: 'DLI.0001' } });
    },
  },
  'made-before-deleted': {
    accepts: onCreated({ queues: ['q1'] }, remove),
    async refuses(lab) {
      const { json } = await lab.create({ queues: ['q1'] });
      return remove(lab, String(json?.['connection_id']));
    },
  },
  'hosts-replaced': {
    async shows(lab) {
      const [one, two, three] = ['one', 'two', 'three'].map((name, index) => ({ name, ip: `10.0.0.${index}` }));
      const id = await lab.created({ hosts: [one, two] });
      const hostsAfter = async (hosts: unknown) => {
        await lab.on('PUT', id, '', { hosts });
        return (await lab.read(id))?.['hosts'];
      };
      expect((await lab.read(id))?.['hosts']).toEqual([one, two]);
      expect(await hostsAfter([three, two])).toEqual([three, two]);
      expect(await hostsAfter([{ name: 'half' }])).toEqual([{ name: 'half' }]);
      expect(await hostsAfter([])).toEqual([]);
    },
  },
};
