import { expect } from 'vitest';
import type { Answer } from '../support/caller.js';
import type { BlbLab } from '../support/blb-lab.js';
import type { RefusingRule, ShowingRule } from '../support/scenario.js';
import { listed, listeners, plainListener } from './listener-calls.js';

type ListenerRule =
  | 'listener-exists'
  | 'port-filter'
  | 'port-free'
  | 'listener-quota'
  | 'check-string-for-udp'
  | 'check-port-defaults'
  | 'redirect-port-https'
  | 'certificate-exists'
  | 'last-certificate-counts'
  | 'listeners-named'
  | 'port-type-picks-protocol';

/** A load balancer with these listeners, and a call on it. */
const on =
  (made: readonly [string, object][], step: (lab: BlbLab, id: string) => Promise<Answer>) => async (lab: BlbLab) =>
    step(lab, await listeners(lab, made));

const remove = (body: object) => (lab: BlbLab, id: string) => lab.on(id, 'PUT', '/listener?batchdelete', body);
const create = (protocol: string, body: object) => (lab: BlbLab, id: string) =>
  lab.on(id, 'POST', `/${protocol}listener`, { ...plainListener, ...body });
const update = (protocol: string, port: number, body: object) => (lab: BlbLab, id: string) =>
  lab.on(id, 'PUT', `/${protocol}listener?listenerPort=${port}`, body);
const icmp = { healthCheckType: 'ICMP' };
const certified = { certIds: ['cert-1'] };

async function withListeners(lab: BlbLab, count: number): Promise<Answer> {
  const ports = Array.from({ length: count }, (_, index): [string, object] => ['TCP', { listenerPort: 1000 + index }]);
  return create('TCP', { listenerPort: 80 })(lab, await listeners(lab, ports));
}

/** One scenario for each rule about listeners. */
export const listenerScenarios: Record<ListenerRule, RefusingRule<BlbLab> | ShowingRule<BlbLab>> = {
  'listener-exists': {
    accepts: on([['TCP', {}]], update('TCP', 80, { backendPort: 81 })),
    refuses: on([['TCP', {}]], update('HTTP', 80, { backendPort: 81 })),
  },
  'port-filter': {
    async shows(lab) {
      const id = await listeners(lab, [
        ['TCP', {}],
        ['UDP', icmp],
        ['TCP', { listenerPort: 81 }],
      ]);
      const shown = async (protocol: string, port: number) =>
        (await listed(lab, id, protocol, `?listenerPort=${port}`)).map((row) => row['listenerPort']);
      expect([await shown('', 80), await shown('TCP', 81)]).toEqual([[80, 80], [81]]);
      expect([await shown('', 82), await shown('UDP', 81)]).toEqual([[], []]);
    },
  },
  'port-free': {
    accepts: on([['TCP', {}]], create('UDP', icmp)),
    refuses: on([['TCP', {}]], create('HTTP', {})),
  },
  'listener-quota': {
    accepts: (lab) => withListeners(lab, 49),
    refuses: (lab) => withListeners(lab, 50),
  },
  'check-string-for-udp': {
    accepts: on([], create('UDP', { healthCheckString: 'ping' })),
    refuses: on([], create('UDP', {})),
  },
  'check-port-defaults': {
    async shows(lab) {
      const made: [string, object][] = [
        ['HTTP', {}],
        ['UDP', { healthCheckString: 'ping', healthCheckPort: 9000 }],
        ['TCP', { listenerPort: 81 }],
        ['SSL', { ...certified, listenerPort: 82 }],
      ];
      const id = await listeners(lab, made);
      await lab.done(id, 'PUT', '/HTTPlistener?listenerPort=80', { backendPort: 8081 });
      const shown = await listed(lab, id);
      expect(shown.map((row) => [row['listenerType'], row['backendPort'], row['healthCheckPort']])).toEqual([
        ['HTTP', 8081, 8081],
        ['UDP', 8080, 9000],
        ['TCP', 8080, undefined],
        ['SSL', 8080, undefined],
      ]);
    },
  },
  'redirect-port-https': {
    accepts: on([['HTTPS', { ...certified, listenerPort: 443 }]], create('HTTP', { redirectPort: 443 })),
    refuses: on([['SSL', { ...certified, listenerPort: 443 }]], create('HTTP', { redirectPort: 443 })),
  },
  'certificate-exists': {
    accepts: on([], create('HTTPS', certified)),
    refuses: on([], create('HTTPS', { certIds: ['cert-b'] })),
  },
  'last-certificate-counts': {
    async shows(lab) {
      const id = await listeners(lab, [
        ['HTTPS', { certIds: ['cert-1', 'cert-2'], dualAuth: true, clientCertIds: ['cert-2', 'cert-1'] }],
      ]);
      expect(await listed(lab, id)).toMatchObject([{ certIds: ['cert-2'], clientCertIds: ['cert-1'] }]);
      await lab.done(id, 'PUT', '/HTTPSlistener?listenerPort=80', { certIds: ['cert-2', 'cert-1'] });
      expect(await listed(lab, id)).toMatchObject([{ certIds: ['cert-1'] }]);
    },
  },
  'listeners-named': {
    accepts: on([['TCP', {}]], remove({ portList: [80] })),
    refuses: on([['TCP', {}]], remove({ portList: [], portTypeList: null })),
  },
  'port-type-picks-protocol': {
    async shows(lab) {
      const made: [string, object][] = [
        ['TCP', {}],
        ['UDP', icmp],
        ['TCP', { listenerPort: 81 }],
        ['UDP', { ...icmp, listenerPort: 81 }],
      ];
      const id = await listeners(lab, made);
      await lab.done(id, 'PUT', '/listener?batchdelete', { portTypeList: [{ port: 80, type: 'TCP' }], portList: [81] });
      expect((await listed(lab, id)).map((row) => [row['listenerPort'], row['listenerType']])).toEqual([[80, 'UDP']]);
    },
  },
};
