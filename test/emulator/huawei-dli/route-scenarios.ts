import { expect } from 'vitest';
import { labStart, transitionMs } from '../support/lab.js';
import type { DliLab } from './dli-lab.js';
import { onCreated, type Scenario } from './scenario.js';

const add = (lab: DliLab, id: string, name: string, cidr = '192.168.2.0/24', version = 'v3') =>
  lab.as()('POST', routesOf(id, version), { name, cidr });
const routesOf = (id: string, version: string) => `/${version}/project-a/datasource/enhanced-connections/${id}/routes`;

/** Of the rules about routes. */
export const routeScenarios = {
  'route-name-characters': {
    accepts: onCreated({}, (lab, id) => add(lab, id, 'To_office-1')),
    refuses: onCreated({}, (lab, id) => add(lab, id, 'to.office')),
  },
  'route-name-unique': {
    async accepts(lab) {
      await add(lab, await lab.created({ name: 'other' }), 'route');
      return add(lab, await lab.created(), 'route');
    },
    refuses: onCreated({}, async (lab, id) => {
      await add(lab, id, 'route');
      return add(lab, id, 'route', '10.0.0.0/8', 'v2.0');
    }),
  },
  'route-not-reserved': {
    accepts: onCreated({}, async (lab, id) => {
      for (const [index, cidr] of ['100.65.0.0/16', '100.128.0.0/9', '101.0.0.0/8', '100.63.0.1', '64::/8'].entries())
        expect(await add(lab, id, `beside-${index}`, cidr)).toMatchObject({ status: 200 });
      return add(lab, id, 'route', '100.126.0.0/15');
    }),
    refuses: onCreated({}, (lab, id) => add(lab, id, 'route', '100.64.3.0/24')),
  },
  'route-exists': {
    accepts: onCreated({}, async (lab, id) => {
      await add(lab, id, 'route');
      return lab.as()('DELETE', `${routesOf(id, 'v3')}/route`);
    }),
    refuses: onCreated({}, (lab, id) => lab.as()('DELETE', `${routesOf(id, 'v3')}/route`)),
  },
  'routes-shown': {
    async shows(lab) {
      const id = await lab.created();
      await add(lab, id, 'new', '2407:c080:802:be7::/64');
      await add(lab, id, 'old', '127.0.0.0', 'v2.0');
      const create_time = labStart + transitionMs;
      const routes = [
        { name: 'new', cidr: '2407:c080:802:be7::/64', create_time },
        { name: 'old', cidr: '127.0.0.0', create_time },
      ];
      expect((await lab.read(id))?.['routes']).toEqual(routes);
      const page = await lab.as()('GET', '/v2.0/project-a/datasource/enhanced-connections');
      expect(page.json).toMatchObject({ connections: [{ id, routes }] });
      await lab.as()('DELETE', `${routesOf(id, 'v2.0')}/new`);
      expect((await lab.read(id))?.['routes']).toEqual([routes[1]]);
    },
  },
} satisfies Record<string, Scenario>;
