import type {
  BindBlbSecurityGroupInput,
  BlbSecurityGroups,
  UnbindBlbSecurityGroupInput,
} from '../../../generated/baidu/blb/client.gen.js';
import { blbRules } from '../../../generated/baidu/blb/rules.gen.js';
import type { Call } from '../service.js';
import { bind, unbind } from './bound-groups.js';
import { accept, beginChange } from './change.js';
import { type BalancerCall, findBalancer } from './find.js';
import type { LoadBalancer } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

const documented = blbRules['security-groups-10'].limit;

/** `bindBlbSecurityGroup` */
export function bindBlbSecurityGroup(state: BlbState, call: Call<BindBlbSecurityGroupInput>): void {
  const { securityGroupIds: ids } = call.input;
  const balancer = beginChange(state, call);
  for (const id of ids)
    if (state.world.directory.findSecurityGroup(id)?.vpcId !== balancer.vpcId)
      refuse('security-group-exists', `${id} is not in ${balancer.vpcId}.`);
  checkQuota(state, balancer, ids);
  bind(balancer.securityGroupIds, ids);
  accept(balancer, call, state);
}

/** `unbindBlbSecurityGroup` */
export function unbindBlbSecurityGroup(state: BlbState, call: Call<UnbindBlbSecurityGroupInput>): void {
  const balancer = beginChange(state, call);
  unbind(balancer.securityGroupIds, call.input.securityGroupIds);
  accept(balancer, call, state);
}

/** `describeBlbSecurityGroups`. Seeded groups have a name and no rules. */
export function describeBlbSecurityGroups(state: BlbState, call: BalancerCall): BlbSecurityGroups {
  const view = (securityGroupId: string) => ({
    securityGroupId,
    securityGroupName: state.world.directory.findSecurityGroup(securityGroupId)?.securityGroupName ?? '',
    securityGroupDesc: '',
    securityGroupRules: [],
  });
  return { blbSecurityGroups: Array.from(findBalancer(state, call).securityGroupIds, view) };
}

function checkQuota({ world }: BlbState, { blbId, securityGroupIds }: LoadBalancer, more: readonly string[]): void {
  const { securityGroupsPerBlb = documented } = world.quotas;
  const { size } = new Set([...securityGroupIds, ...more]);
  if (size > securityGroupsPerBlb)
    refuse('security-groups-10', `${blbId} would have ${size}, its quota here is ${securityGroupsPerBlb}.`);
}
