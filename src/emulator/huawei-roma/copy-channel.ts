import { type Random, randomHexId } from '../random.js';
import type { Channel, Place } from './channel.js';

/**
 * Copies a channel to an instance, into the place of another one if given. Groups keep their ids and times, as documented
 * examples show; everything else gets an id of its own, since it is addressed by it.
 */
export function copyChannel(
  random: Random,
  source: Channel,
  place: Place,
  replaced: Channel | undefined,
  nowMs: number,
): Channel {
  const fresh = () => ({ id: randomHexId(random), createdAtMs: nowMs });
  return {
    ...source,
    projectId: place.projectId,
    instanceId: place.instanceId,
    ...fresh(),
    ...(replaced && { id: replaced.id, createdAtMs: replaced.createdAtMs }),
    members: source.members.map((member) => ({ ...member, ...fresh() })),
    health: source.health && { ...source.health, ...fresh() },
    microservice: source.microservice && { ...source.microservice, ...fresh(), updatedAtMs: nowMs },
  };
}
