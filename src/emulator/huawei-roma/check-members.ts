import type { ChannelDefinition, Member, MemberDefinition } from './channel.js';
import { refuse } from './refuse.js';

type MemberType = ChannelDefinition['member_type'];

const idCharacters = /^[A-Za-z0-9_-]*$/;

/** Refuses servers that cannot be in a channel of these groups, whose members are of this type. */
export function checkMembers(
  memberType: MemberType,
  groupNames: readonly string[],
  definitions: readonly MemberDefinition[],
): void {
  const known = new Set(groupNames);
  definitions.forEach((definition, index) => {
    const at = `body.members[${index}]`;
    checkAddress(memberType, definition, `${at}.`);
    const { member_group_name: group } = definition;
    if (group && !known.has(group)) refuse('group-known', `${at} names ${JSON.stringify(group)}.`);
  });
}

/** Refuses a type of members which those that stay in a channel are not of. Their groups may be gone. */
export function checkStayingMembers(memberType: MemberType, members: readonly Member[]): void {
  for (const { id, definition } of members) checkAddress(memberType, definition, `Of member ${id}, which stays, `);
}

function checkAddress(memberType: MemberType, definition: MemberDefinition, at: string): void {
  if (memberType === 'ip') checkHost(definition, at);
  else checkServer(definition, at);
}

function checkHost({ host }: MemberDefinition, at: string): void {
  if (!host) refuse('host-given', `${at}host is missing.`);
}

function checkServer({ ecs_id: id, ecs_name: name }: MemberDefinition, at: string): void {
  if (!id) return refuse('server-given', `${at}ecs_id is missing.`);
  if (!name) refuse('server-given', `${at}ecs_name is missing.`);
  if (!idCharacters.test(id)) refuse('server-id-characters', `${at}ecs_id is ${JSON.stringify(id)}.`);
}
