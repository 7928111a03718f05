import type {
  CreateProjectVpcChannelSyncsInput,
  ProjectVpcChannelList,
} from '../../../generated/huawei/roma/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import type { Channel } from './channel.js';
import { copyChannel } from './copy-channel.js';
import { findNamed, putAll } from './project-channels.js';
import { findTargets } from './project-targets.js';
import { checkQuota } from './quota.js';
import { refuse } from './refuse.js';
import { channelsIn, type RomaState } from './state.js';

type SyncCall = ProjectCall<CreateProjectVpcChannelSyncsInput>;

/** `createProjectVpcChannelSyncs` */
export function createProjectVpcChannelSyncs(state: RomaState, call: SyncCall): ProjectVpcChannelList {
  const { project_id: projectId, instance_ids: instanceIds = [], force_sync: forced = false } = call.input;
  const source = findSource(state, call);
  if (instanceIds.length === 0) refuse('sync-instances-given', 'body.instance_ids names none.');
  const targets = findTargets(state, projectId, instanceIds).map((place) => ({
    place,
    present: findNamed(state, place, source.name),
  }));
  const taken = targets.find(({ present }) => present);
  if (taken && !forced) refuse('sync-name-taken', `${taken.place.instanceId} has one called ${source.name}.`);
  checkQuota(state, projectId, targets.filter(({ present }) => !present).length);
  const copies = targets.map(({ place, present }) =>
    present === source ? source : copyChannel(state.world.random, source, place, present, call.nowMs),
  );
  return putAll(state, copies);
}

function findSource(state: RomaState, { input }: SyncCall): Channel {
  const { project_id: projectId, vpc_channel_id: id } = input;
  if (!id) return refuse('sync-channel-given', 'body.vpc_channel_id is missing.');
  const source = channelsIn(state, projectId).find((channel) => channel.id === id);
  return source ?? refuse('sync-channel-exists', `${id} is on no instance of project ${projectId}.`);
}
