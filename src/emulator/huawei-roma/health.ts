import type { UpdateHealthCheckInput, VpcHealthConfigInfo } from '../../../generated/huawei/roma/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import type { HealthCheck } from './channel.js';
import { checkHealth } from './check-health.js';
import { identityOf } from './define-channel.js';
import { findChannel } from './find.js';
import { putChannel, type RomaState } from './state.js';
import { healthView } from './view-health.js';
import { withoutUndefined } from './without-undefined.js';

/** `updateHealthCheck`; makes the check where the channel has none. */
export function updateHealthCheck(state: RomaState, call: ProjectCall<UpdateHealthCheckInput>): VpcHealthConfigInfo {
  const channel = findChannel(state, call);
  const { project_id: _p, instance_id: _i, vpc_channel_id: _c, ...fields } = call.input;
  const definition = withoutUndefined(fields);
  checkHealth(definition);
  const health: HealthCheck = { ...identityOf(state.world.random, channel.health, call.nowMs), definition };
  putChannel(state, { ...channel, health });
  return healthView(channel, health);
}
