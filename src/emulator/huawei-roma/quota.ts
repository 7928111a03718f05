import { romaRules } from '../../../generated/huawei/roma/rules.gen.js';
import { refuse } from './refuse.js';
import { channelsIn, type RomaState } from './state.js';

/** Refuses channels beyond what a project may have. */
export function checkQuota(state: RomaState, projectId: string, added: number): void {
  const { limit } = romaRules['channel-quota'];
  const present = channelsIn(state, projectId).length;
  if (present + added > limit)
    refuse('channel-quota', `Project ${projectId} has ${present}, asked for were ${added} more.`);
}
