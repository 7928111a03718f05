import { type Random, randomHexId } from '../random.js';
import type { Channel, Group, GroupDefinition } from './channel.js';

/**
 * Makes the groups that a body defines, the first of each name. Where a channel has a group of that name already, it keeps its id
 * and the time of its creation.
 */
export function defineGroups(
  random: Random,
  channel: Channel,
  definitions: readonly GroupDefinition[],
  nowMs: number,
): Group[] {
  const known = new Map(channel.groups.map((group) => [group.definition.member_group_name, group]));
  const first = new Map<string, GroupDefinition>();
  for (const definition of definitions)
    if (!first.has(definition.member_group_name)) first.set(definition.member_group_name, definition);
  return [...first].map(([name, definition]) => {
    const { id, createdAtMs } = known.get(name) ?? { id: randomHexId(random), createdAtMs: nowMs };
    return { id, createdAtMs, updatedAtMs: nowMs, definition: definitionFor(channel, definition) };
  });
}

/** Leaves out what does not count in channels of this kind. */
export function definitionFor({ kind }: Channel, definition: GroupDefinition): GroupDefinition {
  if (kind === 'microservice') return definition;
  const { microservice_version: _v, microservice_port: _p, microservice_labels: _l, ...rest } = definition;
  return rest;
}
