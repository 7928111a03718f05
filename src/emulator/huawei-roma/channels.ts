import type {
  CreateVpcChannelV2Input,
  UpdateVpcChannelV2Input,
  VpcChannelInfo,
} from '../../../generated/huawei/roma/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import type { Channel, Place } from './channel.js';
import { checkDefinition } from './check-definition.js';
import { checkReferences } from './check-references.js';
import { newChannel, redefine } from './define-channel.js';
import { type ChannelCall, findChannel, placeOf } from './find.js';
import { isNameModifiable } from './name-modifiable.js';
import { checkQuota } from './quota.js';
import { refuse } from './refuse.js';
import { channelsAt, putChannel, type RomaState } from './state.js';
import { channelView } from './view-channel.js';

/** `createVpcChannelV2` */
export function createVpcChannelV2(state: RomaState, call: ProjectCall<CreateVpcChannelV2Input>): VpcChannelInfo {
  const place = placeOf(state, call);
  checkDefinition(call.input);
  checkReferences(state, place, call.input.member_groups);
  checkNameFree(state, place, call.input.name);
  checkQuota(state, place.projectId, 1);
  const channel = newChannel(state.world.random, place, call.input, call.nowMs);
  putChannel(state, channel);
  return channelView(channel);
}

/** `updateVpcChannelV2` */
export function updateVpcChannelV2(state: RomaState, call: ProjectCall<UpdateVpcChannelV2Input>): VpcChannelInfo {
  const channel = findChannel(state, call);
  const { name } = call.input;
  checkSameKind(channel, checkDefinition(call.input, channel));
  checkReferences(state, channel, call.input.member_groups);
  if (name !== channel.name) {
    if (!isNameModifiable(state, channel)) refuse('channel-name-fixed', `It is off on ${channel.instanceId}.`);
    checkNameFree(state, channel, name);
  }
  const changed = redefine(state.world.random, channel, call.input, call.nowMs);
  putChannel(state, changed);
  return channelView(changed);
}

/** `deleteVpcChannelV2` */
export function deleteVpcChannelV2(state: RomaState, call: ChannelCall): void {
  const channel = findChannel(state, call);
  const referring = channelsAt(state, channel).find((other) => other !== channel && refersTo(other, channel));
  if (referring) refuse('referenced-channel-stays', `${referring.id} refers to ${channel.id}.`);
  state.channels.delete(channel.id);
}

/** Refuses to make a channel into one of another kind. */
export function checkSameKind({ id, kind }: Channel, wanted: Channel['kind']): void {
  if (wanted !== kind) refuse('channel-type-fixed', `${id} is ${kind}, asked for was ${wanted}.`);
}

function checkNameFree(state: RomaState, place: Place, name: string): void {
  const other = channelsAt(state, place).find((channel) => channel.name === name);
  if (other) refuse('channel-name-unique', `${other.id} on ${place.instanceId} is called ${name}.`);
}

function refersTo({ groups }: Channel, { id }: Channel): boolean {
  return groups.some(({ definition }) => definition.reference_vpc_channel_id === id);
}
