import type { GroupDefinition, Place } from './channel.js';
import { channelAt } from './find.js';
import { refuse } from './refuse.js';
import type { RomaState } from './state.js';

/** Refuses groups that stand for channels which the instance does not have. */
export function checkReferences(state: RomaState, place: Place, groups: readonly GroupDefinition[] = []): void {
  for (const { member_group_name: name, reference_vpc_channel_id: id } of groups)
    if (id && !channelAt(state, place, id))
      refuse('channel-exists', `${id}, which group ${name} stands for, is none of instance ${place.instanceId}.`);
}
