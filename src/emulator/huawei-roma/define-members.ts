import { type Random, randomHexId } from '../random.js';
import { type Channel, type Member, type MemberDefinition, portOf } from './channel.js';

/** Makes the servers that a body defines, the first of each address. One that is there already keeps its id and its time. */
export function defineMembers(
  random: Random,
  channel: Channel,
  definitions: readonly MemberDefinition[],
  nowMs: number,
): Member[] {
  const known = new Map(channel.members.map((member) => [addressOf(channel, member.definition), member]));
  const groupIds = new Map(channel.groups.map(({ id, definition }) => [definition.member_group_name, id]));
  const first = new Map<string, MemberDefinition>();
  for (const definition of definitions) {
    const address = addressOf(channel, definition);
    if (!first.has(address)) first.set(address, definition);
  }
  return [...first].map(([address, definition]) => {
    const { id, createdAtMs } = known.get(address) ?? { id: randomHexId(random), createdAtMs: nowMs };
    return { id, createdAtMs, groupId: groupIds.get(definition.member_group_name ?? ''), definition };
  });
}

/** What tells servers apart: the address or the id, and the port that counts. */
function addressOf(channel: Channel, definition: MemberDefinition): string {
  const server = channel.memberType === 'ip' ? definition.host : definition.ecs_id;
  return JSON.stringify([server, portOf(channel, definition)]);
}
