import type { World } from '../service.js';
import type { Connection } from './connection.js';

/** All connections, by id in the order of their creation, and what their rules depend on. */
export interface PeeringState {
  readonly connections: Map<string, Connection>;
  readonly world: World;
}

/** Starts with no connections. */
export function createPeeringState(world: World): PeeringState {
  return { connections: new Map(), world };
}
