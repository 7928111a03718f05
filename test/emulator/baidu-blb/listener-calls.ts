import type { BlbLab } from '../support/blb-lab.js';

/** What every protocol needs. */
export const plainListener = { listenerPort: 80, backendPort: 8080, scheduler: 'RoundRobin' };

/** A load balancer with listeners, each given by protocol and what differs from a plain one; gives its id. */
export async function listeners(lab: BlbLab, made: readonly (readonly [string, object])[]): Promise<string> {
  const id = await lab.created();
  for (const [protocol, fields] of made)
    await lab.done(id, 'POST', `/${protocol}listener`, { ...plainListener, ...fields });
  return id;
}

/** The listeners of a load balancer, of one protocol or of all. */
export async function listed(lab: BlbLab, id: string, protocol = '', query = ''): Promise<Record<string, unknown>[]> {
  const { json, text } = await lab.on(id, 'GET', `/${protocol}listener${query}`);
  if (!Array.isArray(json?.['listenerList'])) throw new Error(`Not listed: ${text}`);
  return json['listenerList'] as Record<string, unknown>[];
}

/** The servers of a load balancer, or with a port what its listener finds of them. */
export async function behind(lab: BlbLab, id: string, query = ''): Promise<Record<string, unknown>[]> {
  const { json, text } = await lab.on(id, 'GET', `/backendserver${query}`);
  if (!Array.isArray(json?.['backendServerList'])) throw new Error(`Not listed: ${text}`);
  return json['backendServerList'] as Record<string, unknown>[];
}

/** Puts servers behind a load balancer, each with half the weight. */
export async function addServers(lab: BlbLab, id: string, ...instanceIds: readonly string[]): Promise<void> {
  const backendServerList = instanceIds.map((instanceId) => ({ instanceId, weight: 50 }));
  await lab.done(id, 'POST', '/backendserver', { backendServerList });
}
