import type { Blb, BlbPage, DescribeBlbsInput } from '../../../generated/baidu/blb/client.gen.js';
import { framedPage } from '../baidu/page-frame.js';
import type { ListEntry } from '../paging.js';
import type { Call } from '../service.js';
import { isGone, kindOf, type LoadBalancer } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';
import { listedView } from './view.js';

type ListCall = Call<DescribeBlbsInput>;

/** `describeBlbs` */
export function describeBlbs(state: BlbState, call: ListCall): BlbPage {
  const { items, frame } = framedPage(entriesFor(state, call), call.input, refuse);
  return { blbList: items, ...frame };
}

/** The places of all load balancers of the kind, in the order of their creation; those that do not pass the filters now are empty. */
function entriesFor({ balancers }: BlbState, { accountId, region, input }: ListCall): ListEntry<Blb>[] {
  const kind = kindOf(input.type);
  return [...balancers.values()]
    .filter((balancer) => balancer.accountId === accountId && balancer.region === region && balancer.kind === kind)
    .map((balancer) => ({ key: balancer.blbId, item: passes(balancer, input) ? listedView(balancer) : undefined }));
}

function passes(balancer: LoadBalancer, filters: DescribeBlbsInput): boolean {
  const { blbId, bccId, name, address, exactlyMatch = false } = filters;
  const matches = (value: string, filter: string | undefined) =>
    filter === undefined || (exactlyMatch ? value === filter : value.includes(filter));
  return (
    !isGone(balancer) &&
    (blbId === undefined || balancer.blbId === blbId) &&
    (bccId === undefined || balancer.servers.some(({ instanceId }) => instanceId === bccId)) &&
    matches(balancer.name, name) &&
    matches(balancer.address, address)
  );
}
