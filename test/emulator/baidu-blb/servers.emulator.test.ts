import { expect, test } from 'vitest';
import { createBlbLab } from '../support/blb-lab.js';
import { addServers, behind } from './listener-calls.js';

test('servers show weight, remark and address; a change without a remark keeps it', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  const asked = [
    { instanceId: 'i-1', weight: 0, desc: 'shop-1' },
    { instanceId: 'i-2', weight: 100 },
  ];
  await lab.done(id, 'POST', '/backendserver', { backendServerList: asked });
  await lab.done(id, 'PUT', '/backendserver?update', { backendServerList: [{ instanceId: 'i-1', weight: 7 }] });
  expect(await behind(lab, id)).toEqual([
    { instanceId: 'i-1', weight: 7, desc: 'shop-1', privateIp: '192.168.0.11' },
    { instanceId: 'i-2', weight: 100, desc: '', privateIp: '192.168.0.12' },
  ]);
});

test('where one of several servers cannot be taken, changed or taken out, none is', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  await addServers(lab, id, 'i-1');
  const before = await behind(lab, id);
  const weighted = (instanceId: string) => ({ instanceId, weight: 7 });
  const breaches = [
    ['POST', '', [weighted('i-2'), weighted('i-2')], 'BackendServerAlreadyExist'],
    ['POST', '', [weighted('i-2'), weighted('i-nowhere')], 'BackendServerNotFound'],
    ['PUT', '?update', [weighted('i-1'), weighted('i-2')], 'BackendServerNotFound'],
    ['PUT', '', ['i-1', 'i-2'], 'BackendServerNotFound'],
  ] as const;
  for (const [method, query, backendServerList, code] of breaches) {
    const { json } = await lab.on(id, method, `/backendserver${query}`, { backendServerList });
    expect([json?.['code'], await behind(lab, id)]).toEqual([code, before]);
  }
});

test('servers that were taken out can be added again', async () => {
  const lab = createBlbLab();
  const id = await lab.created();
  await addServers(lab, id, 'i-1', 'i-2');
  await lab.done(id, 'PUT', '/backendserver', { backendServerList: ['i-1', 'i-1'] });
  expect(await behind(lab, id)).toMatchObject([{ instanceId: 'i-2' }]);
  await addServers(lab, id, 'i-1');
  expect((await behind(lab, id)).length).toBe(2);
});
