import { type Random, randomHexId } from '../random.js';
import type { Channel, Group, GroupDefinition } from './channel.js';
import { firstBy } from './first-by.js';

/** What groups are defined for: a channel, or what is known of several. */
type GroupOwner = Pick<Channel, 'kind' | 'groups'>;

/**
 * Makes the groups that a body defines, the first of each name. Where a channel has a group of that name already, it keeps its id
 * and the time of its creation.
 */
export function defineGroups(
  random: Random,
  owner: GroupOwner,
  definitions: readonly GroupDefinition[],
  nowMs: number,
): Group[] {
  const known = firstBy(owner.groups, ({ definition }) => definition.member_group_name);
  const defined = firstBy(definitions, ({ member_group_name: name }) => name);
  return [...defined].map(([name, definition]) => {
    const { id, createdAtMs } = known.get(name) ?? { id: randomHexId(random), createdAtMs: nowMs };
    return { id, createdAtMs, updatedAtMs: nowMs, definition: definitionFor(owner, definition) };
  });
}

/** Leaves out what does not count in channels of this kind. */
export function definitionFor({ kind }: Pick<Channel, 'kind'>, definition: GroupDefinition): GroupDefinition {
  if (kind === 'microservice') return definition;
  const { microservice_version: _v, microservice_port: _p, microservice_labels: _l, ...rest } = definition;
  return rest;
}
