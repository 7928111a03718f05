import type { World } from '../service.js';
import type { Channel, Place } from './channel.js';
import type { Feature } from './feature.js';

/** All channels, by id in the order of their creation, the switches that were set, and what their rules depend on. */
export interface RomaState {
  readonly channels: Map<string, Channel>;
  /** Of each instance, the last setting of each switch. */
  readonly features: Map<string, Feature[]>;
  readonly world: World;
}

/** Starts with no channels and no switch set. */
export function createRomaState(world: World): RomaState {
  return { channels: new Map(), features: new Map(), world };
}

/** Adds a channel, or replaces the one of its id. */
export function putChannel({ channels }: RomaState, channel: Channel): void {
  channels.set(channel.id, channel);
}

/** The channels of an instance. */
export function channelsAt(state: RomaState, place: Place): Channel[] {
  return channelsIn(state, place.projectId).filter(({ instanceId }) => instanceId === place.instanceId);
}

/** The channels of all instances of a project. Those of an instance that was seeded into another project since are not among them. */
export function channelsIn({ channels, world }: RomaState, projectId: string): Channel[] {
  return [...channels.values()].filter(
    (channel) =>
      channel.projectId === projectId && world.directory.findRomaInstance(projectId, channel.instanceId) !== undefined,
  );
}

/** The switches of an instance that were set, in the order of their last change. */
export function featuresAt({ features }: RomaState, { instanceId }: Place): Feature[] {
  return features.get(instanceId) ?? [];
}
