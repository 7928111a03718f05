import type {
  UpdateBlbAclInput,
  UpdateBlbInput,
  UpdateBlbModifyProtectionInput,
} from '../../../generated/baidu/blb/client.gen.js';
import type { Call } from '../service.js';
import { ipv6Of } from './addresses.js';
import { accept, beginChange } from './change.js';
import { checkRemark } from './remark.js';
import type { BlbState } from './state.js';

/** `updateBlb`: what changes shows at once. Nothing takes an IPv6 address away again. */
export function updateBlb(state: BlbState, call: Call<UpdateBlbInput>): void {
  const { name, desc, allowDelete, allocateIpv6 = false } = call.input;
  checkRemark(desc);
  const balancer = beginChange(state, call);
  balancer.name = name ?? balancer.name;
  balancer.desc = desc ?? balancer.desc;
  balancer.allowDelete = allowDelete ?? balancer.allowDelete;
  if (allocateIpv6) balancer.ipv6 ??= ipv6Of(balancer.blbId);
  accept(balancer, call, state);
}

/** `updateBlbAcl`: a switch that no answer shows. */
export function updateBlbAcl(state: BlbState, call: Call<UpdateBlbAclInput>): void {
  accept(beginChange(state, call), call, state);
}

/** `updateBlbModifyProtection`: a switch that is shown and keeps the API from nothing. */
export function updateBlbModifyProtection(state: BlbState, call: Call<UpdateBlbModifyProtectionInput>): void {
  const { allowModify, modificationProtectionReason } = call.input;
  const balancer = beginChange(state, call);
  balancer.allowModify = allowModify;
  balancer.modificationProtectionReason = modificationProtectionReason ?? balancer.modificationProtectionReason;
  accept(balancer, call, state);
}
