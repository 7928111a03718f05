import { expect } from 'vitest';
import type { blbRules } from '../../../generated/baidu/blb/rules.gen.js';
import { type BlbLab, blbSeed, createBlbLab, plainBlb, transitionMs } from '../support/blb-lab.js';
import type { Answer } from '../support/caller.js';
import type { RefusingRule, ShowingRule } from '../support/scenario.js';

/** What shows a rule of load balancers. */
export type BlbScenario = RefusingRule<BlbLab> | ShowingRule<BlbLab>;

/** Does something with a new load balancer that differs from a plain one in the fields given. */
export const onCreated =
  (fields: Record<string, unknown>, step: (lab: BlbLab, id: string) => Promise<Answer>) => async (lab: BlbLab) =>
    step(lab, await lab.created(fields));

const release = (lab: BlbLab, id: string) => lab.on(id, 'DELETE');
const rename = (lab: BlbLab, id: string, name = 'renamed') => lab.on(id, 'PUT', '', { name });

/** The ids that a list shows to `a` in `bj`. */
export async function listed(lab: BlbLab, query = ''): Promise<unknown[]> {
  const { json } = await lab.as()('GET', `/v1/blb${query}`);
  return (json?.['blbList'] as Record<string, unknown>[]).map(({ blbId }) => blbId);
}

async function fillQuota(lab: BlbLab, count: number): Promise<void> {
  const inGz = { vpcId: 'a-gz-1', subnetId: 'subnet-of-a-gz-1' };
  await lab.as('a', 'gz')('POST', '/v1/blb', inGz);
  for (let index = 1; index < count; index++) await lab.created();
}

/** Asks for a number of load balancers in a subnet that has room for three. */
async function fillSubnet(lab: BlbLab, count: number): Promise<Answer> {
  lab.emulator.seed({ subnets: [{ subnetId: 'small', vpcId: 'a-bj-1', cidr: '192.168.9.0/29' }] });
  lab.emulator.seed({ backendServers: [{ instanceId: 'i-3', vpcId: 'a-bj-1', privateIp: '192.168.9.5' }] });
  for (let index = 1; index < count; index++) await lab.created({ subnetId: 'small' });
  return lab.create({ subnetId: 'small' });
}

/** Lets an account have passed real-name authentication, or not. */
function verify(lab: BlbLab, realNameVerified: boolean): void {
  lab.emulator.seed({ accounts: blbSeed.accounts.slice(0, 1).map((account) => ({ ...account, realNameVerified })) });
}

