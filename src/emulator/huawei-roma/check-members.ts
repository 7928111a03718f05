import type { ChannelDefinition, MemberDefinition } from './channel.js';
import { refuse } from './refuse.js';

const idCharacters = /^[A-Za-z0-9_-]*$/;

/** Refuses servers that cannot be in a channel of these groups, whose members are of this type. */
export function checkMembers(
  memberType: ChannelDefinition['member_type'],
  groupNames: readonly string[],
  definitions: readonly MemberDefinition[],
): void {
  const known = new Set(groupNames);
  definitions.forEach((definition, index) => {
    const at = `body.members[${index}]`;
    if (memberType === 'ip') checkHost(definition, at);
    else checkServer(definition, at);
    const { member_group_name: group } = definition;
    if (group && !known.has(group)) refuse('group-known', `${at} names ${JSON.stringify(group)}.`);
  });
}

function checkHost({ host }: MemberDefinition, at: string): void {
  if (!host) refuse('host-given', `${at}.host is missing.`);
}

function checkServer({ ecs_id: id, ecs_name: name }: MemberDefinition, at: string): void {
  if (!id) return refuse('server-given', `${at}.ecs_id is missing.`);
  if (!name) refuse('server-given', `${at}.ecs_name is missing.`);
  if (!idCharacters.test(id)) refuse('server-id-characters', `${at}.ecs_id is ${JSON.stringify(id)}.`);
}
