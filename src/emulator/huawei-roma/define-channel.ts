import { type Random, randomHexId } from '../random.js';
import type { Channel, ChannelDefinition, Group, Identity, Microservice, Place } from './channel.js';
import { defineGroups } from './define-groups.js';
import { defineMembers, distinctMembers } from './define-members.js';
import { kindOf } from './kind.js';

/** Makes a channel. Groups by whose names others are known get the ids of these. */
export function newChannel(
  random: Random,
  place: Place,
  definition: ChannelDefinition,
  nowMs: number,
  known: readonly Group[] = [],
): Channel {
  const blank: Channel = {
    projectId: place.projectId,
    instanceId: place.instanceId,
    id: randomHexId(random),
    createdAtMs: nowMs,
    name: definition.name,
    port: definition.port,
    balanceStrategy: definition.balance_strategy,
    memberType: definition.member_type,
    kind: kindOf(definition),
    groups: known,
    members: [],
    health: undefined,
    microservice: undefined,
  };
  return redefine(random, blank, definition, nowMs);
}

/**
 * Overwrites a channel. Groups that are not defined again are gone; servers, the health check and the microservice stay unless
 * others are defined. Of servers that stay and now have one address, the first does.
 */
export function redefine(random: Random, channel: Channel, definition: ChannelDefinition, nowMs: number): Channel {
  const { member_groups: groups = [], members = [], vpc_health_config: health } = definition;
  const changed: Channel = {
    ...channel,
    name: definition.name,
    port: definition.port,
    balanceStrategy: definition.balance_strategy,
    memberType: definition.member_type,
    groups: defineGroups(random, channel, groups, nowMs),
    health: health ? { ...identityOf(random, channel.health, nowMs), definition: health } : channel.health,
    microservice: microserviceOf(random, channel, definition, nowMs),
  };
  if (members.length === 0 || channel.kind === 'reference') return { ...changed, members: distinctMembers(changed) };
  return { ...changed, members: defineMembers(random, changed, members, nowMs) };
}

/** What stays when a part of a channel is defined anew. */
export function identityOf(random: Random, present: Identity | undefined, nowMs: number): Identity {
  return present
    ? { id: present.id, createdAtMs: present.createdAtMs }
    : { id: randomHexId(random), createdAtMs: nowMs };
}

function microserviceOf(
  random: Random,
  { kind, microservice }: Channel,
  { microservice_info: definition }: ChannelDefinition,
  nowMs: number,
): Microservice | undefined {
  if (kind !== 'microservice' || !definition) return microservice;
  return { ...identityOf(random, microservice, nowMs), updatedAtMs: nowMs, definition };
}