/** One scenario for each rule about load balancers themselves. */
export const instanceScenarios = {
  'busy-refuses-changes': {
    accepts: onCreated({}, rename),
    refuses: onCreated({}, async (lab, id) => {
      await rename(lab, id);
      lab.emulator.clock.advance(transitionMs - 1);
      expect(await lab.read(id)).toMatchObject({ status: 'updating', name: 'renamed' });
      return rename(lab, id, 'again');
    }),
  },
  'change-makes-updating': {
    async shows(lab) {
      const id = await lab.created({ billing: { paymentTiming: 'Prepaid', reservation: { reservationLength: 1 } } });
      const changes: [method: string, path: string, body: unknown][] = [
        ['PUT', `/v1/blb/${id}`, { desc: 'new' }],
        ['PUT', `/v1/blb/acl/${id}`, {}],
        ['PUT', `/v1/blb/modification_protection/${id}`, { allowModify: true }],
        ['POST', `/v1/blb/${id}?action=RESIZE`, { performanceLevel: 'small1' }],
        ['POST', `/v1/blb/${id}/charge?action=TO_POSTPAY`, {}],
        ['POST', `/v1/blb/${id}/charge?action=CANCEL_TO_POSTPAY`, undefined],
        ['POST', `/v1/blb/${id}/charge?action=TO_POSTPAY`, { effectiveImmediately: true }],
        ['POST', `/v1/blb/${id}/charge?action=TO_PREPAY`, { reservationLength: 1 }],
        ['PUT', `/v1/blb/${id}/securitygroup?bind`, { securityGroupIds: ['g-1'] }],
        ['PUT', `/v1/blb/${id}/securitygroup?unbind`, { securityGroupIds: ['g-1'] }],
        ['PUT', `/v1/blb/${id}/enterprise/securitygroup?bind`, { enterpriseSecurityGroupIds: ['esg-1'] }],
        ['PUT', `/v1/blb/${id}/enterprise/securitygroup?unbind`, { enterpriseSecurityGroupIds: ['esg-1'] }],
      ];
      for (const [method, path, body] of changes) {
        expect(await lab.as()(method, path, body)).toMatchObject({ status: 200 });
        expect(await lab.read(id)).toMatchObject({ status: 'updating' });
        lab.settle();
        expect(await lab.read(id)).toMatchObject({ status: 'available' });
      }
    },
  },
  'repeated-create-current-state': {
    async shows(lab) {
      const create = () => lab.as()('POST', '/v1/blb?clientToken=one', { ...plainBlb, name: 'old' });
      const first = await create();
      expect(first.json).toMatchObject({ name: 'old', desc: '' });
      const id = String(first.json?.['blbId']);
      lab.settle();
      await lab.done(id, 'PUT', '', { name: 'new', desc: 'changed' });
      expect((await create()).json).toEqual({ ...first.json, name: 'new', desc: 'changed' });
      expect(await listed(lab)).toEqual([id]);
      await lab.done(id, 'DELETE');
      expect((await create()).json).toEqual(first.json);
      expect(await listed(lab)).toEqual([]);
    },
  },
  'null-is-unset': {
    async shows(lab) {
      const billing = { paymentTiming: 'Postpaid', billingMethod: null, reservation: null };
      const id = await lab.created({ name: null, desc: null, address: null, eip: null, tags: null, billing });
      await lab.done(id, 'PUT', '', { name: 'renamed', desc: null, allowDelete: null });
      expect(await lab.read(id)).toMatchObject({ name: 'renamed', desc: '', allowDelete: true });
    },
  },
  'unknown-members-ignored': {
    async shows(lab) {
      const tags = [{ tagKey: 'k', tagValue: 'v', extra: 1 }];
      const id = await lab.created({ nmae: 'misspelt', billing: { unknown: 1 }, tags });
      const shown = await lab.read(id);
      expect([shown?.['name'], shown?.['tags']]).toEqual([id, [{ tagKey: 'k', tagValue: 'v' }]]);
    },
  },
  'blb-exists': {
    accepts: onCreated({}, (lab, id) => lab.on(id, 'GET')),
    refuses: onCreated({}, (lab, id) => lab.as('a', 'gz')('GET', `/v1/blb/${id}`)),
  },
  'real-name-required': {
    accepts(lab) {
      verify(lab, false);
      verify(lab, true);
      return lab.create();
    },
    refuses(lab) {
      verify(lab, false);
      return lab.create();
    },
  },
  'server-required': {
    accepts(lab) {
      lab.emulator.seed({ backendServers: [{ instanceId: 'i-1', vpcId: 'a-gz-1', privateIp: '192.168.0.11' }] });
      return lab.create();
    },
    refuses: (lab) => lab.create(),
  },
  'instance-quota': {
    async accepts(lab) {
      await fillQuota(lab, 59);
      const id = await lab.created();
      await lab.done(id, 'DELETE');
      return lab.create();
    },
    async refuses(lab) {
      await fillQuota(lab, 60);
      return lab.create();
    },
  },
  'vpc-exists': {
    accepts: (lab) => lab.create(),
    refuses: (lab) => lab.create({ vpcId: 'a-gz-1', subnetId: 'subnet-of-a-gz-1' }),
  },
  'subnet-in-vpc': {
    accepts: (lab) => lab.create({ vpcId: 'a-bj-2', subnetId: 'subnet-of-a-bj-2' }),
    refuses: (lab) => lab.create({ subnetId: 'subnet-of-a-bj-2' }),
  },
  'address-in-subnet': {
    accepts: (lab) => lab.create({ address: '192.168.0.10' }),
    refuses: (lab) => lab.create({ address: '192.168.1.10' }),
  },
  'address-free': {
    accepts: (lab) => fillSubnet(lab, 3),
    refuses: (lab) => fillSubnet(lab, 4),
  },
  'name-generated': {
    async shows(lab) {
      const { json } = await lab.create();
      expect(json?.['name']).toBe(json?.['blbId']);
      expect((await lab.create({ name: 'given' })).json).toMatchObject({ name: 'given' });
    },
  },
  'eip-shown-when-bound': {
    async shows(lab) {
      const id = await lab.created({ eip: '180.76.1.1' });
      expect(await lab.read(id)).toMatchObject({ publicIp: '180.76.1.1' });
      expect(await lab.read(await lab.created())).not.toHaveProperty('publicIp');
      const { json } = await lab.as()('GET', '/v1/blb');
      expect((json?.['blbList'] as object[]).map((blb) => 'publicIp' in blb)).toEqual([true, false]);
    },
  },
  'eip-once': {
    accepts: onCreated({ eip: '180.76.1.1' }, async (lab, id) => {
      await lab.done(id, 'DELETE');
      return lab.create({ eip: '180.76.1.1' });
    }),
    refuses: onCreated({ eip: '180.76.1.1' }, (lab) => lab.create({ eip: '180.76.1.1' })),
  },
  'ipv6-kind-apart': {
    async shows(lab) {
      const [ipv4, ipv6] = [await lab.created({ allocateIpv6: true }), await lab.created({ type: 'ipv6' })];
      expect(await listed(lab)).toEqual([ipv4]);
      expect(await listed(lab, '?type=ipv6')).toEqual([ipv6]);
      expect(await lab.read(ipv6)).toMatchObject({ blbId: ipv6 });
      expect(await lab.on(ipv6, 'GET', '?type=ipv6')).toMatchObject({ status: 200 });
      expect(await lab.on(ipv4, 'GET', '?type=ipv6')).toMatchObject({
        status: 404,
        json: { code: 'InstanceNotFound' },
      });
    },
  },
  'ipv6-address': {
    async shows(lab) {
      const addresses = [];
      for (const fields of [{ type: 'ipv6' }, { allocateIpv6: true }]) {
        const { json } = await lab.create(fields);
        lab.settle();
        expect(await lab.read(String(json?.['blbId']))).toMatchObject({ ipv6: json?.['ipv6'] });
        addresses.push(json?.['ipv6']);
      }
      const later = await lab.created();
      expect(await lab.read(later)).not.toHaveProperty('ipv6');
      await lab.done(later, 'PUT', '', { allocateIpv6: true });
      addresses.push((await lab.read(later))?.['ipv6']);
      await lab.done(later, 'PUT', '', { allocateIpv6: false });
      expect(addresses.at(-1)).toBe((await lab.read(later))?.['ipv6']);
      expect(addresses).toEqual(addresses.map(() => expect.stringMatching(/^2001:db8::[0-9a-f:]+$/) as unknown));
      expect(new Set(addresses).size).toBe(3);
    },
  },
  'left-out-keeps': {
    async shows(lab) {
      const fields = { name: 'one', desc: 'remark', allowDelete: false };
      const id = await lab.created(fields);
      await lab.done(id, 'PUT', '', {});
      expect(await lab.read(id)).toMatchObject(fields);
      await lab.done(id, 'PUT', '', { desc: '' });
      expect(await lab.read(id)).toMatchObject({ ...fields, desc: '' });
      const protect = (body: object) => lab.as()('PUT', `/v1/blb/modification_protection/${id}`, body);
      await protect({ allowModify: false, modificationProtectionReason: 'careful' });
      lab.settle();
      await protect({ allowModify: true });
      expect(await lab.read(id)).toMatchObject({ allowModify: true, modificationProtectionReason: 'careful' });
    },
  },
  'filters-anded': {
    async shows(lab) {
      const one = await lab.created({ name: 'shop-front', address: '192.168.0.10' });
      const other = await lab.created({ name: 'shop-back', address: '192.168.0.100' });
      await lab.done(other, 'POST', '/backendserver', { backendServerList: [{ instanceId: 'i-1', weight: 1 }] });
      const cases: [query: string, ids: string[]][] = [
        ['name=shop', [one, other]],
        ['name=front', [one]],
        ['name=shop&exactlyMatch=true', []],
        ['name=shop-back&exactlyMatch=true', [other]],
        ['name=s.op', []],
        ['address=192.168.0.10', [one, other]],
        ['address=192.168.0.10&exactlyMatch=true', [one]],
        [`blbId=${one}`, [one]],
        [`blbId=${one.slice(0, -1)}`, []],
        ['bccId=i-1', [other]],
        ['bccId=i-', []],
        [`blbId=${one}&name=back`, []],
        ['bccId=i-1&name=back&address=0.100', [other]],
      ];
      for (const [query, ids] of cases) expect([query, await listed(lab, `?${query}`)]).toEqual([query, ids]);
    },
  },
  'page-size-at-least-1': {
    accepts: onCreated({}, (lab) => lab.as()('GET', '/v1/blb?maxKeys=1')),
    refuses: onCreated({}, (lab) => lab.as()('GET', '/v1/blb?maxKeys=0')),
  },
  'marker-from-page-before': {
    async accepts(lab) {
      await lab.created();
      await lab.created();
      const { json } = await lab.as()('GET', '/v1/blb?maxKeys=1');
      return lab.as()('GET', `/v1/blb?maxKeys=1&marker=${String(json?.['nextMarker'])}`);
    },
    refuses: onCreated({}, (lab) => lab.as()('GET', '/v1/blb?marker=lb-ofNobody')),
  },
  'release-protection': {
    accepts: onCreated({ allowDelete: false }, async (lab, id) => {
      await lab.done(id, 'PUT', '', { allowDelete: true });
      return release(lab, id);
    }),
    refuses: onCreated({ allowDelete: false }, release),
  },
  'release-asynchronous': {
    async shows(lab) {
      const id = await lab.created();
      expect(await release(lab, id)).toMatchObject({ status: 200, text: '' });
      lab.emulator.clock.advance(transitionMs - 1);
      expect(await lab.read(id)).toMatchObject({ status: 'updating' });
      expect(await listed(lab)).toEqual([id]);
      lab.emulator.clock.advance(1);
      expect(await lab.on(id, 'GET')).toMatchObject({ status: 404, json: { code: 'InstanceNotFound' } });
      expect(await listed(lab)).toEqual([]);
    },
  },
  'modification-protection-console-only': {
    async shows(lab) {
      const reason = { allowModify: false, modificationProtectionReason: 'careful' };
      const id = await lab.created(reason);
      expect(await lab.read(id)).toMatchObject(reason);
      expect(await rename(lab, id)).toMatchObject({ status: 200 });
      lab.settle();
      await lab.as()('PUT', `/v1/blb/modification_protection/${id}`, { allowModify: true });
      expect(await lab.read(id)).toMatchObject({ ...reason, allowModify: true });
    },
  },
} satisfies Partial<Record<keyof typeof blbRules, BlbScenario>>;

/** A lab for each scenario; the account has no server where that is what is tried. */
export function labFor(rule: string): BlbLab {
  return rule === 'server-required' ? createBlbLab({ backendServers: [] }) : createBlbLab();
}
