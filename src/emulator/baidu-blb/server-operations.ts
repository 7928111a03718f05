import type {
  AddBlbServerInput,
  DeleteBlbServerInput,
  UpdateBlbServerInput,
} from '../../../generated/baidu/blb/client.gen.js';
import type { Call } from '../service.js';
import { accept, beginChange } from './change.js';
import { beginChecks } from './health.js';
import type { LoadBalancer } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { AttachedServer } from './server.js';
import type { BlbState } from './state.js';

/** `addBlbServer` */
export function addBlbServer(state: BlbState, call: Call<AddBlbServerInput>): void {
  const { backendServerList: asked } = call.input;
  const balancer = beginChange(state, call);
  const down = asked.map(({ instanceId }) => isDown(state, balancer, instanceId));
  const behind = new Set(balancer.servers.map(({ instanceId }) => instanceId));
  for (const { instanceId } of asked) {
    if (behind.has(instanceId)) refuse('server-not-behind-twice', `${instanceId} is, or is named twice.`);
    behind.add(instanceId);
  }
  asked.forEach(({ instanceId, weight, desc = '' }, index) => {
    const server = { instanceId, weight, desc, down: down[index] ?? false };
    balancer.servers.push(server);
    for (const listener of balancer.listeners) beginChecks(listener, server, call.nowMs);
  });
  accept(balancer, call, state);
}

/** `updateBlbServer` */
export function updateBlbServer(state: BlbState, call: Call<UpdateBlbServerInput>): void {
  const balancer = beginChange(state, call);
  const changes = call.input.backendServerList.map((asked) => [behindOf(balancer, asked.instanceId), asked] as const);
  for (const [server, { weight, desc }] of changes) {
    server.weight = weight;
    server.desc = desc ?? server.desc;
  }
  accept(balancer, call, state);
}

/** `deleteBlbServer` */
export function deleteBlbServer(state: BlbState, call: Call<DeleteBlbServerInput>): void {
  const balancer = beginChange(state, call);
  const named = new Set(call.input.backendServerList.map((instanceId) => behindOf(balancer, instanceId)));
  const kept = balancer.servers.filter((server) => !named.has(server));
  balancer.servers.splice(0, Infinity, ...kept);
  for (const { health } of balancer.listeners) for (const { instanceId } of named) health.delete(instanceId);
  accept(balancer, call, state);
}

/** Whether a server that can be put behind a load balancer fails its checks. */
function isDown({ world }: BlbState, { blbId, vpcId }: LoadBalancer, instanceId: string): boolean {
  const server = world.directory.findBackendServer(instanceId);
  if (server?.vpcId !== vpcId) return refuse('server-exists', `${instanceId} is none in ${vpcId}, where ${blbId} is.`);
  return server.down ?? false;
}

function behindOf({ blbId, servers }: LoadBalancer, instanceId: string): AttachedServer {
  const server = servers.find((behind) => behind.instanceId === instanceId);
  return server ?? refuse('server-behind', `${instanceId} is not behind ${blbId}.`);
}
