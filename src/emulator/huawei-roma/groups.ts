import type {
  CreateMemberGroupInput,
  ListMemberGroupsInput,
  MemberGroupInfo,
  MemberGroupPage,
  UpdateMemberGroupInput,
} from '../../../generated/huawei/roma/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import type { Group } from './channel.js';
import { checkReferences } from './check-references.js';
import { definitionFor, defineGroups } from './define-groups.js';
import { type ChannelCall, findChannel, findGroup } from './find.js';
import { mergeById } from './merge.js';
import { pageOf, type Page, wholePage } from './page.js';
import { refuse } from './refuse.js';
import { isFound } from './search.js';
import { putChannel, type RomaState } from './state.js';
import { groupView } from './view-group.js';
import { withoutUndefined } from './without-undefined.js';

/** What every call on a group holds. */
type GroupCall = ChannelCall & ProjectCall<{ readonly member_group_id: string }>;

/** `createMemberGroup`; answers the groups of the body only. */
export function createMemberGroup(state: RomaState, call: ProjectCall<CreateMemberGroupInput>): MemberGroupPage {
  const channel = findChannel(state, call);
  const { member_groups: definitions = [] } = call.input;
  checkReferences(state, channel, definitions);
  const defined = defineGroups(state.world.random, channel, definitions, call.nowMs);
  putChannel(state, { ...channel, groups: mergeById(channel.groups, defined) });
  return answer(wholePage(defined));
}

/** `listMemberGroups` */
export function listMemberGroups(state: RomaState, call: ProjectCall<ListMemberGroupsInput>): MemberGroupPage {
  const { input } = call;
  const isListed = ({ definition }: Group) =>
    isFound(definition.member_group_name, input.member_group_name, 'member_group_name', input);
  return answer(pageOf(findChannel(state, call).groups.filter(isListed), input));
}

/** `showDetailsOfMemberGroup` */
export function showDetailsOfMemberGroup(state: RomaState, call: GroupCall): MemberGroupInfo {
  return groupView(findGroup(findChannel(state, call), call.input.member_group_id));
}

/** `updateMemberGroup`; what the body leaves out is taken away from the group. */
export function updateMemberGroup(state: RomaState, call: ProjectCall<UpdateMemberGroupInput>): MemberGroupInfo {
  const channel = findChannel(state, call);
  const { id, createdAtMs } = findGroup(channel, call.input.member_group_id);
  const { project_id: _p, instance_id: _i, vpc_channel_id: _c, member_group_id: _g, ...fields } = call.input;
  const definition = withoutUndefined(fields);
  checkReferences(state, channel, [definition]);
  const { member_group_name: name } = definition;
  const other = channel.groups.find((group) => group.id !== id && group.definition.member_group_name === name);
  if (other) refuse('group-name-unique', `${other.id} is called ${name}.`);
  const group: Group = { id, createdAtMs, updatedAtMs: call.nowMs, definition: definitionFor(channel, definition) };
  putChannel(state, { ...channel, groups: mergeById(channel.groups, [group]) });
  return groupView(group);
}

/** `deleteMemberGroup`; its servers stay in the channel, in no group. */
export function deleteMemberGroup(state: RomaState, call: GroupCall): void {
  const channel = findChannel(state, call);
  const group = findGroup(channel, call.input.member_group_id);
  putChannel(state, { ...channel, groups: channel.groups.filter(({ id }) => id !== group.id) });
}

function answer({ sizes, rows }: Page<Group>): MemberGroupPage {
  return { ...sizes, member_groups: rows.map(groupView) };
}
