import type { Done } from '../../../generated/huawei/dli/client.gen.js';
import { peeringsOf } from './connection.js';
import { type ConnectionCall, findLive } from './find.js';
import { refuse } from './refuse.js';
import { connectionsIn, type DliState } from './state.js';

/** `deleteEnhancedConnection`: the connection is kept, since it can still be read; its name is free again. */
export function deleteEnhancedConnection(state: DliState, call: ConnectionCall): Done {
  const connection = findLive(state, call);
  const unfinished = peeringsOf(connection).find(({ status }) => status === 'CREATING');
  if (unfinished) refuse('made-before-deleted', `The peering of ${unfinished.name} is CREATING.`);
  connection.status = 'DELETED';
  for (const part of [connection.queues, connection.pools, connection.routes]) part.clear();
  connectionsIn(state, connection.projectId).names.delete(connection.name);
  return { is_success: true, message: 'Deleted' };
}
