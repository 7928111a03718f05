/**
 * From a password to VPC channels on two instances, against the emulator: a token of IAM, a DLI connection whose queues become reachable,
 * and a ROMA Connect channel that is synchronised. Against the cloud only the login changes: drop `fetch`, and give your own names.
 */
import { isApiError } from 'crosspeer';
import { createDliClient, createPasswordLogin, createRomaClient } from 'crosspeer/huawei';
import { createEmulator, demoSeed } from 'crosspeer/emulator';
import { note, refused, step } from './print.js';

const [user] = demoSeed.users;
const [, , source] = demoSeed.romaInstances;
const targets = demoSeed.romaInstances.slice(0, 2).map(({ instanceId }) => instanceId);

const emulator = createEmulator();
const { fetch } = emulator;
const region = 'cn-north-4';

/** The emulator's changes take a third of a second; the cloud's take longer, and the client's own intervals suit those. */
const often = { pollIntervalMs: 50, maxPollIntervalMs: 50 };

step('A user logs in; the token is kept for all clients, and names the project');
const { domainName, userName, password } = user;
const login = createPasswordLogin({ region, domainName, userName, password, fetch });
const { projectId, expiresAtMs = 0 } = await login.getToken();
note(`project ${projectId}, for ${Math.round((expiresAtMs - Date.now()) / 3_600_000)} h`);

const dli = createDliClient({ region, credentials: login, fetch });
const roma = createRomaClient({ region, credentials: login, fetch });

step('DLI: two queues are connected with a VPC');
const { connection_id } = await dli.createEnhancedConnection({
  name: 'warehouse',
  dest_vpc_id: '22094d8f-c310-4621-913d-4c4d655d8495',
  dest_network_id: '78f2562a-36e4-4b39-95b9-f5aab22e1281',
  queues: ['q1', 'q2'],
  hosts: [{ ip: '192.168.0.1', name: 'ecs-97f8-0001' }],
});
let shown = '';
for await (const { state, resource } of dli.waitFor('EnhancedConnection', 'ACTIVE', { connection_id }, often)) {
  const queues = (resource.available_queue_info ?? []).map((queue) => `${queue.name} ${queue.status}`);
  if (state !== shown) note(`${state}: ${queues.join(', ')}`);
  shown = state;
}

step('A second connection of that name is refused');
await dli
  .createEnhancedConnection({ name: 'warehouse', dest_vpc_id: 'vpc', dest_network_id: 'net' })
  .catch(showRefusal);

step('ROMA Connect: a channel with a health check on one instance');
const channel = await roma.createVpcChannelV2({
  instance_id: source.instanceId,
  name: 'VPC_demo',
  port: 22,
  balance_strategy: 1,
  member_type: 'ip',
  type: 2,
  member_groups: [{ member_group_name: 'default', member_group_weight: 1 }],
  members: [{ host: '192.168.0.5', weight: 1, member_group_name: 'default' }],
  vpc_health_config: {
    protocol: 'http',
    path: '/vpc/demo',
    port: 22,
    http_code: '200',
    threshold_normal: 2,
    threshold_abnormal: 5,
    time_interval: 10,
    timeout: 5,
  },
});
note(`channel ${channel.id} with ${channel.member_groups?.length ?? 0} group`);

step('It cannot be synchronised as long as the instances let names be changed');
const sync = { vpc_channel_id: channel.id, instance_ids: targets };
await roma.createProjectVpcChannelSyncs(sync).catch(showRefusal);

step('So that is switched off, and it is synchronised to both');
for (const instance_id of [source.instanceId, ...targets])
  await roma.createFeatureV2({ instance_id, name: 'vpc_name_modifiable', enable: true, config: 'off' });
await roma.createProjectVpcChannelSyncs(sync);
for await (const each of roma.listProjectVpcChannelsV2({ name: 'VPC_demo' }))
  note(`${each.name} on ${each.instance_name} (${each.instance_id})`);

step(`Done: ${emulator.requests.length} requests, with one login among them`);

function showRefusal(error: unknown): void {
  if (!isApiError(error)) throw error;
  refused(error.message);
}
