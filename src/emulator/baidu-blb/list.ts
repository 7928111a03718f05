import type { Blb, BlbPage, DescribeBlbsInput } from '../../../generated/baidu/blb/client.gen.js';
import { type ListEntry, pageOf } from '../paging.js';
import type { Call } from '../service.js';
import { parseKind } from './kind.js';
import { isGone, type LoadBalancer } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';
import { listedView } from './view.js';

type ListCall = Call<DescribeBlbsInput>;

/** `describeBlbs` */
export function describeBlbs(state: BlbState, call: ListCall): BlbPage {
  const { marker, maxKeys = 1000 } = call.input;
  if (maxKeys < 1) refuse('page-size-at-least-1', `maxKeys is ${maxKeys}.`);
  const page = pageOf(entriesFor(state, call), marker, maxKeys);
  if (!page) return refuse('marker-from-page-before', `${JSON.stringify(marker)} is not.`);
  const { items, nextMarker } = page;
  return {
    blbList: [...items],
    ...(page.marker !== undefined && { marker: page.marker }),
    isTruncated: nextMarker !== undefined,
    ...(nextMarker !== undefined && { nextMarker }),
    maxKeys,
  };
}

/** The places of all load balancers of the kind, in the order of their creation; those that do not pass the filters now are empty. */
function entriesFor({ balancers }: BlbState, { accountId, region, input }: ListCall): ListEntry<Blb>[] {
  const kind = parseKind(input.type, 'parameter');
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
