import { describe, expect, test } from 'vitest';
import { type BlbLab, createBlbLab } from '../support/blb-lab.js';
import { addServers, behind, listeners, plainListener } from './listener-calls.js';

const timing = { healthCheckInterval: 2, healthyThreshold: 2, unhealthyThreshold: 5 };
const aliveAfterMs = 4000;
const deadAfterMs = 10_000;

const seedServer = (lab: BlbLab, down: boolean, instanceId = 'i-1') =>
  lab.emulator.seed({
    backendServers: [{ instanceId, vpcId: 'a-bj-1', privateIp: `192.168.0.1${instanceId.slice(2)}`, down }],
  });

/** The health of the servers, in the order of their ids. */
const healthOf = async (lab: BlbLab, id: string, port = 80) =>
  (await behind(lab, id, `?listenerPort=${port}`)).map((row) => row['status']);

/** A load balancer with one listener and then one server, whose health `at` reads some milliseconds after the server was added. */
interface Watched {
  readonly lab: BlbLab;
  readonly id: string;
  readonly at: (ms: number) => Promise<unknown[]>;
}

async function watched({ down = false } = {}): Promise<Watched> {
  const lab = createBlbLab();
  seedServer(lab, down);
  const id = await listeners(lab, [['TCP', timing]]);
  const startedMs = lab.emulator.clock.now();
  await addServers(lab, id, 'i-1');
  const at = (ms: number) => {
    lab.emulator.clock.set(startedMs + ms);
    return healthOf(lab, id);
  };
  return { lab, id, at };
}

describe('health over time', () => {
  test('a server is unknown, alive, dead when enough checks failed, and alive again when enough succeeded', async () => {
    const { lab, at } = await watched();
    expect(await at(aliveAfterMs - 1)).toEqual(['Unknown']);
    expect(await at(aliveAfterMs)).toEqual(['Alive']);
    await at(20_000);
    seedServer(lab, true);
    expect(await at(20_000 + deadAfterMs - 1)).toEqual(['Alive']);
    expect(await at(20_000 + deadAfterMs)).toEqual(['Dead']);
    await at(40_000);
    seedServer(lab, false);
    expect(await at(40_000 + aliveAfterMs - 1)).toEqual(['Dead']);
    expect(await at(40_000 + aliveAfterMs)).toEqual(['Alive']);
  });

  test('a server that is down from the start is dead after as many checks as that takes', async () => {
    const { at } = await watched({ down: true });
    expect(await at(deadAfterMs - 1)).toEqual(['Unknown']);
    expect(await at(deadAfterMs)).toEqual(['Dead']);
  });

  test('a server that recovers before enough checks failed was never dead', async () => {
    const { lab, at } = await watched();
    await at(20_000);
    seedServer(lab, true);
    await at(20_000 + deadAfterMs - 1);
    seedServer(lab, false);
    expect(await at(60_000)).toEqual(['Alive']);
    seedServer(lab, true);
    expect(await at(60_000 + deadAfterMs - 1)).toEqual(['Alive']);
  });

  test('one that fails before its first result is counted anew', async () => {
    const { lab, at } = await watched();
    await at(aliveAfterMs - 1);
    seedServer(lab, true);
    expect(await at(aliveAfterMs)).toEqual(['Unknown']);
    expect(await at(aliveAfterMs - 1 + deadAfterMs)).toEqual(['Dead']);
  });

  test('what was due before a server failed has happened, though nobody looked', async () => {
    const { lab, at } = await watched();
    lab.emulator.clock.advance(20_000);
    seedServer(lab, true);
    expect(await at(20_300)).toEqual(['Alive']);
  });

  test('what has happened stays when the time goes back', async () => {
    const { at } = await watched();
    expect(await at(aliveAfterMs)).toEqual(['Alive']);
    expect(await at(0)).toEqual(['Alive']);
  });

  test('seeding a server again as it was changes nothing', async () => {
    const { lab, at } = await watched();
    await at(aliveAfterMs - 1);
    seedServer(lab, false);
    expect(await at(aliveAfterMs)).toEqual(['Alive']);
  });

  test('a change of the settings counts from the next result on', async () => {
    const { lab, id, at } = await watched();
    await lab.done(id, 'PUT', '/TCPlistener?listenerPort=80', { healthyThreshold: 5, unhealthyThreshold: 2 });
    expect(await at(aliveAfterMs)).toEqual(['Alive']);
    seedServer(lab, true);
    expect(await at(2 * aliveAfterMs)).toEqual(['Dead']);
  });
});

describe('what health is kept for', () => {
  test('each listener has its own, from when it was made', async () => {
    const { lab, id, at } = await watched();
    await at(aliveAfterMs);
    await lab.done(id, 'POST', '/HTTPlistener', { ...plainListener, ...timing, listenerPort: 81 });
    expect([await healthOf(lab, id), await healthOf(lab, id, 81)]).toEqual([['Alive'], ['Unknown']]);
    await at(2 * aliveAfterMs);
    expect(await healthOf(lab, id, 81)).toEqual(['Alive']);
  });

  test('each server has its own, from when it was added', async () => {
    const { lab, id, at } = await watched();
    await at(aliveAfterMs);
    await addServers(lab, id, 'i-2');
    expect(await healthOf(lab, id)).toEqual(['Alive', 'Unknown']);
    seedServer(lab, true, 'i-2');
    expect(await at(60_000)).toEqual(['Alive', 'Dead']);
  });

  test('a server that is taken out and added again is unknown at first, as is one behind a listener that is made again', async () => {
    const { lab, id, at } = await watched();
    await at(aliveAfterMs);
    await lab.done(id, 'PUT', '/backendserver', { backendServerList: ['i-1'] });
    await addServers(lab, id, 'i-1');
    expect(await healthOf(lab, id)).toEqual(['Unknown']);
    expect(await at(60_000)).toEqual(['Alive']);
    await lab.done(id, 'PUT', '/listener?batchdelete', { portList: [80] });
    await lab.done(id, 'POST', '/TCPlistener', plainListener);
    expect(await healthOf(lab, id)).toEqual(['Unknown']);
  });

  test('a server that failed while it was not behind the load balancer is dead in the end', async () => {
    const { lab, id, at } = await watched();
    await lab.done(id, 'PUT', '/backendserver', { backendServerList: ['i-1'] });
    seedServer(lab, true);
    await addServers(lab, id, 'i-1');
    expect(await at(60_000)).toEqual(['Dead']);
  });

  test('the answer names listener, weights and addresses', async () => {
    const { lab, id, at } = await watched();
    await at(aliveAfterMs);
    expect((await lab.on(id, 'GET', '/backendserver?listenerPort=80')).json).toEqual({
      type: 'TCP',
      listenerPort: 80,
      backendPort: 8080,
      backendServerList: [{ instanceId: 'i-1', weight: 50, status: 'Alive', privateIp: '192.168.0.11' }],
      marker: 'i-1',
      isTruncated: false,
      maxKeys: 1000,
    });
  });

  test('a port without a listener is not found, and one whose listener sees no servers shows none', async () => {
    const lab = createBlbLab();
    const id = await listeners(lab, [['TCP', {}]]);
    expect(await healthOf(lab, id)).toEqual([]);
    const { status, json } = await lab.on(id, 'GET', '/backendserver?listenerPort=81');
    expect([status, json?.['code']]).toEqual([404, 'ListenerNotFound']);
  });
});
