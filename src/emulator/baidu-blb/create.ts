import type { CreateBlbInput, CreatedBlb } from '../../../generated/baidu/blb/client.gen.js';
import { randomText } from '../random.js';
import type { Call } from '../service.js';
import { ipv6Of, takeAddress } from './addresses.js';
import { checkAdmission } from './admission.js';
import { clustersOf } from './clusters.js';
import { isGone, kindOf, type LoadBalancer } from './load-balancer.js';
import { checkNewBilling } from './new-billing.js';
import { checkPlace } from './places.js';
import { refuse } from './refuse.js';
import { checkRemark } from './remark.js';
import type { BlbState } from './state.js';
import { createdView } from './view.js';

type CreateCall = Call<CreateBlbInput>;

/** What was found out about a load balancer by checking whether it can be had. */
type Checked = Pick<LoadBalancer, 'kind' | 'address' | 'publicIp' | 'billed'>;

/** `createBlb` */
export function createBlb(state: BlbState, call: CreateCall): CreatedBlb {
  const { input, accountId } = call;
  checkRemark(input.desc);
  const subnet = checkPlace(state, call);
  checkAdmission(state, accountId);
  const billed = checkNewBilling(call);
  const publicIp = input.eip === '' ? undefined : input.eip;
  if (publicIp !== undefined) checkEip(state, publicIp);
  const address = takeAddress(state, subnet, input.address);
  const balancer = newBalancer(state, call, { kind: kindOf(input.type), address, publicIp, billed });
  state.balancers.set(balancer.blbId, balancer);
  return createdView(balancer);
}

/** What a repeated `createBlb` is answered with: the load balancer as it is now, or as it was answered with when it was released since. */
export function recallCreatedBlb({ balancers }: BlbState, firstAnswer: CreatedBlb): CreatedBlb {
  const balancer = balancers.get(firstAnswer.blbId);
  return balancer && !isGone(balancer) ? createdView(balancer) : firstAnswer;
}

function checkEip({ balancers }: BlbState, eip: string): void {
  for (const balancer of balancers.values())
    if (balancer.publicIp === eip && !isGone(balancer)) refuse('eip-once', `${eip} is bound already.`);
}

function newBalancer({ world }: BlbState, call: CreateCall, checked: Checked): LoadBalancer {
  const { input, accountId, region, nowMs } = call;
  const blbId = `lb-${randomText(world.random, 8)}`;
  return {
    ...checked,
    blbId,
    accountId,
    region,
    vpcId: input.vpcId,
    subnetId: input.subnetId,
    createdAtMs: nowMs,
    ipv6: checked.kind === 'ipv6' || input.allocateIpv6 ? ipv6Of(blbId) : undefined,
    tags: input.tags ?? [],
    clusters: clustersOf(input),
    name: input.name ?? blbId,
    desc: input.desc ?? '',
    allowDelete: input.allowDelete ?? true,
    allowModify: input.allowModify ?? true,
    modificationProtectionReason: input.modificationProtectionReason ?? '',
    status: 'creating',
    change: { to: 'available', atMs: nowMs + world.transitionMs },
    listeners: [],
    servers: [],
    securityGroupIds: new Set(),
    enterpriseSecurityGroupIds: new Set(),
  };
}
