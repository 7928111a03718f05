import { expect } from 'vitest';
import type { peeringRules } from '../../../generated/baidu/peering/rules.gen.js';
import type { Answer } from '../support/caller.js';
import { createLab, dayMs, type Lab, plain, prepaid, toOtherAccount, toOtherRegion } from '../support/lab.js';

type Step = (lab: Lab) => Promise<Answer>;

/** A rule with an error code: what is accepted and, in a lab of its own, what is refused because of it. */
interface RefusingRule {
  readonly accepts: Step;
  readonly refuses: Step;
}

/** A rule that describes an effect. */
interface ShowingRule {
  readonly shows: (lab: Lab) => Promise<void>;
}

/** One scenario for each documented rule. */
export type Scenario = RefusingRule | ShowingRule;

const put = (lab: Lab, id: string, rest: string, body?: unknown) => lab.as()('PUT', `/v1/peerconn/${id}${rest}`, body);
const asAcceptor = (lab: Lab) => lab.as('b', 'gz');
const release = (lab: Lab, id: string) => lab.as()('DELETE', `/v1/peerconn/${id}`);
const resize = (lab: Lab, id: string, newBandwidthInMbps: number) => put(lab, id, '?resize', { newBandwidthInMbps });
const renewal = { billing: { reservation: { reservationLength: 1, reservationTimeUnit: 'month' } } };
const missing = '/v1/peerconn/peerconn-that-never-was';

const onAccepted =
  (step: (lab: Lab, id: string) => Promise<Answer>): Step =>
  async (lab) =>
    step(lab, await lab.acceptedCrossAccount());
const onCreated =
  (fields: Record<string, unknown>, step: (lab: Lab, id: string) => Promise<Answer>): Step =>
  async (lab) =>
    step(lab, await lab.created(fields));

async function fillQuota(lab: Lab, count: number, to: (index: number) => Record<string, unknown>): Promise<void> {
  for (let index = 0; index < count; index++) await lab.created(to(index));
}

/** VPCs beyond those of the lab. */
function addVpcs(lab: Lab, count: number): void {
  const vpcs = Array.from({ length: count }, (_, index) => ({ vpcId: `extra-${index}`, accountId: 'a', region: 'bj' }));
  lab.emulator.seed({ vpcs });
}

