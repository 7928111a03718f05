import type { BlbDetail, DescribeBlbInput } from '../../../generated/baidu/blb/client.gen.js';
import type { Call } from '../service.js';
import { findBalancer } from './find.js';
import { kindOf } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';
import { detailView } from './view.js';

/** `describeBlb`: without `type` it finds both kinds. */
export function describeBlb(state: BlbState, call: Call<DescribeBlbInput>): BlbDetail {
  const kind = kindOf(call.input.type);
  const balancer = findBalancer(state, call);
  if (kind === 'ipv6' && balancer.kind !== kind) refuse('blb-exists', `${balancer.blbId} is not of the type ${kind}.`);
  return detailView(balancer);
}
