import type { VpcMemberInfo } from '../../../generated/huawei/roma/client.gen.js';
import { type Channel, type Group, groupsById, type Member, type MemberDefinition, portOf } from './channel.js';
import { formatTime } from './time.js';

/** How the servers of a channel are shown. Its groups are looked up in a map, since there may be many of both. */
export function memberViewer(channel: Channel): (member: Member) => VpcMemberInfo {
  const groups = groupsById(channel);
  return (member) => memberView(channel, member, groups.get(member.groupId));
}

/** The name of a server: its address where it has none. */
export function serverNameOf({ ecs_name: name, host }: MemberDefinition): string | undefined {
  return name ?? host;
}

/** A server. Where only its address is known, that stands for its id and its name too, as documented examples show. */
function memberView(channel: Channel, member: Member, group: Group | undefined): VpcMemberInfo {
  const { definition } = member;
  const { host } = definition;
  const [ecsId, ecsName] = [definition.ecs_id ?? host, serverNameOf(definition)];
  return {
    ...(host !== undefined && { host }),
    ...(definition.weight !== undefined && { weight: definition.weight }),
    is_backup: definition.is_backup ?? false,
    member_group_name: group?.definition.member_group_name ?? '',
    status: definition.status ?? 1,
    port: portOf(channel, definition),
    ...(ecsId !== undefined && { ecs_id: ecsId }),
    ...(ecsName !== undefined && { ecs_name: ecsName }),
    id: member.id,
    vpc_channel_id: channel.id,
    create_time: formatTime(member.createdAtMs),
    member_group_id: group?.id ?? '',
  };
}
