import { expect, test } from 'vitest';
import { type BlbLab, createBlbLab } from '../support/blb-lab.js';
import { addServers, listeners, plainListener } from './listener-calls.js';

interface Kind {
  readonly list: string;
  readonly target: string;
  readonly key: string;
  /** The keys of what `make` makes, as lists show it. */
  readonly names: readonly unknown[];
  readonly make: (lab: BlbLab) => Promise<string>;
  /** Deletes the first and the third. */
  readonly remove: (lab: BlbLab, id: string) => Promise<unknown>;
  /** Makes the first again. */
  readonly add: (lab: BlbLab, id: string) => Promise<unknown>;
}

const ports = (numbers: readonly number[]) =>
  numbers.map((listenerPort): [string, object] => ['TCP', { listenerPort }]);
const servers = ['i-1', 'i-2', 'i-3', 'i-4', 'i-5'];
const ofServers: Omit<Kind, 'target'> = {
  list: 'backendServerList',
  key: 'instanceId',
  names: servers,
  async make(lab) {
    const backendServers = ['i-4', 'i-5'].map((instanceId) => ({
      instanceId,
      vpcId: 'a-bj-1',
      privateIp: `10.0.0.${instanceId.slice(2)}`,
    }));
    lab.emulator.seed({ backendServers });
    const id = await listeners(lab, ports([80]));
    await addServers(lab, id, ...servers);
    return id;
  },
  remove: (lab, id) => lab.done(id, 'PUT', '/backendserver', { backendServerList: ['i-1', 'i-3'] }),
  add: (lab, id) => addServers(lab, id, 'i-1'),
};
const ofListeners: Omit<Kind, 'target'> = {
  list: 'listenerList',
  key: 'listenerPort',
  names: [9, 80, 443, 8080, 65535],
  make: (lab) => listeners(lab, ports([9, 80, 443, 8080, 65535])),
  remove: (lab, id) => lab.done(id, 'PUT', '/listener?batchdelete', { portList: [9, 443] }),
  add: (lab, id) => lab.done(id, 'POST', '/TCPlistener', { ...plainListener, listenerPort: 9 }),
};
const kinds: [string, Kind][] = [
  ['listeners of a protocol', { ...ofListeners, target: '/TCPlistener?' }],
  ['all listeners', { ...ofListeners, target: '/listener?' }],
  ['servers', { ...ofServers, target: '/backendserver?' }],
  ['health', { ...ofServers, target: '/backendserver?listenerPort=80&' }],
];

test.each(kinds)('pages of %s start where the one before ended', async (_title, { list, target, key, names, make }) => {
  const lab = createBlbLab();
  const id = await make(lab);
  const seen: unknown[] = [];
  let marker: unknown;
  do {
    const { json } = await lab.on(
      id,
      'GET',
      `${target}maxKeys=2${marker === undefined ? '' : `&marker=${String(marker)}`}`,
    );
    const rows = json?.[list] as Record<string, unknown>[];
    expect(rows.length).toBeLessThanOrEqual(2);
    seen.push(...rows.map((row) => row[key]));
    expect(json).toMatchObject({ maxKeys: 2, isTruncated: json?.['nextMarker'] !== undefined });
    if (marker !== undefined) expect(json?.['marker']).toBe(marker);
    marker = json?.['nextMarker'];
  } while (marker !== undefined);
  expect(seen).toEqual(names);
});

test.each(kinds)(
  'pages of %s hold when what they begin with is deleted',
  async (_title, { list, target, key, names, ...kind }) => {
    const lab = createBlbLab();
    const id = await kind.make(lab);
    const first = await lab.on(id, 'GET', `${target}maxKeys=2`);
    const rest = `${target}maxKeys=3&marker=${String(first.json?.['nextMarker'])}`;
    await kind.remove(lab, id);
    await kind.add(lab, id);
    const { json } = await lab.on(id, 'GET', rest);
    expect((json?.[list] as Record<string, unknown>[]).map((row) => row[key])).toEqual(names.slice(3));
    expect(json?.['isTruncated']).toBe(false);
  },
);

test.each(kinds)(
  'pages of %s take no marker that none gave, and hold at least one',
  async (_title, { target, make }) => {
    const lab = createBlbLab();
    const id = await make(lab);
    const codeOf = async (query: string) => (await lab.on(id, 'GET', `${target}${query}`)).json?.['code'];
    expect([await codeOf('marker=nothing'), await codeOf('maxKeys=0')]).toEqual([
      'InvalidParameter',
      'InvalidParameter',
    ]);
  },
);

test('markers hold within one protocol and one VPC only', async () => {
  const lab = createBlbLab();
  const id = await listeners(lab, ports([80, 81]));
  await lab.done(id, 'POST', '/UDPlistener', { ...plainListener, healthCheckType: 'ICMP' });
  const taken = async (target: string, marker: string) =>
    (await lab.on(id, 'GET', `${target}marker=${marker}`)).status === 200;
  expect([await taken('/listener?', '00080-UDP'), await taken('/UDPlistener?', '00080-UDP')]).toEqual([true, true]);
  expect([await taken('/TCPlistener?', '00080-UDP'), await taken('/TCPlistener?', '80-TCP')]).toEqual([false, false]);
  expect([await taken('/backendserver?', 'i-1'), await taken('/backendserver?', 'i-elsewhere')]).toEqual([true, false]);
});

test('pages of nothing have no marker', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  expect((await lab.on(id, 'GET', '/listener')).json).toEqual({
    listenerList: [],
    isTruncated: false,
    maxKeys: 1000,
  });
  const { json } = await lab.on(id, 'GET', '/backendserver');
  expect(json).toEqual({ backendServerList: [], isTruncated: false, maxKeys: 1000 });
});
