import { expect, test } from 'vitest';
import { createBlbLab } from '../support/blb-lab.js';
import { listed } from './instance-scenarios.js';

const tcp = { listenerPort: 80, backendPort: 8080, scheduler: 'RoundRobin' };
const portsOf = (json: Record<string, unknown> | undefined) =>
  (json?.['listenerList'] as Record<string, unknown>[]).map(({ listenerPort }) => listenerPort);

test.each(['batchdelete', 'batchdelete=', 'clientToken=t&batchdelete', 'batchdelete=&clientToken=t'])(
  'listeners are deleted by ?%s',
  async (query) => {
    const lab = createBlbLab();
    const id = await lab.created();
    await lab.done(id, 'POST', '/TCPlistener', tcp);
    await lab.done(id, 'PUT', `/listener?${query}`, { portList: [80] });
    expect(portsOf((await lab.on(id, 'GET', '/listener')).json)).toEqual([]);
  },
);

test.each(['bind', 'bind='])('groups are bound by ?%s', async (query) => {
  const lab = createBlbLab();
  const id = await lab.created();
  await lab.done(id, 'PUT', `/securitygroup?${query}`, { securityGroupIds: ['g-1'] });
  await lab.done(id, 'PUT', `/enterprise/securitygroup?${query}`, { enterpriseSecurityGroupIds: ['esg-1'] });
  expect((await lab.on(id, 'GET', '/enterprise/securitygroup')).json).toMatchObject({
    enterpriseSecurityGroups: [{ enterpriseSecurityGroupId: 'esg-1', enterpriseSecurityGroupName: 'name-of-esg-1' }],
  });
});

test("Go's null for what is not set is as good as left out, at any depth", async () => {
  const lab = createBlbLab();
  const billing = { paymentTiming: 'Prepaid', billingMethod: null, reservation: { reservationLength: 1 } };
  const id = await lab.created({ clusterProperty: '', billing, performanceLevel: null, autoRenewLength: null });
  const servers = [{ instanceId: 'i-1', weight: 5, desc: null }];
  await lab.done(id, 'POST', '/TCPlistener', { ...tcp, tcpSessionTimeout: null, healthCheckInterval: null });
  await lab.done(id, 'POST', '/backendserver', { backendServerList: servers });
  await lab.done(id, 'PUT', '/listener?batchdelete', { portList: null, portTypeList: [{ port: 80, type: 'TCP' }] });
  expect(portsOf((await lab.on(id, 'GET', '/listener')).json)).toEqual([]);
});

test.each(['True', 'true'])('exactlyMatch=%s, as Python and others write it, asks for a whole match', async (text) => {
  const lab = createBlbLab();
  const id = await lab.created({ name: 'shop' });
  await lab.created({ name: 'shop-front' });
  expect(await listed(lab, `?name=shop&exactlyMatch=${text}`)).toEqual([id]);
});

test.each(['False', 'false'])('exactlyMatch=%s asks for a match in part', async (text) => {
  const lab = createBlbLab();
  await lab.created({ name: 'shop' });
  await lab.created({ name: 'shop-front' });
  expect((await listed(lab, `?name=shop&exactlyMatch=${text}`)).length).toBe(2);
});

test("Java's listeners name their load balancer and port in the body, and spell xForwardFor otherwise", async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  const body = { blbId: id, ...tcp, xForwardedFor: true, keepSessionTimeout: 60 };
  await lab.done(id, 'POST', '/HTTPlistener?clientToken=t-1', body);
  const changes = { blbId: id, listenerPort: 80, backendPort: 9090 };
  await lab.done(id, 'PUT', '/HTTPlistener?listenerPort=80&clientToken=t-2', changes);
  const { json } = await lab.on(id, 'GET', '/HTTPlistener?listenerPort=80');
  expect(json).toMatchObject({ listenerList: [{ listenerPort: 80, backendPort: 9090 }] });
});

test("Python's clientToken on reading security groups is let pass, and is no token", async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  const read = () => lab.on(id, 'GET', '/securitygroup?clientToken=one');
  expect(await read()).toMatchObject({ status: 200, json: { blbSecurityGroups: [] } });
  await lab.done(id, 'PUT', '/securitygroup?bind&clientToken=one', { securityGroupIds: ['g-1'] });
  expect(await read()).toMatchObject({ json: { blbSecurityGroups: [{ securityGroupId: 'g-1' }] } });
});

test('a release without a token and without a body, as Go sends it, releases', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  expect(await lab.done(id, 'DELETE')).toMatchObject({ status: 200, text: '' });
  expect(await listed(lab)).toEqual([]);
});

test('an update without a token, as Python sends those of listeners, takes effect each time', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  for (const name of ['one', 'two', 'one']) await lab.done(id, 'PUT', '', { name });
  expect(await lab.read(id)).toMatchObject({ name: 'one' });
});

test('an IPv6 load balancer is made and listed by type, as the methods of the SDKs for it do', async () => {
  const lab = createBlbLab();
  const id = await lab.created({ type: 'ipv6' });
  expect(await listed(lab, '?type=ipv6')).toEqual([id]);
  expect(await listed(lab)).toEqual([]);
});
