import type {
  ConnectivityTask,
  CreateConnectivityTaskInput,
  CreatedConnectivityTask,
  ShowConnectivityTaskInput,
} from '../../../generated/huawei/dli/client.gen.js';
import { dliRules } from '../../../generated/huawei/dli/rules.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import { checkQueue } from './bind.js';
import { refuse } from './refuse.js';
import { type DliState, liveConnectionsIn } from './state.js';

const largestPort = dliRules['port-in-range'].limit;
/** An address of IPv6 in brackets, or what has no characters that would make it a URL or such an address without them. */
const hostForm = /^(\[[0-9a-fA-F:.]+\]|[^\s:/?#@[\]]+)$/;

/** `createConnectivityTask` */
export function createConnectivityTask(
  state: DliState,
  { input }: ProjectCall<CreateConnectivityTaskInput>,
): CreatedConnectivityTask {
  const { project_id: projectId, queue_name: queueName, address } = input;
  checkQueue(state, projectId, queueName);
  const [host, port] = splitAddress(address);
  if (!hostForm.test(host)) refuse('address-names-host', `It was ${JSON.stringify(host)}.`);
  if (Number(port) > largestPort) refuse('port-in-range', `It was ${port}.`);
  const connectivity = isReaching(state, projectId, queueName) ? 'REACHABLE' : 'UNREACHABLE';
  const taskId = state.tests.size + 1;
  state.tests.set(taskId, { projectId, queueName, connectivity });
  const message = `check connectivity to address:${host} with port: ${port} successfully`;
  return { is_success: true, message, task_id: taskId };
}

/** `showConnectivityTask` */
export function showConnectivityTask(
  state: DliState,
  { input }: ProjectCall<ShowConnectivityTaskInput>,
): ConnectivityTask {
  const { project_id: projectId, queue_name: queueName, task_id: taskId } = input;
  checkQueue(state, projectId, queueName);
  const test = /^\d+$/.test(taskId) ? state.tests.get(Number(taskId)) : undefined;
  if (test?.projectId !== projectId || test.queueName !== queueName) return refuse('test-exists', `${taskId} was not.`);
  const message = `Get node connectivity status successfully for addressId:${taskId}`;
  return { is_success: true, message, connectivity: test.connectivity };
}

function isReaching(state: DliState, projectId: string, queueName: string): boolean {
  return liveConnectionsIn(state, projectId).some(({ queues }) => queues.get(queueName)?.status === 'ACTIVE');
}

/** Host and port; the specification makes sure that there are both. */
function splitAddress(address: string): readonly [host: string, port: string] {
  const colon = address.lastIndexOf(':');
  return [address.slice(0, colon), address.slice(colon + 1)];
}
