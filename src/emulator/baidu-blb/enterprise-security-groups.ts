import type {
  BindBlbEnterpriseSecurityGroupInput,
  BlbEnterpriseSecurityGroups,
  UnbindBlbEnterpriseSecurityGroupInput,
} from '../../../generated/baidu/blb/client.gen.js';
import type { Call } from '../service.js';
import { bind, unbind } from './bound-groups.js';
import { accept, beginChange } from './change.js';
import { type BalancerCall, findBalancer } from './find.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

/** `bindBlbEnterpriseSecurityGroup` */
export function bindBlbEnterpriseSecurityGroup(state: BlbState, call: Call<BindBlbEnterpriseSecurityGroupInput>): void {
  const { accountId, region, input } = call;
  const balancer = beginChange(state, call);
  for (const id of input.enterpriseSecurityGroupIds) {
    const group = state.world.directory.findEnterpriseSecurityGroup(id);
    if (group?.accountId !== accountId || group.region !== region)
      refuse('enterprise-security-group-exists', `${id} is none of this account's in region ${region}.`);
  }
  bind(balancer.enterpriseSecurityGroupIds, input.enterpriseSecurityGroupIds);
  accept(balancer, call, state);
}

/** `unbindBlbEnterpriseSecurityGroup` */
export function unbindBlbEnterpriseSecurityGroup(
  state: BlbState,
  call: Call<UnbindBlbEnterpriseSecurityGroupInput>,
): void {
  const balancer = beginChange(state, call);
  unbind(balancer.enterpriseSecurityGroupIds, call.input.enterpriseSecurityGroupIds);
  accept(balancer, call, state);
}

/** `describeBlbEnterpriseSecurityGroups`. Seeded groups have a name and no rules. */
export function describeBlbEnterpriseSecurityGroups(state: BlbState, call: BalancerCall): BlbEnterpriseSecurityGroups {
  const { directory } = state.world;
  const view = (id: string) => ({
    enterpriseSecurityGroupId: id,
    enterpriseSecurityGroupName: directory.findEnterpriseSecurityGroup(id)?.enterpriseSecurityGroupName ?? '',
    enterpriseSecurityGroupDesc: '',
    enterpriseSecurityGroupRules: [],
  });
  return { enterpriseSecurityGroups: Array.from(findBalancer(state, call).enterpriseSecurityGroupIds, view) };
}
