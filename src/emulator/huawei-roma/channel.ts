import type {
  CreateVpcChannelV2Input,
  MemberGroupCreate,
  MemberInfo,
  MicroServiceCreate,
  VpcHealthConfig,
} from '../../../generated/huawei/roma/client.gen.js';

/** A server group as it is asked for. */
export type GroupDefinition = MemberGroupCreate;
/** A server as it is asked for. */
export type MemberDefinition = MemberInfo;
/** A health check as it is asked for. */
export type HealthDefinition = VpcHealthConfig;
/** A microservice as it is asked for. */
export type MicroserviceDefinition = MicroServiceCreate;

/** A channel as it is asked for, of one instance or of several. */
export type ChannelDefinition = Omit<CreateVpcChannelV2Input, 'project_id' | 'instance_id'>;

/** Where a channel is. */
export interface Place {
  readonly projectId: string;
  readonly instanceId: string;
}

/** What never changes of something. */
export interface Identity {
  readonly id: string;
  readonly createdAtMs: number;
}

/** A server group. Its id and times are the same on every instance that a channel was copied to. */
export interface Group extends Identity {
  readonly updatedAtMs: number;
  readonly definition: GroupDefinition;
}

/** A backend server. */
export interface Member extends Identity {
  /** The group that it was put into, which may be gone since. */
  readonly groupId: string | undefined;
  readonly definition: MemberDefinition;
}

/** A health check. */
export interface HealthCheck extends Identity {
  readonly definition: HealthDefinition;
}

/** The microservice that a channel leads to. */
export interface Microservice extends Identity {
  readonly updatedAtMs: number;
  readonly definition: MicroserviceDefinition;
}

/** What a channel leads to: servers, a microservice, or other channels. */
export type Kind = NonNullable<ChannelDefinition['vpc_channel_type']>;

/** A channel. It is never changed but replaced, so that copies on several instances can share what is the same. */
export interface Channel extends Identity, Place {
  readonly name: string;
  readonly port: number;
  readonly balanceStrategy: ChannelDefinition['balance_strategy'];
  readonly memberType: ChannelDefinition['member_type'];
  readonly kind: Kind;
  readonly groups: readonly Group[];
  readonly members: readonly Member[];
  readonly health: HealthCheck | undefined;
  readonly microservice: Microservice | undefined;
}

/** The port of a server or a health check: its own, or that of its channel where it has none or 0. */
export function portOf({ port }: Pick<Channel, 'port'>, definition: { readonly port?: number | undefined }): number {
  return definition.port || port;
}

/** The groups of a channel by their ids. It holds none for a server that is in no group, or in one that is gone. */
export function groupsById({ groups }: Channel): ReadonlyMap<string | undefined, Group> {
  return new Map(groups.map((group) => [group.id, group]));
}
