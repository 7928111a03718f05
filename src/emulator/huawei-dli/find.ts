import type { ProjectCall } from '../huawei/project-call.js';
import type { Connection } from './connection.js';
import { refuse } from './refuse.js';
import { connectionsIn, type DliState } from './state.js';

/** What every call on one connection holds. */
export type ConnectionCall<Input = object> = ProjectCall<Input & { readonly connection_id: string }>;

/** Finds the connection of a call, deleted or not. */
export function findAny(state: DliState, { input }: ConnectionCall): Connection {
  const connection = connectionsIn(state, input.project_id).byId.get(input.connection_id);
  return connection ?? refuse('connection-exists', `${input.connection_id} does not.`);
}

/** Finds the connection of a call that does more than look at it. */
export function findLive(state: DliState, call: ConnectionCall): Connection {
  return findNamed(state, call.input.project_id, call.input.connection_id);
}

/** Finds a connection of a project that was not deleted. */
export function findNamed(state: DliState, projectId: string, connectionId: string): Connection {
  const connection = connectionsIn(state, projectId).byId.get(connectionId);
  if (!connection) return refuse('connection-exists', `${connectionId} does not.`);
  if (connection.status === 'DELETED') refuse('connection-exists', `${connectionId} was deleted.`);
  return connection;
}
