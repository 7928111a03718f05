import type { CreateBlbInput } from '../../../generated/baidu/blb/client.gen.js';
import type { Clusters } from './load-balancer.js';

const names = ['layer4ClusterId', 'layer7ClusterId', 'layer4ClusterExclusive', 'layer7ClusterExclusive'] as const;

/** What a call says about dedicated clusters. It is kept and shown, and does nothing. */
export function clustersOf(input: CreateBlbInput): Clusters {
  return Object.fromEntries(names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])));
}
