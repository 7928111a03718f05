import type {
  CreateProjectVpcChannelInput,
  ProjectVpcChannelList,
  UpdateProjectVpcChannelInput,
} from '../../../generated/huawei/roma/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import type { EmulatorRomaInstance } from '../seed.js';
import type { Channel, Group, Place } from './channel.js';
import { checkSameKind } from './channels.js';
import { checkDefinition } from './check-definition.js';
import { copyChannel } from './copy-channel.js';
import { newChannel, redefine } from './define-channel.js';
import { defineGroups } from './define-groups.js';
import { findInstance } from './find.js';
import { firstBy } from './first-by.js';
import { findTargets } from './project-targets.js';
import { checkInstanceQuota, checkQuota } from './quota.js';
import { refuse } from './refuse.js';
import { knowingGroups } from './share-groups.js';
import { channelsAt, channelsIn, putChannel, type RomaState } from './state.js';
import { projectChannelView } from './view-channel.js';

/** What both take. */
type DefinitionCall = ProjectCall<CreateProjectVpcChannelInput | UpdateProjectVpcChannelInput>;

/** `createProjectVpcChannel` */
export function createProjectVpcChannel(
  state: RomaState,
  call: ProjectCall<CreateProjectVpcChannelInput>,
): ProjectVpcChannelList {
  const { project_id: projectId, name } = call.input;
  const targets = fewTargets(state, call);
  checkDefinition(call.input);
  const other = channelsIn(state, projectId).find((channel) => channel.name === name);
  if (other) refuse('project-name-unique', `${other.id} on ${other.instanceId} is called ${name}.`);
  checkQuota(state, projectId, targets.length);
  return putAll(state, createOn(state, call, targets));
}

/** `updateProjectVpcChannel` */
export function updateProjectVpcChannel(
  state: RomaState,
  call: ProjectCall<UpdateProjectVpcChannelInput>,
): ProjectVpcChannelList {
  const targets = fewTargets(state, call);
  const present = targets.flatMap((target) => findNamed(state, target, call.input.name) ?? []);
  for (const channel of present) checkSameKind(channel, checkDefinition(call.input, channel));
  const missing = targets.filter((target) => !present.some(({ instanceId }) => instanceId === target.instanceId));
  if (missing.length > 0) checkDefinition(call.input);
  checkQuota(state, call.input.project_id, missing.length);
  const groups = groupsFor(state, call, present);
  const changed = present.map((channel) =>
    redefine(state.world.random, knowingGroups(channel, groups), call.input, call.nowMs),
  );
  const all = [...changed, ...createOn(state, call, missing, groups)];
  return putAll(
    state,
    targets.flatMap(({ instanceId }) => all.filter((channel) => channel.instanceId === instanceId)),
  );
}

/**
 * The groups of a call, made once for all its instances: with the ids that they have on the first one that has them, or new ones.
 * Where groups were renamed on their instances, one id can have several names; it stands for the first.
 */
function groupsFor({ world }: RomaState, { input, nowMs }: DefinitionCall, present: readonly Channel[]): Group[] {
  const known = firstBy(
    present.flatMap(({ groups }) => groups),
    ({ id }) => id,
  );
  const owner = { kind: 'builtin', groups: [...known.values()] } as const;
  return defineGroups(world.random, owner, input.member_groups ?? [], nowMs);
}

/** The channel of a name on an instance. */
export function findNamed(state: RomaState, place: Place, name: string): Channel | undefined {
  return channelsAt(state, place).find((channel) => channel.name === name);
}

/** Puts channels onto their instances, and answers them. */
export function putAll(state: RomaState, channels: readonly Channel[]): ProjectVpcChannelList {
  for (const channel of channels) putChannel(state, channel);
  const view = (channel: Channel) =>
    projectChannelView(channel, findInstance(state, channel).instanceName, { withMembers: true });
  return { project_vpc_channels: channels.map(view) };
}

/** The instances of a call that may name only so many. */
function fewTargets(state: RomaState, { input }: DefinitionCall): EmulatorRomaInstance[] {
  checkInstanceQuota(state, input.instance_ids);
  return findTargets(state, input.project_id, input.instance_ids);
}

/** Makes one channel and copies it, so that the copies have the same groups: with the ids of those that are known by their names. */
function createOn(
  { world: { random } }: RomaState,
  { input, nowMs }: DefinitionCall,
  targets: readonly Place[],
  known: readonly Group[] = [],
): Channel[] {
  if (targets.length === 0) return [];
  const original = newChannel(random, { projectId: input.project_id, instanceId: '' }, input, nowMs, known);
  return targets.map((target) => copyChannel(random, original, target, undefined, nowMs));
}
