import type { World } from '../service.js';
import type { Connection } from './connection.js';

/** One test of what a queue reaches. */
export interface ConnectivityTest {
  readonly projectId: string;
  readonly queueName: string;
  readonly connectivity: string;
}

/** What one project has. */
export interface ProjectConnections {
  /** All connections, deleted or not, by id in the order of their creation. */
  readonly byId: Map<string, Connection>;
  /** The names that are in use. */
  readonly names: Set<string>;
}

/** All connections and tests, and what their rules depend on. */
export interface DliState {
  readonly world: World;
  readonly projects: Map<string, ProjectConnections>;
  /** The connections with peerings that are being made; each request looks at these only. */
  readonly unsettled: Set<Connection>;
  /** Tests by number, the first being 1. */
  readonly tests: Map<number, ConnectivityTest>;
}

/** Starts with no connections. */
export function createDliState(world: World): DliState {
  return { world, projects: new Map(), unsettled: new Set(), tests: new Map() };
}

/** What a project has; nothing at first. */
export function connectionsIn({ projects }: DliState, projectId: string): ProjectConnections {
  const known = projects.get(projectId) ?? { byId: new Map(), names: new Set() };
  projects.set(projectId, known);
  return known;
}

/** The connections of a project that were not deleted, the oldest first. */
export function liveConnectionsIn(state: DliState, projectId: string): Connection[] {
  return [...connectionsIn(state, projectId).byId.values()].filter(({ status }) => status !== 'DELETED');
}
