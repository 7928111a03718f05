import type { Channel, ChannelDefinition, Kind } from './channel.js';
import { checkHealth } from './check-health.js';
import { checkMembers, checkStayingMembers } from './check-members.js';
import { checkMicroservice } from './check-microservice.js';
import { kindOf } from './kind.js';

/** Refuses a channel whose fields do not go together, or not with what stays of the present one; gives what it leads to. */
export function checkDefinition(definition: ChannelDefinition, present?: Channel): Kind {
  const kind = kindOf(definition, present);
  const { member_type: memberType, member_groups: groups = [], members = [] } = definition;
  if (kind === 'microservice') checkMicroservice(definition.microservice_info);
  if (kind !== 'reference') {
    const groupNames = groups.map((group) => group.member_group_name);
    checkMembers(memberType, groupNames, members);
    if (members.length === 0) checkStayingMembers(memberType, present?.members ?? []);
  }
  if (definition.vpc_health_config) checkHealth(definition.vpc_health_config);
  return kind;
}
