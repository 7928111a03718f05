import type { World } from '../service.js';
import { isGone, type Connection } from './connection.js';

/** All connections, by id in the order of their creation, and what their rules depend on. */
export interface PeeringState {
  readonly connections: Map<string, Connection>;
  /** The same, by each VPC that takes part in them. */
  readonly byVpc: Map<string, Connection[]>;
  readonly world: World;
}

/** Starts with no connections. */
export function createPeeringState(world: World): PeeringState {
  return { connections: new Map(), byVpc: new Map(), world };
}

/** Adds a connection. */
export function addConnection({ connections, byVpc }: PeeringState, connection: Connection): void {
  connections.set(connection.peerConnId, connection);
  for (const { vpcId } of Object.values(connection.ends)) byVpc.set(vpcId, [...(byVpc.get(vpcId) ?? []), connection]);
}

/** The connections at a VPC that were not released. */
export function connectionsAt({ byVpc }: PeeringState, vpcId: string): Connection[] {
  return (byVpc.get(vpcId) ?? []).filter((connection) => !isGone(connection));
}
