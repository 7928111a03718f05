import { expect } from 'vitest';
import type { DliLab } from './dli-lab.js';
import { onCreated, type Scenario } from './scenario.js';

const other = { projectId: 'project-a-other' };

/** Changes what a grantee may do with a connection. */
const run = (lab: DliLab, id: string, action: string, grantee: object = other, privileges = ['BIND_QUEUE']) =>
  lab.as()('PUT', '/v1.0/project-a/authorization', {
    ...grantee,
    action,
    privileges: [{ object: `edsconnections.${id}`, privileges }],
  });

const grantees = async (lab: DliLab, id: string) => {
  const { json } = await lab.on('GET', id, '/privileges');
  expect(json).toMatchObject({ is_success: true, message: '', connection_id: id });
  return (json?.['privileges'] as Record<string, unknown>[]).map((entry) => entry['applicant_project_id']);
};

/** Of the rules about who may use a connection. */
export const authorizationScenarios = {
  'grantee-named': {
    accepts: onCreated({}, (lab, id) => run(lab, id, 'grant', { user_name: 'user1' })),
    refuses: onCreated({}, (lab, id) => run(lab, id, 'grant', { user_name: 'user1', ...other })),
  },
  'grantee-in-account': {
    accepts: onCreated({}, (lab, id) => run(lab, id, 'grant')),
    refuses: onCreated({}, (lab, id) => run(lab, id, 'grant', { projectId: 'project-b' })),
  },
  'bind-queue-only': {
    accepts: onCreated({}, (lab, id) => run(lab, id, 'grant')),
    refuses: onCreated({}, (lab, id) => run(lab, id, 'grant', other, ['BIND_QUEUE', 'DROP'])),
  },
  'grants-add-up': {
    async shows(lab) {
      const id = await lab.created();
      await run(lab, id, 'revoke');
      expect(await grantees(lab, id)).toEqual([]);
      await run(lab, id, 'grant', { projectId: 'project-a' });
      await run(lab, id, 'grant');
      await run(lab, id, 'grant');
      expect((await lab.on('GET', id, '/privileges')).json).toMatchObject({
        privileges: ['project-a', 'project-a-other'].map((project) => ({
          object: `edsconnections.${id}`,
          applicant_project_id: project,
          project_id: project,
          privileges: ['BIND_QUEUE'],
        })),
      });
      await run(lab, id, 'grant', other, []);
      expect(await grantees(lab, id)).toEqual(['project-a', 'project-a-other']);
      await run(lab, id, 'revoke', { projectId: 'project-a' });
      expect(await grantees(lab, id)).toEqual(['project-a-other']);
    },
  },
  'update-replaces': {
    async shows(lab) {
      const id = await lab.created();
      await run(lab, id, 'update');
      expect(await grantees(lab, id)).toEqual(['project-a-other']);
      await run(lab, id, 'update', other, []);
      expect(await grantees(lab, id)).toEqual([]);
    },
  },
  'granted-shows-false': {
    async shows(lab) {
      const id = await lab.created();
      const shown = async () => [(await lab.read(id))?.['isPrivis'], await listedFlags(lab)];
      expect(await shown()).toEqual([true, [true]]);
      await run(lab, id, 'grant');
      expect(await shown()).toEqual([false, [false]]);
      await run(lab, id, 'revoke');
      expect(await shown()).toEqual([true, [true]]);
    },
  },
  'users-listed': {
    async shows(lab) {
      const id = await lab.created();
      await run(lab, id, 'grant', { user_name: 'user1' });
      await run(lab, id, 'grant');
      const object = `edsconnections.${id}`;
      const { json } = await lab.as()('GET', `/v1.0/project-a/authorization/privileges?object=${object}`);
      const privileges = [{ object, is_admin: false, user_name: 'user1', privileges: ['BIND_QUEUE'] }];
      const about = { object_name: id, object_type: 'edsconnections', count: 1 };
      expect(json).toEqual({ is_success: true, message: '', ...about, privileges });
    },
  },
} satisfies Record<string, Scenario>;

async function listedFlags(lab: DliLab): Promise<unknown[]> {
  const { json } = await lab.as()('GET', '/v2.0/project-a/datasource/enhanced-connections');
  return (json?.['connections'] as Record<string, unknown>[]).map(({ isPrivis }) => isPrivis);
}
