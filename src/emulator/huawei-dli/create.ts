import type {
  CreatedEnhancedConnection,
  CreateEnhancedConnectionInput,
} from '../../../generated/huawei/dli/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import { randomUuid } from '../random.js';
import { bind, checkBindable, namesOf } from './bind.js';
import type { Connection } from './connection.js';
import { checkTagKeys } from './label-keys.js';
import { refuse } from './refuse.js';
import { connectionsIn, type DliState } from './state.js';

type CreateCall = ProjectCall<CreateEnhancedConnectionInput>;

/** `createEnhancedConnection` */
export function createEnhancedConnection(state: DliState, call: CreateCall): CreatedEnhancedConnection {
  const { input } = call;
  const { byId, names } = connectionsIn(state, input.project_id);
  checkBindable(state, input.project_id, input);
  if (names.has(input.name)) refuse('name-unique', `${input.name} is taken.`);
  checkTagKeys(input.tags ?? []);
  const connection = newConnection(state, call);
  byId.set(connection.id, connection);
  names.add(connection.name);
  bind(state, connection, input, call.nowMs);
  const message = `Create peer connection for queues:{${namesOf(input).join()}}`;
  return { is_success: true, message, connection_id: connection.id };
}

function newConnection({ world }: DliState, { input, accountId, nowMs }: CreateCall): Connection {
  return {
    id: randomUuid(world.random),
    projectId: input.project_id,
    accountId,
    name: input.name,
    destVpcId: input.dest_vpc_id,
    destNetworkId: input.dest_network_id,
    createdAtMs: nowMs,
    status: 'ACTIVE',
    hosts: input.hosts ?? [],
    queues: new Map(),
    pools: new Map(),
    routes: new Map(),
    tags: new Map(input.tags?.map(({ key, value }) => [key, value])),
    projectGrants: new Map(),
    userGrants: new Map(),
  };
}
