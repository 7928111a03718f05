import { type Random, randomHexId } from '../random.js';
import { type Channel, type Member, type MemberDefinition, portOf } from './channel.js';
import { firstBy } from './first-by.js';

/** Makes the servers that a body defines, the first of each address. One that is there already keeps its id and its time. */
export function defineMembers(
  random: Random,
  channel: Channel,
  definitions: readonly MemberDefinition[],
  nowMs: number,
): Member[] {
  const known = membersByAddress(channel);
  const groupIds = new Map(channel.groups.map(({ id, definition }) => [definition.member_group_name, id]));
  const defined = firstBy(definitions, (definition) => addressOf(channel, definition));
  return [...defined].map(([address, definition]) => {
    const { id, createdAtMs } = known.get(address) ?? { id: randomHexId(random), createdAtMs: nowMs };
    return { id, createdAtMs, groupId: groupIds.get(definition.member_group_name ?? ''), definition };
  });
}

/** The servers of a channel, the first of each address: those that inherit a port may meet others when it changes. */
export function distinctMembers(channel: Channel): Member[] {
  return [...membersByAddress(channel).values()];
}

function membersByAddress(channel: Channel): Map<string, Member> {
  return firstBy(channel.members, ({ definition }) => addressOf(channel, definition));
}

/** What tells servers apart: the address or the id, and the port that counts. */
function addressOf(channel: Channel, definition: MemberDefinition): string {
  const server = channel.memberType === 'ip' ? definition.host : definition.ecs_id;
  return JSON.stringify([server, portOf(channel, definition)]);
}
