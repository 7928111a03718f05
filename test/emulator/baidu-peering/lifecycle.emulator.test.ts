import { expect, test } from 'vitest';
import { peeringLifecycles } from '../../../generated/baidu/peering/operations.gen.js';
import {
  createLab,
  dayMs,
  type Lab,
  labStart,
  plain,
  prepaid,
  toOtherAccount,
  toOtherRegion,
  transitionMs,
} from '../support/lab.js';

const put = (lab: Lab, id: string, rest: string, body?: unknown) => lab.as()('PUT', `/v1/peerconn/${id}${rest}`, body);
const statusOf = async (lab: Lab, id: string) => (await lab.read(id))?.['status'];
const dnsOf = async (lab: Lab, id: string, role = 'initiator') => (await lab.read(id, role))?.['dnsStatus'];

/** Reads a state, lets the change that is under way finish, and reads it again. */
async function across(lab: Lab, read: () => Promise<unknown>): Promise<unknown[]> {
  const before = await read();
  lab.emulator.clock.advance(transitionMs - 1);
  expect(await read()).toBe(before);
  lab.emulator.clock.advance(1);
  return [before, await read()];
}

test('within one account: create, DNS on and off, resize, release', async () => {
  const lab = createLab();
  const id = String((await lab.create()).json?.['peerConnId']);
  expect(await across(lab, () => statusOf(lab, id))).toEqual(['creating', 'active']);
  await put(lab, id, '?open&role=initiator');
  expect(await across(lab, () => dnsOf(lab, id))).toEqual(['syncing', 'open']);
  await put(lab, id, '?close&role=initiator');
  expect(await across(lab, () => dnsOf(lab, id))).toEqual(['closing', 'close']);
  await put(lab, id, '?resize', { newBandwidthInMbps: 20 });
  expect(await across(lab, () => statusOf(lab, id))).toEqual(['updating', 'active']);
  expect(await lab.read(id)).toMatchObject({ bandwidthInMbps: 20, bandwithInMbp: 20 });
  await lab.as()('DELETE', `/v1/peerconn/${id}`);
  expect(await across(lab, () => statusOf(lab, id))).toEqual(['deleting', undefined]);
});

test('between accounts: consulting, accepted, starting, active', async () => {
  const lab = createLab();
  const id = String((await lab.create(toOtherAccount)).json?.['peerConnId']);
  expect(await across(lab, () => statusOf(lab, id))).toEqual(['creating', 'consulting']);
  await lab.as('b', 'gz')('PUT', `/v1/peerconn/${id}?accept`);
  expect(await across(lab, () => statusOf(lab, id))).toEqual(['starting', 'active']);
});

test('between accounts: a rejected request is released and makes room for another', async () => {
  const lab = createLab();
  const id = await lab.created(toOtherAccount);
  await lab.as('b', 'gz')('PUT', `/v1/peerconn/${id}?reject`);
  expect(await statusOf(lab, id)).toBe('consult_failed');
  expect((await lab.create(toOtherAccount)).json).toMatchObject({ code: 'OperationDenied' });
  expect((await lab.as()('DELETE', `/v1/peerconn/${id}`)).status).toBe(200);
  lab.settle();
  expect((await lab.create(toOtherAccount)).status).toBe(200);
});

test('between accounts: an update while consulting does not prolong the 7 days', async () => {
  const lab = createLab();
  const id = await lab.created(toOtherAccount);
  lab.emulator.clock.advance(6 * dayMs);
  await put(lab, id, '?resize', { newBandwidthInMbps: 20 });
  expect(await across(lab, () => statusOf(lab, id))).toEqual(['updating', 'consulting']);
  lab.emulator.clock.advance(dayMs);
  expect(await statusOf(lab, id)).toBe('consult_failed');
});

test('a protected connection is released only after its protection is lifted', async () => {
  const lab = createLab();
  const id = await lab.created({ deleteProtect: true });
  expect((await lab.as()('DELETE', `/v1/peerconn/${id}`)).json).toMatchObject({ code: 'OperationDenied' });
  await put(lab, id, '/deleteProtect', { deleteProtect: false });
  expect((await lab.as()('DELETE', `/v1/peerconn/${id}`)).status).toBe(200);
});

