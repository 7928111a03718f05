import type {
  AddingBackendInstancesV2Input,
  ListBackendInstancesV2Input,
  UpdateBackendInstancesV2Input,
  VpcMemberPage,
} from '../../../generated/huawei/roma/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import { type Channel, groupsById, type Member, type MemberDefinition } from './channel.js';
import { checkMembers } from './check-members.js';
import { defineMembers } from './define-members.js';
import { type ChannelCall, findChannel, findMember } from './find.js';
import { mergeById } from './merge.js';
import { type Page, pageOf, wholePage } from './page.js';
import { refuse } from './refuse.js';
import { isFound, isSame } from './search.js';
import { putChannel, type RomaState } from './state.js';
import { memberViewer, serverNameOf } from './view-member.js';

/** `addingBackendInstancesV2`; answers the servers of the body only. */
export function addingBackendInstancesV2(
  state: RomaState,
  call: ProjectCall<AddingBackendInstancesV2Input>,
): VpcMemberPage {
  const channel = findChannel(state, call);
  return replaceMembers(state, call, channel, call.input.members, channel.members);
}

/** `listBackendInstancesV2` */
export function listBackendInstancesV2(
  state: RomaState,
  call: ProjectCall<ListBackendInstancesV2Input>,
): VpcMemberPage {
  const { input } = call;
  const channel = findChannel(state, call);
  const groups = groupsById(channel);
  const isListed = ({ groupId, definition }: Member) => {
    const group = groups.get(groupId);
    const groupName = group?.definition.member_group_name ?? '';
    return (
      isFound(serverNameOf(definition) ?? '', input.name, 'name', input) &&
      isFound(groupName, input.member_group_name, 'member_group_name', input) &&
      isSame(group?.id ?? '', input.member_group_id)
    );
  };
  return answer(channel, pageOf(channel.members.filter(isListed), input));
}

/** `updateBackendInstancesV2`; answers the servers of the body that it took. */
export function updateBackendInstancesV2(
  state: RomaState,
  call: ProjectCall<UpdateBackendInstancesV2Input>,
): VpcMemberPage {
  const channel = findChannel(state, call);
  const { members, member_group_name: name } = call.input;
  if (!members) return refuse('members-given', 'body.members is missing.');
  if (!name) return replaceMembers(state, call, channel, members, []);
  const group = channel.groups.find(({ definition }) => definition.member_group_name === name);
  if (!group) return refuse('group-known', `${JSON.stringify(name)} is none of ${channel.id}.`);
  const ofGroup = members.filter((definition) => definition.member_group_name === name);
  const others = channel.members.filter(({ groupId }) => groupId !== group.id);
  return replaceMembers(state, call, channel, ofGroup, others);
}

/** `deleteBackendInstanceV2` */
export function deleteBackendInstanceV2(
  state: RomaState,
  call: ChannelCall & ProjectCall<{ readonly member_id: string }>,
): void {
  const channel = findChannel(state, call);
  const member = findMember(channel, call.input.member_id);
  putChannel(state, { ...channel, members: channel.members.filter(({ id }) => id !== member.id) });
}

/** Defines servers in the place of all but the ones that stay. */
function replaceMembers(
  state: RomaState,
  { nowMs }: ProjectCall,
  channel: Channel,
  definitions: readonly MemberDefinition[],
  staying: readonly Member[],
): VpcMemberPage {
  const defined = take(state, channel, definitions, nowMs);
  putChannel(state, { ...channel, members: mergeById(staying, defined) });
  return answer(channel, wholePage(defined));
}

/** Checks and makes servers; a channel to other channels takes none. */
function take(state: RomaState, channel: Channel, definitions: readonly MemberDefinition[], nowMs: number): Member[] {
  if (channel.kind === 'reference') return [];
  checkMembers(channel.memberType, namesOf(channel), definitions);
  return defineMembers(state.world.random, channel, definitions, nowMs);
}

function namesOf({ groups }: Channel): string[] {
  return groups.map(({ definition }) => definition.member_group_name);
}

function answer(channel: Channel, { sizes, rows }: Page<Member>): VpcMemberPage {
  return { ...sizes, members: rows.map(memberViewer(channel)) };
}
