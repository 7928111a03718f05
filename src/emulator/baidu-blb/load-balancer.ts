import type { components } from '../../../generated/baidu/blb/schema.gen.js';
import type { blbLifecycles } from '../../../generated/baidu/blb/operations.gen.js';
import type { BlbBilled } from './billed.js';
import type { Listener } from './listener.js';
import type { AttachedServer } from './server.js';

/** Lists show the two kinds apart. */
export type Kind = 'ipv4' | 'ipv6';

/** The states of a load balancer, as its lifecycle declares them. */
export type Status = keyof typeof blbLifecycles.Blb.states;

/** A label. */
export type Tag = components['schemas']['Tag'];

/** The dedicated clusters that were asked for, as they were asked for. */
export type Clusters = Pick<
  components['schemas']['CreateBlbBody'],
  'layer4ClusterId' | 'layer7ClusterId' | 'layer4ClusterExclusive' | 'layer7ClusterExclusive'
>;

/** A load balancer. */
export interface LoadBalancer {
  readonly blbId: string;
  readonly accountId: string;
  readonly region: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly kind: Kind;
  readonly createdAtMs: number;
  /** Its private IPv4 address. */
  readonly address: string;
  ipv6: string | undefined;
  /** The public address that was bound when it was made. */
  readonly publicIp: string | undefined;
  readonly tags: readonly Tag[];
  readonly clusters: Clusters;
  name: string;
  desc: string;
  allowDelete: boolean;
  allowModify: boolean;
  modificationProtectionReason: string;
  status: Status;
  /** What time alone does to its status next; undefined while it is stable. */
  change: { readonly to: Status; readonly atMs: number } | undefined;
  billed: BlbBilled;
  /** In the order of their creation. */
  readonly listeners: Listener[];
  /** In the order in which they were added. */
  readonly servers: AttachedServer[];
  /** In the order in which they were bound. */
  readonly securityGroupIds: Set<string>;
  /** In the order in which they were bound. */
  readonly enterpriseSecurityGroupIds: Set<string>;
}

/** The kind that a `type` stands for; IPv4 where nothing is said. */
export function kindOf(type: string | undefined): Kind {
  return type === 'ipv6' ? 'ipv6' : 'ipv4';
}

/** Whether a load balancer was released. It is kept, because its place in lists and what its creation was answered with are still known. */
export function isGone({ status }: LoadBalancer): boolean {
  return status === 'released';
}
