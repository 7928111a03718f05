import { expect } from 'vitest';
import type { Answer } from '../support/caller.js';
import type { BlbLab } from '../support/blb-lab.js';
import type { RefusingRule, ShowingRule } from '../support/scenario.js';
import { addServers, behind, listeners } from './listener-calls.js';

type ServerRule =
  'server-exists' | 'server-not-behind-twice' | 'server-behind' | 'health-over-time' | 'health-of-first-listener';

/** A load balancer with `i-1` behind it, and a call on it. */
const on =
  (method: string, query: string, backendServerList: readonly unknown[]) =>
  async (lab: BlbLab): Promise<Answer> => {
    const id = await lab.created();
    await addServers(lab, id, 'i-1');
    return lab.on(id, method, `/backendserver${query}`, { backendServerList });
  };
const weighted = (instanceId: string) => ({ instanceId, weight: 7 });

/** One scenario for each rule about backend servers. */
export const serverScenarios: Record<ServerRule, RefusingRule<BlbLab> | ShowingRule<BlbLab>> = {
  'server-exists': {
    accepts: on('POST', '', [weighted('i-2')]),
    refuses: on('POST', '', [weighted('i-2'), weighted('i-elsewhere')]),
  },
  'server-not-behind-twice': {
    accepts: on('POST', '', [weighted('i-2'), weighted('i-3')]),
    refuses: on('POST', '', [weighted('i-2'), weighted('i-1')]),
  },
  'server-behind': {
    accepts: on('PUT', '?update', [weighted('i-1')]),
    refuses: on('PUT', '', ['i-1', 'i-2']),
  },
  'health-over-time': {
    async shows(lab) {
      const id = await listeners(lab, [['TCP', { healthCheckInterval: 5, healthyThreshold: 2 }]]);
      const started = lab.emulator.clock.now();
      await addServers(lab, id, 'i-1');
      lab.emulator.clock.set(started + 9999);
      expect(await behind(lab, id, '?listenerPort=80')).toMatchObject([{ instanceId: 'i-1', status: 'Unknown' }]);
      lab.emulator.clock.set(started + 10_000);
      expect(await behind(lab, id, '?listenerPort=80')).toMatchObject([{ instanceId: 'i-1', status: 'Alive' }]);
    },
  },
  'health-of-first-listener': {
    async shows(lab) {
      const made: [string, object][] = [
        ['UDP', { healthCheckType: 'ICMP', backendPort: 53 }],
        ['TCP', {}],
      ];
      const id = await listeners(lab, made);
      const { json } = await lab.on(id, 'GET', '/backendserver?listenerPort=80');
      expect(json).toMatchObject({ type: 'UDP', listenerPort: 80, backendPort: 53 });
    },
  },
};
