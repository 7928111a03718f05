import { expect, test } from 'vitest';
import { createEmulator, demoSeed } from '../../src/emulator.js';
import { callerOf, callerWith, endpointOf } from './support/caller.js';
import { createLab, labStart, plain, toOtherAccount } from './support/lab.js';

test('the demo seed works as it is, and is what is used when no accounts are given', async () => {
  const emulator = createEmulator();
  const call = callerOf(emulator);
  const body = { ...plain, localVpcId: 'vpc-demo-bj-1', peerVpcId: 'vpc-demo-bj-2' };
  expect(await call('POST', '/v1/peerconn', body)).toMatchObject({ status: 200 });
  expect(emulator.credentials()).toEqual({
    accessKeyId: demoSeed.accounts[0].accessKeyId,
    secretAccessKey: demoSeed.accounts[0].secretAccessKey,
  });
  expect(emulator.credentials(demoSeed.accounts[1].accountId).accessKeyId).toBe('emulator-access-key-2');
});

test('where accounts are given, the keys of the demo seed are not known', async () => {
  const { emulator } = createLab();
  const answer = await callerWith(emulator, demoSeed.accounts[0], endpointOf('bj'))('GET', '/v1/peerconn');
  expect(answer).toMatchObject({ status: 403, json: { code: 'InvalidAccessKeyId' } });
});

