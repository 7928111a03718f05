import { expect } from 'vitest';
import type { blbRules } from '../../../generated/baidu/blb/rules.gen.js';
import type { BlbLab } from '../support/blb-lab.js';
import { type BlbScenario, onCreated } from './instance-scenarios.js';

const bind = (lab: BlbLab, id: string, ...securityGroupIds: string[]) =>
  lab.on(id, 'PUT', '/securitygroup?bind', { securityGroupIds });
const unbind = (lab: BlbLab, id: string, ...securityGroupIds: string[]) =>
  lab.on(id, 'PUT', '/securitygroup?unbind', { securityGroupIds });
const bindEnterprise = (lab: BlbLab, id: string, ...enterpriseSecurityGroupIds: string[]) =>
  lab.on(id, 'PUT', '/enterprise/securitygroup?bind', { enterpriseSecurityGroupIds });
const unbindEnterprise = (lab: BlbLab, id: string, ...enterpriseSecurityGroupIds: string[]) =>
  lab.on(id, 'PUT', '/enterprise/securitygroup?unbind', { enterpriseSecurityGroupIds });

async function boundTo(lab: BlbLab, id: string): Promise<unknown[]> {
  const { json } = await lab.on(id, 'GET', '/securitygroup');
  return (json?.['blbSecurityGroups'] as Record<string, unknown>[]).map((group) => group['securityGroupId']);
}

async function enterpriseBoundTo(lab: BlbLab, id: string): Promise<unknown[]> {
  const { json } = await lab.on(id, 'GET', '/enterprise/securitygroup');
  const groups = json?.['enterpriseSecurityGroups'] as Record<string, unknown>[];
  return groups.map((group) => group['enterpriseSecurityGroupId']);
}

const groups = (count: number) => Array.from({ length: count }, (_, index) => `g-${index + 1}`);

/** One scenario for each rule about security groups. */
export const groupScenarios = {
  'security-group-exists': {
    accepts: onCreated({}, async (lab, id) => {
      await bindEnterprise(lab, id, 'esg-1');
      lab.settle();
      const answer = await bind(lab, id, 'g-1', 'g-2');
      expect(await boundTo(lab, id)).toEqual(['g-1', 'g-2']);
      return answer;
    }),
    refuses: onCreated({}, (lab, id) => bind(lab, id, 'g-1', 'g-elsewhere')),
  },
  'enterprise-security-group-exists': {
    accepts: onCreated({}, (lab, id) => bindEnterprise(lab, id, 'esg-1', 'esg-2')),
    refuses: onCreated({}, async (lab, id) => {
      expect((await bindEnterprise(lab, id, 'esg-1', 'esg-gz')).json).toMatchObject({ code: 'InvalidParameter' });
      return bindEnterprise(lab, id, 'esg-b');
    }),
  },
  'security-groups-10': {
    accepts: onCreated({}, async (lab, id) => {
      await bind(lab, id, ...groups(5));
      lab.settle();
      await bindEnterprise(lab, id, 'esg-1');
      lab.settle();
      return bind(lab, id, ...groups(10));
    }),
    refuses: onCreated({}, async (lab, id) => {
      await bind(lab, id, ...groups(10));
      lab.settle();
      return bind(lab, id, 'g-11');
    }),
  },
  'unbind-bound': {
    accepts: onCreated({}, async (lab, id) => {
      await bindEnterprise(lab, id, 'esg-1', 'esg-2');
      lab.settle();
      const answer = await unbindEnterprise(lab, id, 'esg-1');
      expect(await enterpriseBoundTo(lab, id)).toEqual(['esg-2']);
      return answer;
    }),
    refuses: onCreated({}, async (lab, id) => {
      await bind(lab, id, 'g-1');
      lab.settle();
      return unbind(lab, id, 'g-1', 'g-2');
    }),
  },
  'bind-again-harmless': {
    async shows(lab) {
      const id = await lab.created();
      for (const ids of [['g-1'], ['g-2', 'g-1', 'g-2']]) {
        expect(await bind(lab, id, ...ids)).toMatchObject({ status: 200 });
        lab.settle();
      }
      expect(await boundTo(lab, id)).toEqual(['g-1', 'g-2']);
    },
  },
} satisfies Partial<Record<keyof typeof blbRules, BlbScenario>>;