test('each side sees its own end', async () => {
  const lab = createLab();
  const id = await lab.created({ ...toOtherAccount, description: 'hello', localIfName: 'mine' });
  const ours = await lab.read(id);
  const theirs = await lab.read(id, undefined, lab.as('b', 'gz'));
  expect(ours).toMatchObject({
    role: 'initiator',
    localVpcId: 'a-bj-1',
    localRegion: 'bj',
    peerVpcId: 'b-gz-1',
    peerRegion: 'gz',
    peerAccountId: 'b',
    localIfName: 'mine',
    description: 'hello',
  });
  expect(theirs).toMatchObject({
    role: 'acceptor',
    localVpcId: 'b-gz-1',
    localRegion: 'gz',
    peerVpcId: 'a-bj-1',
    peerRegion: 'bj',
    peerAccountId: 'a',
    localIfName: '',
    description: 'hello',
  });
  expect(theirs?.['localIfId']).not.toBe(ours?.['localIfId']);
  expect(await lab.as('b', 'bj')('GET', `/v1/peerconn/${id}`)).toMatchObject({ status: 404 });
  expect((await lab.as('b', 'gz')('GET', '/v1/peerconn')).json).toMatchObject({
    peerConns: [{ peerConnId: id, role: 'acceptor' }],
  });
});

test('an update changes the texts of the end it names only', async () => {
  const lab = createLab();
  const id = await lab.created({ description: 'old' });
  const localIfId = (await lab.read(id, 'acceptor'))?.['localIfId'];
  await put(lab, id, '', { localIfId, description: 'new', localIfName: 'name' });
  expect(await lab.read(id, 'acceptor')).toMatchObject({
    description: 'new',
    localIfName: 'name',
    status: 'updating',
    localIfId,
  });
  expect(await lab.read(id, 'initiator')).toMatchObject({ description: 'old', localIfName: '' });
});

test('an update without a field leaves it, with an empty text empties it', async () => {
  const lab = createLab();
  const id = await lab.created({ description: 'old', localIfName: 'name' });
  const localIfId = (await lab.read(id))?.['localIfId'];
  await put(lab, id, '', { localIfId, description: '' });
  expect(await lab.read(id)).toMatchObject({ description: '', localIfName: 'name' });
});

test('lists leave out what only a single read shows', async () => {
  const lab = createLab();
  const id = await lab.created({ tags: [{ tagKey: 'k', tagValue: 'v' }] });
  expect(await lab.read(id)).toMatchObject({
    tags: [{ tagKey: 'k', tagValue: 'v' }],
    deleteProtect: false,
    expiredTime: null,
  });
  const { json } = await lab.as()('GET', '/v1/peerconn');
  const [row] = json?.['peerConns'] as Record<string, unknown>[];
  expect(row).toMatchObject({ bandwidthInMbps: 10, bandwithInMbp: 10, createdTime: '2026-08-13 08:00:00' });
  expect(row).not.toHaveProperty('tags');
  expect(row).not.toHaveProperty('deleteProtect');
});

test('a prepaid period begins when the connection is first active, and ends on the last day of a shorter month', async () => {
  const lab = createLab({ now: Date.UTC(2027, 0, 31, 12) });
  const id = await lab.created({ ...toOtherAccount, billing: prepaid() });
  expect(await lab.read(id)).toMatchObject({ expiredTime: null, paymentTiming: 'Prepaid' });
  await lab.as('b', 'gz')('PUT', `/v1/peerconn/${id}?accept`);
  lab.settle();
  expect(await lab.read(id)).toMatchObject({ expiredTime: '2027-02-28 12:00:00' });
});

test('within one account, role picks the end of another region too', async () => {
  const lab = createLab();
  const id = await lab.created(toOtherRegion);
  expect((await put(lab, id, '?open&role=acceptor')).status).toBe(200);
  lab.settle();
  expect(await lab.read(id, 'acceptor', lab.as('a', 'gz'))).toMatchObject({ dnsStatus: 'open' });
  expect(await dnsOf(lab, id)).toBe('close');
});

test('the bandwidth of a prepaid connection may be set to what it is', async () => {
  const lab = createLab();
  const id = await lab.created(toOtherRegion);
  expect((await put(lab, id, '?resize', { newBandwidthInMbps: plain.bandwidthInMbps })).status).toBe(200);
});

test('a change does not move the end of a prepaid period', async () => {
  const lab = createLab();
  const id = await lab.created(toOtherRegion);
  const { expiredTime } = (await lab.read(id)) ?? {};
  lab.emulator.clock.advance(10 * dayMs);
  await put(lab, id, '?resize', { newBandwidthInMbps: 20 });
  lab.settle();
  expect(await lab.read(id)).toMatchObject({ status: 'active', expiredTime });
});

