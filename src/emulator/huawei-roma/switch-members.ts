import type { BatchEnableMembersInput } from '../../../generated/huawei/roma/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import type { MemberDefinition } from './channel.js';
import { findChannel } from './find.js';
import { refuse } from './refuse.js';
import { putChannel, type RomaState } from './state.js';

/** What both ways take. */
type SwitchCall = ProjectCall<BatchEnableMembersInput>;

/** `batchEnableMembers` */
export function batchEnableMembers(state: RomaState, call: SwitchCall): void {
  switchMembers(state, call, 1);
}

/** `batchDisableMembers` */
export function batchDisableMembers(state: RomaState, call: SwitchCall): void {
  switchMembers(state, call, 2);
}

function switchMembers(state: RomaState, call: SwitchCall, status: NonNullable<MemberDefinition['status']>): void {
  const channel = findChannel(state, call);
  if (channel.kind === 'reference') refuse('reference-members-not-switched', `${channel.id} is one.`);
  const present = new Set(channel.members.map(({ id }) => id));
  const named = new Set(call.input.member_ids);
  for (const id of named) if (!present.has(id)) refuse('switched-members-exist', `${id} is none of ${channel.id}.`);
  const members = channel.members.map((member) =>
    named.has(member.id) ? { ...member, definition: { ...member.definition, status } } : member,
  );
  putChannel(state, { ...channel, members });
}
