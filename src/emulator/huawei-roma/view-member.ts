import type { VpcMemberInfo } from '../../../generated/huawei/roma/client.gen.js';
import { type Channel, groupOf, type Member, portOf } from './channel.js';
import { formatTime } from './time.js';

/** A server. Where only its address is known, that stands for its id and its name too, as documented examples show. */
export function memberView(channel: Channel, member: Member): VpcMemberInfo {
  const { definition } = member;
  const { host } = definition;
  const group = groupOf(channel, member);
  const [ecsId, ecsName] = [definition.ecs_id ?? host, definition.ecs_name ?? host];
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