export const scenarios: Record<keyof typeof peeringRules, Scenario> = {
  'auto-accept': {
    async shows(lab) {
      const id = await lab.created();
      expect(await lab.read(id)).toMatchObject({ status: 'active', role: 'initiator' });
    },
  },
  'acceptor-must-accept': {
    async shows(lab) {
      const id = await lab.created(toOtherAccount);
      expect(await lab.read(id)).toMatchObject({ status: 'consulting' });
      await asAcceptor(lab)('PUT', `/v1/peerconn/${id}?accept`);
      lab.settle();
      expect(await lab.read(id)).toMatchObject({ status: 'active' });
    },
  },
  'same-region-postpaid': {
    accepts: (lab) => lab.create(),
    refuses: (lab) => lab.create({ billing: prepaid() }),
  },
  'prepaid-needs-reservation': {
    accepts: (lab) => lab.create(toOtherRegion),
    refuses: (lab) => lab.create({ ...toOtherRegion, billing: { paymentTiming: 'Prepaid' } }),
  },
  'reservation-unit-month': {
    accepts: (lab) => lab.create({ ...toOtherRegion, billing: prepaid(1, 'Month') }),
    refuses: (lab) => lab.create({ ...toOtherRegion, billing: prepaid(1, 'year') }),
  },
  'one-per-vpc-pair': {
    async accepts(lab) {
      const id = await lab.created();
      await release(lab, id);
      lab.settle();
      return lab.create();
    },
    async refuses(lab) {
      await lab.created({ ...toOtherAccount, localVpcId: 'a-bj-1' });
      return lab.as('b', 'gz')('POST', '/v1/peerconn', {
        ...plain,
        localVpcId: 'b-gz-1',
        peerVpcId: 'a-bj-1',
        peerAccountId: 'a',
      });
    },
  },
  'distinct-vpcs': {
    accepts: (lab) => lab.create(),
    refuses: (lab) => lab.create({ peerVpcId: 'a-bj-1' }),
  },
  'not-both-relay': {
    accepts: (lab) => lab.create({ localVpcId: 'a-bj-relay', peerVpcId: 'a-gz-1', peerRegion: 'gz' }),
    refuses: (lab) => lab.create({ localVpcId: 'a-bj-relay', peerVpcId: 'a-gz-relay', peerRegion: 'gz' }),
  },
  'peer-interface-name-same-account': {
    accepts: (lab) => lab.create({ peerIfName: 'theirs' }),
    refuses: (lab) => lab.create({ ...toOtherAccount, peerIfName: 'theirs' }),
  },
  'local-vpc-exists': {
    accepts: (lab) => lab.create(),
    refuses: (lab) => lab.create({ localVpcId: 'a-gz-1' }),
  },
  'peer-vpc-exists': {
    accepts: (lab) => lab.create(toOtherAccount),
    refuses: (lab) => lab.create({ ...toOtherAccount, peerAccountId: undefined }),
  },
  'peer-account-exists': {
    accepts: (lab) => lab.create(toOtherAccount),
    refuses: (lab) => lab.create({ ...toOtherAccount, peerAccountId: 'nobody' }),
  },
  'vpc-quota': {
    async accepts(lab) {
      addVpcs(lab, 10);
      await fillQuota(lab, 9, (index) => ({ localVpcId: 'a-bj-1', peerVpcId: `extra-${index}` }));
      return lab.create({ peerVpcId: 'extra-9' });
    },
    async refuses(lab) {
      addVpcs(lab, 11);
      await fillQuota(lab, 10, (index) => ({ localVpcId: `extra-${index}`, peerVpcId: 'a-bj-1' }));
      return lab.create({ peerVpcId: 'extra-10' });
    },
  },
  'account-quota': {
    async accepts(lab) {
      addVpcs(lab, 20);
      await fillQuota(lab, 9, (index) => ({ localVpcId: `extra-${2 * index}`, peerVpcId: `extra-${2 * index + 1}` }));
      return lab.create();
    },
    async refuses(lab) {
      addVpcs(lab, 20);
      await fillQuota(lab, 10, (index) => ({ localVpcId: `extra-${2 * index}`, peerVpcId: `extra-${2 * index + 1}` }));
      return lab.create();
    },
  },
  'negotiation-7-days': {
    async shows(lab) {
      const id = await lab.created(toOtherAccount);
      lab.emulator.clock.advance(7 * dayMs - 1000);
      expect(await lab.read(id)).toMatchObject({ status: 'consulting' });
      lab.emulator.clock.advance(1000);
      expect(await lab.read(id)).toMatchObject({ status: 'consult_failed' });
      expect(await lab.read(id, undefined, asAcceptor(lab))).toMatchObject({ status: 'consult_failed' });
    },
  },
  'reject-fails-negotiation': {
    async shows(lab) {
      const id = await lab.created(toOtherAccount);
      await asAcceptor(lab)('PUT', `/v1/peerconn/${id}?reject`);
      expect(await lab.read(id)).toMatchObject({ status: 'consult_failed', role: 'initiator' });
      expect(await lab.read(id, undefined, asAcceptor(lab))).toMatchObject({
        status: 'consult_failed',
        role: 'acceptor',
      });
    },
  },
  'acceptor-answers': {
    accepts: onCreated(toOtherAccount, (lab, id) => asAcceptor(lab)('PUT', `/v1/peerconn/${id}?accept`)),
    refuses: onCreated(toOtherAccount, (lab, id) => put(lab, id, '?accept')),
  },
  'answer-while-consulting': {
    accepts: onCreated(toOtherAccount, (lab, id) => asAcceptor(lab)('PUT', `/v1/peerconn/${id}?reject`)),
    refuses: onCreated({}, (lab, id) => put(lab, id, '?reject')),
  },
  'connection-exists': {
    accepts: onCreated({}, (lab, id) => put(lab, id, '/deleteProtect', { deleteProtect: true })),
    refuses: (lab) => lab.as()('DELETE', missing),
  },
  'gone-answers-empty': {
    async shows(lab) {
      const id = await lab.created();
      await release(lab, id);
      lab.settle();
      expect(await lab.as()('GET', `/v1/peerconn/${id}`)).toMatchObject({ status: 200, text: '' });
      expect(await lab.as()('GET', missing)).toMatchObject({ status: 404, json: { code: 'NoSuchObject' } });
    },
  },
  'role-picks-end': {
    async shows(lab) {
      const id = await lab.created({ localIfName: 'one', peerIfName: 'two' });
      const acceptor = { role: 'acceptor', localVpcId: 'a-bj-2', peerVpcId: 'a-bj-1', localIfName: 'two' };
      expect(await lab.read(id, 'acceptor')).toMatchObject(acceptor);
      const initiator = { role: 'initiator', localVpcId: 'a-bj-1', peerVpcId: 'a-bj-2', localIfName: 'one' };
      expect(await lab.read(id, 'initiator')).toMatchObject(initiator);
      expect(await lab.read(id)).toMatchObject(initiator);
    },
  },
  'other-end-is-private': {
    accepts: onAccepted((lab, id) => asAcceptor(lab)('GET', `/v1/peerconn/${id}?role=acceptor`)),
    refuses: onAccepted((lab, id) => lab.as()('GET', `/v1/peerconn/${id}?role=acceptor`)),
  },
  'vpc-filter-local-end': {
    async shows(lab) {
      const id = await lab.created();
      const rolesIn = async (query: string) => {
        const { json } = await lab.as()('GET', `/v1/peerconn${query}`);
        return (json?.['peerConns'] as Record<string, unknown>[]).map((row) => [row['peerConnId'], row['role']]);
      };
      expect(await rolesIn('?vpcId=a-bj-1')).toEqual([[id, 'initiator']]);
      expect(await rolesIn('?vpcId=a-bj-2')).toEqual([[id, 'acceptor']]);
      expect(await rolesIn('?vpcId=a-bj-3')).toEqual([]);
      expect(await rolesIn('')).toEqual([[id, 'initiator']]);
    },
  },
  'page-size-at-least-1': {
    accepts: onCreated({}, (lab) => lab.as()('GET', '/v1/peerconn?maxKeys=1')),
    refuses: onCreated({}, (lab) => lab.as()('GET', '/v1/peerconn?maxKeys=0')),
  },
  'marker-from-page-before': {
    async accepts(lab) {
      await lab.created();
      await lab.created({ peerVpcId: 'a-bj-3' });
      const { json } = await lab.as()('GET', '/v1/peerconn?maxKeys=1');
      return lab.as()('GET', `/v1/peerconn?maxKeys=1&marker=${String(json?.['nextMarker'])}`);
    },
    refuses: onCreated({}, (lab) => lab.as()('GET', '/v1/peerconn?marker=peerconn-of-nobody')),
  },
  'own-interface': {
    accepts: onCreated({}, async (lab, id) =>
      put(lab, id, '', { localIfId: (await lab.read(id))?.['localIfId'], description: 'new' }),
    ),
    refuses: onAccepted(async (lab, id) => {
      const theirs = await lab.read(id, undefined, asAcceptor(lab));
      return put(lab, id, '', { localIfId: theirs?.['localIfId'], description: 'new' });
    }),
  },
  'settled-before-change': {
    accepts: onCreated({}, (lab, id) => resize(lab, id, 20)),
    refuses: onCreated({}, async (lab, id) => {
      await resize(lab, id, 20);
      expect(await lab.read(id)).toMatchObject({ status: 'updating' });
      return resize(lab, id, 30);
    }),
  },
  'initiator-only': {
    accepts: onAccepted((lab, id) => resize(lab, id, 20)),
    refuses: onAccepted((lab, id) => asAcceptor(lab)('PUT', `/v1/peerconn/${id}?resize`, { newBandwidthInMbps: 20 })),
  },
  'protected-from-release': {
    accepts: onCreated({ deleteProtect: true }, async (lab, id) => {
      await put(lab, id, '/deleteProtect', { deleteProtect: false });
      return release(lab, id);
    }),
    refuses: onCreated({ deleteProtect: true }, release),
  },
  'prepaid-not-released-early': {
    accepts: onCreated(toOtherRegion, (lab, id) => {
      lab.emulator.clock.advance(32 * dayMs);
      return release(lab, id);
    }),
    refuses: onCreated(toOtherRegion, release),
  },
  'prepaid-only-upward': {
    accepts: onCreated({}, (lab, id) => resize(lab, id, 5)),
    refuses: onCreated(toOtherRegion, (lab, id) => resize(lab, id, 5)),
  },
  'postpaid-not-renewed': {
    accepts: onCreated(toOtherRegion, (lab, id) => put(lab, id, '?purchaseReserved', renewal)),
    refuses: onCreated({}, (lab, id) => put(lab, id, '?purchaseReserved', renewal)),
  },
  'renewal-extends': {
    async shows(lab) {
      const id = await lab.created(toOtherRegion);
      expect(await lab.read(id)).toMatchObject({ expiredTime: '2026-09-13 08:00:00' });
      await put(lab, id, '?purchaseReserved', renewal);
      expect(await lab.read(id)).toMatchObject({ expiredTime: '2026-10-13 08:00:00' });
      lab.emulator.clock.set(Date.UTC(2026, 9, 14));
      expect(await lab.read(id)).toMatchObject({ status: 'expired' });
      await put(lab, id, '?purchaseReserved', renewal);
      expect(await lab.read(id)).toMatchObject({ status: 'active', expiredTime: '2026-11-14 00:00:00' });
    },
  },
  'prepaid-expires': {
    async shows(lab) {
      const id = await lab.created(toOtherRegion);
      lab.emulator.clock.set(Date.UTC(2026, 8, 13, 7, 59));
      expect(await lab.read(id)).toMatchObject({ status: 'active' });
      lab.emulator.clock.set(Date.UTC(2026, 8, 13, 8, 1));
      expect(await lab.read(id)).toMatchObject({ status: 'expired' });
      lab.emulator.clock.set(Date.UTC(2026, 8, 20, 7, 59));
      expect(await lab.read(id)).toMatchObject({ status: 'expired' });
      lab.emulator.clock.set(Date.UTC(2026, 8, 20, 8, 1));
      expect(await lab.read(id)).toBeUndefined();
    },
  },
  'refund-prepaid-only': {
    accepts: onCreated(toOtherRegion, (lab, id) => put(lab, id, '?refund')),
    refuses: onCreated({}, (lab, id) => put(lab, id, '?refund')),
  },
  'refund-not-cross-border': {
    async accepts(lab) {
      const toSingapore = {
        ...plain,
        localVpcId: 'a-hkg-1',
        peerVpcId: 'a-sin-1',
        peerRegion: 'sin',
        billing: prepaid(),
      };
      const { json } = await lab.as('a', 'hkg')('POST', '/v1/peerconn', toSingapore);
      lab.settle();
      return lab.as('a', 'hkg')('PUT', `/v1/peerconn/${String(json?.['peerConnId'])}?refund`);
    },
    refuses: onCreated({ peerVpcId: 'a-hkg-1', peerRegion: 'hkg', billing: prepaid() }, (lab, id) =>
      put(lab, id, '?refund'),
    ),
  },
  'dns-while-active': {
    accepts: onCreated({}, (lab, id) => put(lab, id, '?open&role=initiator')),
    refuses: onCreated(toOtherAccount, (lab, id) => put(lab, id, '?open&role=initiator')),
  },
  'dns-not-in-transit': {
    accepts: onCreated({}, async (lab, id) => {
      await put(lab, id, '?open&role=initiator');
      lab.settle();
      return put(lab, id, '?close&role=initiator');
    }),
    refuses: onCreated({}, async (lab, id) => {
      await put(lab, id, '?open&role=initiator');
      return put(lab, id, '?close&role=initiator');
    }),
  },
  'dns-per-end': {
    async shows(lab) {
      const id = await lab.created();
      await put(lab, id, '?open&role=acceptor');
      lab.settle();
      expect(await lab.read(id, 'acceptor')).toMatchObject({ dnsStatus: 'open' });
      expect(await lab.read(id, 'initiator')).toMatchObject({ dnsStatus: 'close' });
    },
  },
  'dns-own-end': {
    accepts: onAccepted((lab, id) => asAcceptor(lab)('PUT', `/v1/peerconn/${id}?open&role=acceptor`)),
    refuses: onAccepted((lab, id) => put(lab, id, '?open&role=acceptor')),
  },
  'protection-either-end': {
    async shows(lab) {
      const id = await lab.acceptedCrossAccount();
      const answer = await asAcceptor(lab)('PUT', `/v1/peerconn/${id}/deleteProtect`, { deleteProtect: true });
      expect(answer.status).toBe(200);
      expect(await lab.read(id)).toMatchObject({ deleteProtect: true });
    },
  },
};

/** A lab for each scenario; the account's quota is out of the way where that of a VPC is tried, and the other way round. */
export function labFor(rule: string): Lab {
  if (rule === 'vpc-quota') return createLab({ quotas: { peerConnsPerAccount: 100 } });
  if (rule === 'account-quota') return createLab({ quotas: { peerConnsPerVpc: 100 } });
  return createLab();
}
