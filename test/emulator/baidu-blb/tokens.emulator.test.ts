import { expect, test } from 'vitest';
import { type BlbLab, createBlbLab, plainBlb } from '../support/blb-lab.js';
import { callerOf, callerWith } from '../support/caller.js';
import { listed } from './instance-scenarios.js';

const hourMs = 3_600_000;
const mismatch = { status: 403, json: { code: 'IdempotentParameterMismatch' } };
const create = (lab: BlbLab, token = 'one', body: unknown = plainBlb, caller = lab.as()) =>
  caller('POST', `/v1/blb?clientToken=${token}`, body);

test('a repeated create gives the load balancer as it is now, for as long as it is there', async () => {
  const lab = createBlbLab();
  const first = await create(lab);
  const id = String(first.json?.['blbId']);
  expect((await create(lab)).json).toEqual(first.json);
  lab.settle();
  await lab.on(id, 'PUT', '', { desc: 'changed', allocateIpv6: true });
  const ipv6 = expect.stringContaining(':') as unknown;
  expect((await create(lab)).json).toEqual({ ...first.json, desc: 'changed', ipv6 });
  expect(await listed(lab)).toEqual([id]);
  expect(lab.emulator.requests.filter(({ replayed }) => replayed).length).toBe(2);
});

test('a repeated create changes nothing, and is answered while the load balancer is updating', async () => {
  const lab = createBlbLab();
  const first = await create(lab);
  const id = String(first.json?.['blbId']);
  lab.settle();
  await lab.on(id, 'PUT', '', { desc: 'changed' });
  const before = await lab.read(id);
  expect(await create(lab)).toMatchObject({ status: 200, json: { blbId: id } });
  expect(await lab.read(id)).toEqual(before);
});

test('a repeated change takes effect once and is answered as before, also while it is being made', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  const rename = (token: string, name: string) => lab.on(id, 'PUT', `?clientToken=${token}`, { name });
  expect(await rename('one', 'first')).toMatchObject({ status: 200, text: '' });
  expect(await rename('one', 'first')).toMatchObject({ status: 200, text: '' });
  lab.settle();
  await rename('two', 'second');
  lab.settle();
  expect(await rename('one', 'first')).toMatchObject({ status: 200 });
  expect(await lab.read(id)).toMatchObject({ name: 'second', status: 'available' });
});

test('a change that was refused because another is being made goes through with its token later', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  await lab.on(id, 'PUT', '?clientToken=one', { name: 'first' });
  const second = () => lab.on(id, 'PUT', '?clientToken=two', { name: 'second' });
  expect(await second()).toMatchObject({ status: 409 });
  lab.settle();
  expect(await second()).toMatchObject({ status: 200 });
  expect(await lab.read(id)).toMatchObject({ name: 'second' });
});

test('a repeated release still succeeds when the load balancer is gone; without its token it is not found', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  const release = (query: string) => lab.on(id, 'DELETE', query);
  expect(await release('?clientToken=one')).toMatchObject({ status: 200 });
  lab.settle();
  expect(await release('?clientToken=one')).toMatchObject({ status: 200 });
  expect(await release('')).toMatchObject({ status: 404 });
});

test.each([
  ['another body', 'POST', '/v1/blb', { ...plainBlb, name: 'other' }],
  ['a default that was left out before', 'POST', '/v1/blb', { ...plainBlb, allowDelete: true }],
  ['another operation', 'POST', '/v1/blb/ID?action=RESIZE', { performanceLevel: 'small1' }],
  ['another path', 'DELETE', '/v1/blb/ID', undefined],
])('the same token with %s is refused', async (_what, method, path, body) => {
  const lab = createBlbLab();
  const { json } = await create(lab);
  lab.settle();
  const target = path.replace('ID', String(json?.['blbId']));
  const sign = target.includes('?') ? '&' : '?';
  expect(await lab.as()(method, `${target}${sign}clientToken=one`, body)).toMatchObject(mismatch);
  expect(await lab.read(String(json?.['blbId']))).toMatchObject({ status: 'available', name: json?.['blbId'] });
});

test('a token is remembered for 24 hours after it was last received', async () => {
  const lab = createBlbLab();
  const first = await create(lab);
  for (let day = 0; day < 3; day++) {
    lab.emulator.clock.advance(24 * hourMs - 1);
    expect((await create(lab)).json).toEqual(first.json);
  }
  lab.emulator.clock.advance(24 * hourMs);
  expect((await create(lab)).json?.['blbId']).not.toBe(first.json?.['blbId']);
});

test('date and signature are not compared: a request that is repeated with others is the same one', async () => {
  const lab = createBlbLab();
  const signatures: (string | null)[] = [];
  const watched: typeof lab.emulator = {
    ...lab.emulator,
    fetch(target, init) {
      signatures.push(new Headers(init?.headers).get('authorization'));
      return lab.emulator.fetch(target, init);
    },
  };
  const caller = callerWith(watched, lab.emulator.credentials('a'), 'https://blb.bj.baidubce.com');
  const first = await create(lab, 'one', plainBlb, caller);
  lab.emulator.clock.advance(1000);
  expect((await create(lab, 'one', plainBlb, caller)).json).toEqual(first.json);
  expect(new Set(signatures).size).toBe(2);
});

test('a token that comes with other parameters is received too', async () => {
  const lab = createBlbLab();
  const first = await create(lab);
  lab.emulator.clock.advance(20 * hourMs);
  expect(await create(lab, 'one', { ...plainBlb, name: 'other' })).toMatchObject(mismatch);
  lab.emulator.clock.advance(20 * hourMs);
  expect((await create(lab)).json).toEqual(first.json);
});

test('a token is one within account, region and service', async () => {
  const lab = createBlbLab();
  const inGz = { vpcId: 'a-gz-1', subnetId: 'subnet-of-a-gz-1' };
  const ofB = { vpcId: 'b-bj-1', subnetId: 'subnet-of-b-bj-1' };
  const peering = {
    bandwidthInMbps: 10,
    localVpcId: 'a-bj-1',
    peerVpcId: 'a-bj-2',
    peerRegion: 'bj',
    billing: { paymentTiming: 'Postpaid' },
  };
  expect(await create(lab)).toMatchObject({ status: 200 });
  expect(await create(lab, 'one', inGz, lab.as('a', 'gz'))).toMatchObject({ status: 200 });
  expect(await create(lab, 'one', ofB, lab.as('b'))).toMatchObject({ status: 200 });
  const connect = callerOf(lab.emulator, 'a');
  expect(await connect('POST', '/v1/peerconn?clientToken=one', peering)).toMatchObject({ status: 200 });
  expect(lab.emulator.requests.some(({ replayed }) => replayed)).toBe(false);
});

test('a token is ASCII and has at most 64 characters', async () => {
  const lab = createBlbLab();
  const invalid = { status: 400, json: { code: 'InvalidParameter' } };
  expect(await create(lab, 'x'.repeat(65))).toMatchObject(invalid);
  expect(await create(lab, encodeURIComponent('é'))).toMatchObject(invalid);
  expect(await create(lab, 'x'.repeat(64))).toMatchObject({ status: 200 });
});

test('of many racing creates with one token one takes effect', async () => {
  const lab = createBlbLab();
  const answers = await Promise.all(Array.from({ length: 50 }, () => create(lab)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect((await listed(lab)).length).toBe(1);
});