test('a success without content has length 0, the type of the real service, a request id and a date', async () => {
  const lab = createLab();
  const id = await lab.created();
  const { status, headers, text } = await lab.as()('PUT', `/v1/peerconn/${id}/deleteProtect`, { deleteProtect: true });
  expect([status, text]).toEqual([200, '']);
  expect(headers.get('content-length')).toBe('0');
  expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
  expect(headers.get('x-bce-request-id')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(Date.parse(headers.get('date') ?? '')).toBe(lab.emulator.clock.now() - (lab.emulator.clock.now() % 1000));
});

test('an error has code, message and the request id of its header', async () => {
  const { json, headers } = await createLab().as()('GET', '/v1/peerconn/peerconn-none');
  expect(json).toEqual({
    code: 'NoSuchObject',
    message: expect.any(String) as unknown,
    requestId: headers.get('x-bce-request-id'),
  });
});

test('emulators share nothing', async () => {
  const [one, other] = [createLab(), createLab()];
  const id = await one.created();
  expect((await other.as()('GET', `/v1/peerconn/${id}`)).status).toBe(404);
});

test('the same seed gives the same ids, no seed different ones', async () => {
  const idOf = async (seed?: number) => (await createLab({ seed }).create()).json?.['peerConnId'];
  expect(await idOf(7)).toBe(await idOf(7));
  expect(await idOf(7)).not.toBe(await idOf(8));
  expect(await idOf()).not.toBe(await idOf());
  expect(await idOf()).toMatch(/^peerconn-[a-z0-9]{12}$/);
});

test('seed adds accounts and VPCs, and replaces those of the same id', async () => {
  const lab = createLab();
  lab.emulator.seed({
    accounts: [{ accountId: 'c', accessKeyId: 'key-of-c', secretAccessKey: 'secret-of-c' }],
    vpcs: [{ vpcId: 'a-bj-2', accountId: 'c', region: 'bj' }],
  });
  expect((await lab.create()).json).toMatchObject({ code: 'NoSuchObject' });
  expect((await lab.create({ peerAccountId: 'c' })).status).toBe(200);
  expect(() => lab.emulator.seed({ vpcs: [{ vpcId: 'x', accountId: 'nobody', region: 'bj' }] })).toThrow(/nobody/);
});

test('several keys may belong to one account', async () => {
  const lab = createLab();
  const second = { accountId: 'a', accessKeyId: 'second', secretAccessKey: 'other' };
  lab.emulator.seed({ accounts: [second] });
  const id = await lab.created();
  expect(await lab.read(id, undefined, callerWith(lab.emulator, second, endpointOf('bj')))).toMatchObject({
    peerConnId: id,
  });
});

test('reset brings back accounts, VPCs, time and ids of the start, and empties the log', async () => {
  const lab = createLab({ seed: 1 });
  const id = await lab.created();
  lab.emulator.seed({ accounts: [{ accountId: 'c', accessKeyId: 'c', secretAccessKey: 'c' }] });
  lab.emulator.clock.advance(1_000_000);
  lab.emulator.reset();
  expect(lab.emulator.requests).toEqual([]);
  expect(lab.emulator.clock.now()).toBe(labStart);
  expect(() => lab.emulator.credentials('c')).toThrow(RangeError);
  expect((await lab.as()('GET', `/v1/peerconn/${id}`)).status).toBe(404);
  lab.emulator.reset();
  expect(await lab.created()).toBe(id);
});

test('the log tells what happened and holds no secret, token or signature', async () => {
  const lab = createLab();
  const temporary = {
    accountId: 'a',
    accessKeyId: 'temporary',
    secretAccessKey: 'short-lived',
    sessionToken: 'session-token',
  };
  lab.emulator.seed({ accounts: [temporary] });
  const call = callerWith(lab.emulator, temporary, endpointOf('bj'));
  await call('POST', '/v1/peerconn?clientToken=t', { ...plain, ...toOtherAccount, peerAccountId: 'nobody' });
  await lab.emulator.fetch(
    `${endpointOf('bj')}/v1/peerconn?Authorization=signed-secretly&x-bce-security-token=session-token`,
  );
  const [first, second] = lab.emulator.requests;
  expect(first).toMatchObject({
    time: '2026-08-13T08:00:00.000Z',
    operationId: 'createPeerConn',
    accountId: 'a',
    region: 'bj',
    method: 'POST',
    target: '/v1/peerconn?clientToken=t',
    status: 404,
    code: 'NoSuchObject',
    rule: 'peer-account-exists',
    clientToken: 't',
    replayed: false,
  });
  expect(second?.target).toBe('/v1/peerconn?Authorization=(left-out)&x-bce-security-token=(left-out)');
  expect(JSON.stringify(lab.emulator.requests)).not.toMatch(/session-token[^=]|short-lived|secretly|bce-auth/);
});

test('the log keeps the last 1000 requests', async () => {
  const lab = createLab();
  for (let index = 0; index < 1005; index++) await lab.emulator.fetch(`http://localhost/v1/n${index}`);
  expect(lab.emulator.requests.length).toBe(1000);
  expect(lab.emulator.requests[0]?.target).toBe('/v1/n5');
});

test('the clock runs with that of the system, can be frozen, moved and let run again', async () => {
  const { clock } = createEmulator({ now: 1000 });
  const later = () => new Promise((resolve) => setTimeout(resolve, 15));
  expect(clock.now()).toBeGreaterThanOrEqual(1000);
  await later();
  expect(clock.now()).toBeGreaterThanOrEqual(1010);
  clock.freeze();
  const frozen = clock.now();
  await later();
  expect(clock.now()).toBe(frozen);
  clock.advance(500);
  expect(clock.now()).toBe(frozen + 500);
  clock.set(new Date(7));
  expect(clock.now()).toBe(7);
  clock.resume();
  await later();
  expect(clock.now()).toBeGreaterThanOrEqual(17);
  expect(clock.now()).toBeLessThan(900);
  expect(() => clock.advance(-1)).toThrow(RangeError);
  expect(() => clock.set(NaN)).toThrow(RangeError);
});

test('fetch rejects what the real one rejects: no URL, and a signal that is aborted', async () => {
  const { fetch } = createEmulator();
  await expect(fetch('nonsense')).rejects.toThrow(TypeError);
  await expect(fetch('http://localhost/', { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('options out of range are refused', () => {
  expect(() => createEmulator({ transitionMs: -1 })).toThrow(RangeError);
  expect(() => createEmulator({ now: NaN })).toThrow(RangeError);
  expect(() => createEmulator({ accounts: [], vpcs: [{ vpcId: 'v', accountId: 'a', region: 'bj' }] })).toThrow(
    TypeError,
  );
});
