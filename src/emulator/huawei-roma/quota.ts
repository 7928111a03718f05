import { romaRules } from '../../../generated/huawei/roma/rules.gen.js';
import { refuse } from './refuse.js';
import { channelsIn, type RomaState } from './state.js';

const documented = {
  vpcChannelsPerProject: romaRules['channel-quota'].limit,
  instancesPerProjectCall: romaRules['project-instance-quota'].limit,
};

/** Refuses channels beyond what a project may have. */
export function checkQuota(state: RomaState, projectId: string, added: number): void {
  const { vpcChannelsPerProject: quota = documented.vpcChannelsPerProject } = state.world.quotas;
  const present = channelsIn(state, projectId).length;
  if (present + added > quota)
    refuse(
      'channel-quota',
      `Project ${projectId} has ${present}, its quota here is ${quota}; asked for: ${added} more.`,
    );
}

/** Refuses a call that names more instances than it may; whether they exist does not matter. */
export function checkInstanceQuota({ world }: RomaState, instanceIds: readonly string[]): void {
  const { instancesPerProjectCall: quota = documented.instancesPerProjectCall } = world.quotas;
  const named = new Set(instanceIds).size;
  if (named > quota) refuse('project-instance-quota', `Named are ${named}, the quota here is ${quota}.`);
}
