import type { ServiceTable } from '../operations/service-table.js';

const placeholder = 'region-placeholder';

/** The hosts that a service has, and the region that each stands for. */
interface ServiceHosts {
  /** What stands before and after the region in a host; undefined where the service's address names no region. */
  readonly around: readonly [before: string, after: string] | undefined;
  /** The region of each host that does not follow this, undefined for one that serves all regions. */
  readonly others: ReadonlyMap<string, string | undefined>;
}

const hostsByTable = new WeakMap<ServiceTable, ServiceHosts>();

/**
 * The region that a host names, by the service's own addresses or as `<region>.localhost`, the port left aside; undefined
 * when it names none.
 */
export function regionOfHost(host: string, table: ServiceTable): string | undefined {
  const name = nameOf(host);
  const { around, others } = hostsOf(table);
  return matchAround(name, '', '.localhost') ?? others.get(name) ?? (around && matchAround(name, ...around));
}

/** Whether a host is one of a service's own. */
export function isHostOf(host: string, table: ServiceTable): boolean {
  const name = nameOf(host);
  const { around, others } = hostsOf(table);
  return others.has(name) || (around !== undefined && matchAround(name, ...around) !== undefined);
}

function nameOf(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase();
}

function hostsOf(table: ServiceTable): ServiceHosts {
  const known = hostsByTable.get(table) ?? readHosts(table);
  hostsByTable.set(table, known);
  return known;
}

function readHosts({ endpoint, regionEndpoints = {} }: ServiceTable): ServiceHosts {
  const [before = '', after] = hostnameOf(endpoint.replace('{region}', placeholder)).split(placeholder);
  // A cloud's global services answer on the host without a region as well.
  const others = new Map<string, string | undefined>([[hostnameOf(endpoint.replace('{region}.', '')), undefined]]);
  for (const [region, address] of Object.entries(regionEndpoints)) {
    if (address === 'unknown') continue;
    const name = hostnameOf(address);
    others.set(name, others.has(name) ? undefined : region);
  }
  return { around: after === undefined ? undefined : [before, after], others };
}

function hostnameOf(address: string): string {
  return new URL(address).hostname;
}

function matchAround(name: string, before: string, after: string): string | undefined {
  if (!name.startsWith(before) || !name.endsWith(after)) return undefined;
  const region = name.slice(before.length, name.length - after.length);
  return /^[a-z0-9-]+$/.test(region) ? region : undefined;
}
