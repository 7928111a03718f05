import type { Host } from '../../../generated/huawei/dli/client.gen.js';

/** The peering of one queue or one pool. */
export interface Peering {
  readonly peerId: string;
  readonly name: string;
  status: 'CREATING' | 'ACTIVE' | 'FAILED';
  /** Why it failed; empty otherwise. */
  errorMessage: string;
  updatedAtMs: number;
}

/** An address range that is reached through a connection. */
export interface Route {
  readonly name: string;
  readonly cidr: string;
  readonly createdAtMs: number;
}

/** What each grantee may do; those that may do nothing are left out. */
export type Grants = Map<string, Set<string>>;

/** A connection. */
export interface Connection {
  readonly id: string;
  readonly projectId: string;
  readonly accountId: string;
  readonly name: string;
  readonly destVpcId: string;
  readonly destNetworkId: string;
  readonly createdAtMs: number;
  /** Its own state; those of its peerings come on top. */
  status: 'ACTIVE' | 'DELETED';
  hosts: readonly Host[];
  /** The peerings by the name of the queue. */
  readonly queues: Map<string, Peering>;
  /** The peerings by the name of the elastic resource pool. */
  readonly pools: Map<string, Peering>;
  readonly routes: Map<string, Route>;
  /** The values of the labels by their keys. */
  readonly tags: Map<string, string>;
  /** What projects may do, by their ids. */
  readonly projectGrants: Grants;
  /** What users may do, by their names. */
  readonly userGrants: Grants;
}

/** All peerings, those of queues first. */
export function peeringsOf({ queues, pools }: Connection): Peering[] {
  return [...queues.values(), ...pools.values()];
}
