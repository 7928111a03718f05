import type { MemberGroupInfo } from '../../../generated/huawei/roma/client.gen.js';
import type { Group } from './channel.js';
import { formatTime } from './time.js';

/** A group as it is shown within its channel: labels only where there are any. */
export function groupInChannel({ id, createdAtMs, updatedAtMs, definition }: Group): MemberGroupInfo {
  const { microservice_labels: labels = [], reference_vpc_channel_id: referenced } = definition;
  return {
    member_group_id: id,
    member_group_name: definition.member_group_name,
    member_group_remark: definition.member_group_remark ?? '',
    ...(definition.member_group_weight !== undefined && { member_group_weight: definition.member_group_weight }),
    microservice_version: definition.microservice_version ?? '',
    microservice_port: definition.microservice_port ?? 0,
    ...(labels.length > 0 && { microservice_labels: labels }),
    ...(referenced !== undefined && { reference_vpc_channel_id: referenced }),
    create_time: formatTime(createdAtMs),
    update_time: formatTime(updatedAtMs),
  };
}

/** A group by itself. */
export function groupView(group: Group): MemberGroupInfo {
  return { dict_code: '', microservice_labels: [], ...groupInChannel(group) };
}