test('a period that ends during a change ends after it', async () => {
  const lab = createLab();
  const id = await lab.created(toOtherRegion);
  lab.emulator.clock.set(Date.UTC(2026, 8, 13, 8, 0, 0, 200));
  await put(lab, id, '?resize', { newBandwidthInMbps: 20 });
  expect(await across(lab, () => statusOf(lab, id))).toEqual(['updating', 'expired']);
});

test('a connection that was released is not listed, one that is being deleted is', async () => {
  const lab = createLab();
  const id = await lab.created();
  await lab.as()('DELETE', `/v1/peerconn/${id}`);
  const listed = async () => (await lab.as()('GET', '/v1/peerconn')).json?.['peerConns'];
  expect(await listed()).toMatchObject([{ peerConnId: id, status: 'deleting' }]);
  lab.settle();
  expect(await listed()).toEqual([]);
});

test('a long jump of the clock settles every step on the way, at its own time', async () => {
  const lab = createLab();
  const id = await lab.created(toOtherRegion);
  lab.emulator.clock.advance(31 * dayMs + 7 * dayMs + transitionMs);
  expect(await lab.read(id)).toBeUndefined();
  expect((await lab.create(toOtherRegion)).status).toBe(200);
});

test('a refunded connection is deleted; an expired one is not refunded', async () => {
  const lab = createLab();
  const id = await lab.created(toOtherRegion);
  await put(lab, id, '?refund');
  expect(await across(lab, () => statusOf(lab, id))).toEqual(['deleting', undefined]);
  const other = await lab.created(toOtherRegion);
  lab.emulator.clock.advance(32 * dayMs);
  expect(await put(lab, other, '?refund')).toMatchObject({ status: 409, json: { code: 'OperationDenied' } });
});

test('with a transition time of 0 changes are finished at the next look', async () => {
  const lab = createLab({ transitionMs: 0 });
  const { json } = await lab.create();
  expect(await statusOf(lab, String(json?.['peerConnId']))).toBe('active');
});

test('quotas of the options replace the documented ones, and released connections do not count', async () => {
  const lab = createLab({ quotas: { peerConnsPerVpc: 1 } });
  const id = await lab.created();
  expect((await lab.create({ peerVpcId: 'a-bj-3' })).json).toMatchObject({ code: 'LimitExceeded' });
  expect((await lab.create({ localVpcId: 'a-bj-3' })).json).toMatchObject({ code: 'LimitExceeded' });
  await lab.as()('DELETE', `/v1/peerconn/${id}`);
  lab.settle();
  expect((await lab.create({ peerVpcId: 'a-bj-3' })).status).toBe(200);
});

test('only states and ways of the lifecycle are ever seen', async () => {
  const lab = createLab();
  const ids = [
    await lab.created(),
    await lab.acceptedCrossAccount(),
    await lab.created({ ...toOtherRegion, localVpcId: 'a-bj-3' }),
  ];
  const seen: [string, string][] = [];
  const last = new Map<string, string>();
  for (let step = 0; step < 60; step++) {
    const id = ids[step % ids.length] ?? '';
    if (step % 4 === 0) await put(lab, id, '?resize', { newBandwidthInMbps: 10 + step });
    if (step > 50) await lab.as()('DELETE', `/v1/peerconn/${id}`);
    lab.emulator.clock.advance(step > 40 ? dayMs : transitionMs / 2);
    for (const each of ids) {
      const status = String((await lab.read(each))?.['status'] ?? 'deleted');
      const before = last.get(each);
      if (before && before !== status) seen.push([before, status]);
      last.set(each, status);
    }
  }
  expect(seen.length).toBeGreaterThan(3);
  for (const [from, to] of seen) expect(reaches(from, to), `${from} to ${to}`).toBe(true);
  expect(lab.emulator.requests.filter((entry) => entry.failure)).toEqual([]);
});

/** Whether a lifecycle leads from one state to another, through transitional ones. */
function reaches(from: string, to: string, tried: readonly string[] = []): boolean {
  return peeringLifecycles.PeerConn.transitions.some(
    (way) =>
      way.from === from && (way.to === to || (!tried.includes(way.to) && reaches(way.to, to, [...tried, way.to]))),
  );
}

test("creation is stamped with the emulator's time", async () => {
  const lab = createLab({ now: labStart + dayMs });
  const answer = await lab.as()('POST', '/v1/peerconn', plain);
  expect(answer.headers.get('date')).toBe('Fri, 14 Aug 2026 08:00:00 GMT');
});
