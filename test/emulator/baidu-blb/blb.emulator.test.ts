import { expect, test } from 'vitest';
import { blbLifecycles, blbTable } from '../../../generated/baidu/blb/operations.gen.js';
import { createEmulator } from '../../../src/emulator.js';
import type { OperationEntry } from '../../../src/operations/service-table.js';
import { type BlbLab, createBlbLab, prepaidBlb, transitionMs } from '../support/blb-lab.js';
import { callerWith } from '../support/caller.js';
import { listed } from './instance-scenarios.js';

type Change = [method: string, path: string, body?: unknown];

const statusOf = async (lab: BlbLab, id: string) => (await lab.read(id))?.['status'];

test('creating, then available; updating, then available again, and so in lists', async () => {
  const lab = createBlbLab();
  const id = String((await lab.create()).json?.['blbId']);
  const seen = async () => {
    const { json } = await lab.as()('GET', `/v1/blb?blbId=${id}`);
    const [shown] = json?.['blbList'] as Record<string, unknown>[];
    expect(shown?.['status']).toBe(await statusOf(lab, id));
    return shown?.['status'];
  };
  expect(await seen()).toBe('creating');
  lab.emulator.clock.advance(transitionMs - 1);
  expect(await seen()).toBe('creating');
  lab.emulator.clock.advance(1);
  expect(await seen()).toBe('available');
  await lab.on(id, 'PUT', '', { name: 'new' });
  expect(await seen()).toBe('updating');
  lab.emulator.clock.advance(transitionMs - 1);
  expect(await seen()).toBe('updating');
  lab.emulator.clock.advance(1);
  expect(await seen()).toBe('available');
});

test('one that is creating refuses changes', async () => {
  const lab = createBlbLab();
  const id = String((await lab.create()).json?.['blbId']);
  const refusal = { status: 409, json: { code: 'LastOperationNotFinished' } };
  expect(await lab.on(id, 'PUT', '', { name: 'new' })).toMatchObject(refusal);
  expect(await lab.on(id, 'DELETE')).toMatchObject(refusal);
});

test('while it is updating, everything about it is read as always', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  await lab.on(id, 'PUT', '', { name: 'new' });
  const paths = ['', '/listener', '/TCPlistener', '/backendserver', '/securitygroup', '/enterprise/securitygroup'];
  for (const path of paths) expect([path, (await lab.on(id, 'GET', path)).status]).toEqual([path, 200]);
  expect(await statusOf(lab, id)).toBe('updating');
});

test('every change that the specification calls asynchronous is refused while it is updating, and changes nothing', async () => {
  const lab = createBlbLab();
  const id = await lab.created(prepaidBlb());
  await lab.on(id, 'PUT', '', { name: 'new' });
  const before = await lab.read(id);
  const ofSome = { certIds: ['cert-1'], healthCheckString: 'ping' };
  const listener = { listenerPort: 80, backendPort: 80, scheduler: 'RoundRobin', ...ofSome };
  const changes: Change[] = [
    ['PUT', `/v1/blb/${id}`, { name: 'newer' }],
    ['DELETE', `/v1/blb/${id}`],
    ['PUT', `/v1/blb/acl/${id}`, { supportAcl: false }],
    ['PUT', `/v1/blb/modification_protection/${id}`, { allowModify: false }],
    ['POST', `/v1/blb/${id}?action=RESIZE`, { performanceLevel: 'large1' }],
    ['POST', `/v1/blb/${id}/charge?action=TO_PREPAY`, { reservationLength: 1 }],
    ['POST', `/v1/blb/${id}/charge?action=TO_POSTPAY`, { effectiveImmediately: true }],
    ['POST', `/v1/blb/${id}/charge?action=CANCEL_TO_POSTPAY`],
    ['PUT', `/v1/blb/refund/${id}`],
    ...['TCP', 'UDP', 'HTTP', 'HTTPS', 'SSL'].flatMap((protocol): Change[] => [
      ['POST', `/v1/blb/${id}/${protocol}listener`, listener],
      ['PUT', `/v1/blb/${id}/${protocol}listener?listenerPort=80`, { backendPort: 81 }],
    ]),
    ['PUT', `/v1/blb/${id}/listener?batchdelete`, { portList: [80] }],
    ['POST', `/v1/blb/${id}/backendserver`, { backendServerList: [{ instanceId: 'i-1', weight: 1 }] }],
    ['PUT', `/v1/blb/${id}/backendserver?update`, { backendServerList: [{ instanceId: 'i-1', weight: 1 }] }],
    ['PUT', `/v1/blb/${id}/backendserver`, { backendServerList: ['i-1'] }],
    ['PUT', `/v1/blb/${id}/securitygroup?bind`, { securityGroupIds: ['g-1'] }],
    ['PUT', `/v1/blb/${id}/securitygroup?unbind`, { securityGroupIds: ['g-1'] }],
    ['PUT', `/v1/blb/${id}/enterprise/securitygroup?bind`, { enterpriseSecurityGroupIds: ['esg-1'] }],
    ['PUT', `/v1/blb/${id}/enterprise/securitygroup?unbind`, { enterpriseSecurityGroupIds: ['esg-1'] }],
  ];
  for (const call of changes) {
    const { json } = await lab.as()(...call);
    expect([call, json?.['code']]).toEqual([call, 'LastOperationNotFinished']);
  }
  const refused = lab.emulator.requests.filter(({ code }) => code === 'LastOperationNotFinished');
  const asynchronous = Object.values<OperationEntry>(blbTable.operations).filter((operation) => operation.async);
  expect(refused.map(({ operationId }) => operationId).sort()).toEqual(
    asynchronous.map(({ operationId }) => operationId).sort(),
  );
  expect(await lab.read(id)).toEqual(before);
});

