import type { ProjectCall } from '../huawei/project-call.js';
import type { EmulatorRomaInstance } from '../seed.js';
import type { Channel, Group, Member, Place } from './channel.js';
import { refuse } from './refuse.js';
import type { RomaState } from './state.js';

/** What every call on an instance holds. */
export type InstanceCall = ProjectCall<{ readonly instance_id: string }>;

/** What every call on a channel holds. */
export type ChannelCall = InstanceCall & ProjectCall<{ readonly vpc_channel_id: string }>;

/** Finds an instance of a project. */
export function findInstance(state: RomaState, { projectId, instanceId }: Place): EmulatorRomaInstance {
  return (
    state.world.directory.findRomaInstance(projectId, instanceId) ??
    refuse('instance-exists', `${instanceId} is none of project ${projectId}.`)
  );
}

/** Finds the instance that a call is about. */
export function placeOf(state: RomaState, { input }: InstanceCall): Place {
  const place = { projectId: input.project_id, instanceId: input.instance_id };
  findInstance(state, place);
  return place;
}

/** Finds the channel that a call is about. */
export function findChannel(state: RomaState, call: ChannelCall): Channel {
  const place = placeOf(state, call);
  const { vpc_channel_id: id } = call.input;
  return channelAt(state, place, id) ?? refuse('channel-exists', `${id} is none of instance ${place.instanceId}.`);
}

/** The channel of an id on an instance. */
export function channelAt(state: RomaState, { projectId, instanceId }: Place, id: string): Channel | undefined {
  const channel = state.channels.get(id);
  return channel?.projectId === projectId && channel.instanceId === instanceId ? channel : undefined;
}

/** Finds a group of a channel by its id. */
export function findGroup({ id: channelId, groups }: Channel, id: string): Group {
  return groups.find((group) => group.id === id) ?? refuse('group-exists', `${id} is none of ${channelId}.`);
}

/** Finds a server of a channel. */
export function findMember({ id: channelId, members }: Channel, id: string): Member {
  return members.find((member) => member.id === id) ?? refuse('member-exists', `${id} is none of ${channelId}.`);
}
