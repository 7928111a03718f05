import type { ChannelDefinition, Kind } from './channel.js';
import { checkHealth } from './check-health.js';
import { checkMembers } from './check-members.js';
import { checkMicroservice } from './check-microservice.js';
import { kindOf } from './kind.js';

/** Refuses a channel whose fields do not go together; gives what it leads to. */
export function checkDefinition(definition: ChannelDefinition): Kind {
  const kind = kindOf(definition);
  const { member_groups: groups = [], members = [], vpc_health_config: health } = definition;
  if (kind === 'microservice') checkMicroservice(definition.microservice_info);
  if (kind !== 'reference')
    checkMembers(
      definition.member_type,
      groups.map((group) => group.member_group_name),
      members,
    );
  if (health) checkHealth(health);
  return kind;
}