test('a refused change takes no part of effect and leaves it available', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  const securityGroupIds = ['g-1', 'g-elsewhere'];
  expect((await lab.on(id, 'PUT', '/securitygroup?bind', { securityGroupIds })).status).toBe(400);
  expect((await lab.on(id, 'GET', '/securitygroup')).json).toEqual({ blbSecurityGroups: [] });
  await lab.done(id, 'PUT', '/securitygroup?bind', { securityGroupIds: ['g-1'] });
  expect((await lab.on(id, 'PUT', '/securitygroup?unbind', { securityGroupIds })).status).toBe(400);
  const shown = { securityGroupId: 'g-1', securityGroupName: 'name-of-g-1' };
  expect((await lab.on(id, 'GET', '/securitygroup')).json).toMatchObject({ blbSecurityGroups: [shown] });
  expect(await statusOf(lab, id)).toBe('available');
});

test('it goes through no states but those of its lifecycle', async () => {
  const lab = createBlbLab();
  const id = String((await lab.create()).json?.['blbId']);
  const seen = [await statusOf(lab, id)];
  lab.settle();
  seen.push(await statusOf(lab, id));
  await lab.on(id, 'DELETE');
  seen.push(await statusOf(lab, id));
  expect(Object.keys(blbLifecycles.Blb.states)).toEqual(expect.arrayContaining(seen));
  lab.settle();
  const { codes } = blbLifecycles.Blb.gone;
  expect(codes).toContain((await lab.read(id))?.['code']);
});

test('dates are in UTC and to the second, with a capital Z', async () => {
  const lab = createBlbLab({ now: Date.UTC(2014, 5, 1, 23, 0, 10, 700) });
  const postpaid = await lab.created();
  expect(await lab.read(postpaid)).toMatchObject({
    createTime: '2014-06-01T23:00:10Z',
    releaseTime: null,
    expireTime: null,
  });
  lab.emulator.clock.set(Date.UTC(2024, 0, 31, 12));
  const prepaid = await lab.created(prepaidBlb());
  expect(await lab.read(prepaid)).toMatchObject({ expireTime: '2024-02-29T12:00:00Z', releaseTime: null });
  lab.emulator.clock.set(Date.UTC(2024, 1, 1, 0, 0, 5));
  await lab.on(prepaid, 'DELETE');
  expect(await lab.read(prepaid)).toMatchObject({ releaseTime: '2024-02-01T00:00:05Z' });
});

test('addresses: the lowest free one from the fourth on; none twice, none outside, none of a server, and one is free again when its owner is gone', async () => {
  const lab = createBlbLab();
  lab.emulator.seed({ subnets: [{ subnetId: 'small', vpcId: 'a-bj-1', cidr: '192.168.9.0/28' }] });
  const servers = [7, 8, 9, 10, 11, 12, 13].map((last) => ({
    instanceId: `i-9-${last}`,
    vpcId: 'a-bj-1',
    privateIp: `192.168.9.${last}`,
  }));
  lab.emulator.seed({ backendServers: [...servers, { instanceId: 'i-5', vpcId: 'a-bj-2', privateIp: '192.168.9.5' }] });
  const create = (address?: string) => lab.create({ subnetId: 'small', address });
  const addressOf = async (address?: string) => (await create(address)).json?.['address'];
  expect(await addressOf()).toBe('192.168.9.3');
  const fourth = String((await create('192.168.9.4')).json?.['blbId']);
  expect(await addressOf()).toBe('192.168.9.5');
  const invalid = { status: 400, json: { code: 'InvalidParameter' } };
  const full = { status: 400, json: { code: 'InstanceCreationFailed' } };
  for (const last of ['9.4', '9.0', '9.2', '9.7', '9.15', '9.16', '8.255'])
    expect([last, await create(`192.168.${last}`)]).toMatchObject([last, invalid]);
  expect(await addressOf()).toBe('192.168.9.6');
  expect(await addressOf()).toBe('192.168.9.14');
  expect(await create()).toMatchObject(full);
  lab.settle();
  await lab.on(fourth, 'DELETE');
  expect(await create()).toMatchObject(full);
  lab.settle();
  expect(await addressOf()).toBe('192.168.9.4');
});

