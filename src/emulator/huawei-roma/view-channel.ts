import type {
  ProjectVpcChannelInfo,
  VpcChannelDetails,
  VpcChannelInfo,
  VpcMemberInfo,
} from '../../../generated/huawei/roma/client.gen.js';
import type { Channel } from './channel.js';
import { typeOfKind } from './kind.js';
import { formatTime } from './time.js';
import { groupInChannel } from './view-group.js';
import { healthView } from './view-health.js';
import { memberViewer } from './view-member.js';
import { microserviceView } from './view-microservice.js';

const normal = 1;

/** A channel as lists and changes show it: without its servers and its health check. */
export function channelView(channel: Channel): VpcChannelInfo {
  return {
    name: channel.name,
    port: channel.port,
    balance_strategy: channel.balanceStrategy,
    member_type: channel.memberType,
    ...typeOf(channel),
    dict_code: '',
    create_time: formatTime(channel.createdAtMs),
    id: channel.id,
    status: normal,
    member_groups: channel.groups.map(groupInChannel),
    microservice_info: microserviceView(channel),
  };
}

/** A channel with all that belongs to it. */
export function channelDetails(channel: Channel): VpcChannelDetails {
  return { ...channelView(channel), members: membersOf(channel), ...healthOf(channel) };
}

/** A channel as the operations on a project show it. */
export function projectChannelView(
  channel: Channel,
  instanceName: string,
  { withMembers }: { readonly withMembers: boolean },
): ProjectVpcChannelInfo {
  return {
    ...channelView(channel),
    ...healthOf(channel),
    ...(withMembers && { members: membersOf(channel) }),
    instance_id: channel.instanceId,
    instance_name: instanceName,
  };
}

/** The word is of newer documents; it stands where no number does. */
function typeOf({ kind }: Channel): Pick<VpcChannelInfo, 'type' | 'vpc_channel_type'> {
  return kind === 'reference' ? { vpc_channel_type: kind } : { type: typeOfKind[kind] };
}

function membersOf(channel: Channel): VpcMemberInfo[] {
  return channel.members.map(memberViewer(channel));
}

function healthOf(channel: Channel): Pick<VpcChannelDetails, 'vpc_health_config'> {
  return channel.health ? { vpc_health_config: healthView(channel, channel.health) } : {};
}
