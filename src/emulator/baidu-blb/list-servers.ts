import type {
  BackendServer,
  BackendServerHealthPage,
  BackendServerPage,
  DescribeBlbServerHealthInput,
  DescribeBlbServersInput,
} from '../../../generated/baidu/blb/client.gen.js';
import type { Call } from '../service.js';
import type { FramedPage, PageRequest } from '../baidu/page-frame.js';
import { findBalancer } from './find.js';
import type { LoadBalancer } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { AttachedServer } from './server.js';
import { sortedPage } from './sorted-page.js';
import type { BlbState } from './state.js';

/** `describeBlbServers` */
export function describeBlbServers(state: BlbState, call: Call<DescribeBlbServersInput>): BackendServerPage {
  const { items, frame } = serverPage(state, findBalancer(state, call), call.input);
  const shown = items.map((server) => ({ ...commonView(state, server), desc: server.desc }));
  return { backendServerList: shown, ...frame };
}

/** `describeBlbServerHealth`: what the listener that was made first on the port finds. */
export function describeBlbServerHealth(
  state: BlbState,
  call: Call<DescribeBlbServerHealthInput>,
): BackendServerHealthPage {
  const { listenerPort } = call.input;
  const balancer = findBalancer(state, call);
  const listener = balancer.listeners.find((one) => one.listenerPort === listenerPort);
  if (!listener) return refuse('listener-exists', `${balancer.blbId} has none on port ${listenerPort}.`);
  const { type, settings, health } = listener;
  const { items, frame } = serverPage(state, balancer, call.input);
  const statusOf = ({ instanceId }: AttachedServer) => health.get(instanceId)?.status ?? 'Unknown';
  const shown = items.map((server) => ({ ...commonView(state, server), status: statusOf(server) }));
  return { type, listenerPort, backendPort: settings.backendPort, backendServerList: shown, ...frame };
}

/** By the ids of the servers. */
function serverPage({ world }: BlbState, balancer: LoadBalancer, request: PageRequest): FramedPage<AttachedServer> {
  const entries = balancer.servers.map((server) => ({ key: server.instanceId, item: server }));
  return sortedPage(entries, request, (key) => world.directory.findBackendServer(key)?.vpcId === balancer.vpcId);
}

function commonView({ world }: BlbState, { instanceId, weight }: AttachedServer): BackendServer {
  const { privateIp } = world.directory.findBackendServer(instanceId) ?? {};
  return { instanceId, weight, ...(privateIp !== undefined && { privateIp }) };
}