test('pages: a load balancer that is there all the while comes once, whatever is released and renamed between them', async () => {
  const lab = createBlbLab();
  const ids = [];
  for (let index = 0; index < 5; index++) ids.push(await lab.created({ name: `shop-${index}` }));
  const page = async (marker = '') => (await lab.as()('GET', `/v1/blb?name=shop&maxKeys=2${marker}`)).json;
  const shown = (json: Record<string, unknown> | undefined) =>
    (json?.['blbList'] as Record<string, unknown>[]).map(({ blbId }) => blbId);
  const first = await page();
  expect(first).toMatchObject({ isTruncated: true, maxKeys: 2, marker: ids[0] });
  expect(shown(first)).toEqual(ids.slice(0, 2));
  await lab.done(ids[0] ?? '', 'DELETE');
  await lab.done(ids[2] ?? '', 'PUT', '', { name: 'other' });
  const second = await page(`&marker=${String(first?.['nextMarker'])}`);
  expect(shown(second)).toEqual(ids.slice(3));
  expect(second).toMatchObject({ isTruncated: false });
  expect(second).not.toHaveProperty('nextMarker');
  expect(await page('&type=ipv6')).toEqual({ blbList: [], isTruncated: false, maxKeys: 2 });
});

test('accounts and regions do not see each other', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  for (const other of [lab.as('b', 'bj'), lab.as('a', 'gz')]) {
    expect(await other('GET', '/v1/blb')).toMatchObject({ json: { blbList: [] } });
    expect(await other('DELETE', `/v1/blb/${id}`)).toMatchObject({ status: 404, json: { code: 'InstanceNotFound' } });
  }
});

test.each([
  ['paid in a way that is not known', { billing: { paymentTiming: 'Later' } }],
  ['billed by what is not known', { billing: { billingMethod: 'ByMoon' } }],
  ['of a level that is not known', { performanceLevel: 'huge' }],
  ['of an empty level', { performanceLevel: '' }],
  ['of a kind that is not known', { type: 'ipv5' }],
  ['with a remark of 450 characters that is longer in bytes', { desc: '图'.repeat(450) }],
  ['with a name that begins with a digit', { name: '1st' }],
  ['renewed by four years', { ...prepaidBlb(), autoRenewLength: 4, autoRenewTimeUnit: 'year' }],
  ['renewed by weeks', { ...prepaidBlb(), autoRenewLength: 4, autoRenewTimeUnit: 'week' }],
  ['prepaid and unlimited', { ...prepaidBlb(), performanceLevel: 'unlimited' }],
])('one %s is refused', async (_what, fields) => {
  const lab = createBlbLab();
  expect(await lab.create(fields)).toMatchObject({ status: 400, json: { code: 'InvalidParameter' } });
  expect(await listed(lab)).toEqual([]);
});

test('a public address that another account has bound is refused without a word about where', async () => {
  const lab = createBlbLab();
  const ofB = { vpcId: 'b-bj-1', subnetId: 'subnet-of-b-bj-1', eip: '180.76.1.1' };
  const { json } = await lab.as('b')('POST', '/v1/blb', ofB);
  const refused = await lab.create({ eip: '180.76.1.1' });
  expect(refused).toMatchObject({ status: 400, json: { code: 'InvalidParameter' } });
  expect(refused.text).not.toContain(String(json?.['blbId']));
});

test('what is missing is called missing', async () => {
  const lab = createBlbLab();
  expect(await lab.create({ subnetId: undefined })).toMatchObject({ status: 400, json: { code: 'MissingParameter' } });
  expect(await lab.create({ subnetId: null })).toMatchObject({ status: 400, json: { code: 'MissingParameter' } });
});

test('quotas can be set', async () => {
  const lab = createBlbLab({ quotas: { blbsPerAccount: 1, securityGroupsPerBlb: 1 } });
  const id = await lab.created();
  expect(await lab.create()).toMatchObject({ status: 413, json: { code: 'QuotaExceeded' } });
  const groups = { securityGroupIds: ['g-1', 'g-2'] };
  expect(await lab.on(id, 'PUT', '/securitygroup?bind', groups)).toMatchObject({ status: 413 });
  expect((await lab.on(id, 'GET', '/securitygroup')).json).toEqual({ blbSecurityGroups: [] });
});

test('with the demo seed, a load balancer can be made', async () => {
  const emulator = createEmulator();
  const call = callerWith(emulator, emulator.credentials(), 'https://blb.bj.baidubce.com');
  const body = { vpcId: 'vpc-demo-bj-1', subnetId: 'subnet-demo-bj-1' };
  expect(await call('POST', '/v1/blb', body)).toMatchObject({ status: 200, json: { address: '192.168.0.3' } });
});
