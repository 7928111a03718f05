import { checkAddresses } from './check-addresses.js';
import { checkNames } from './check-names.js';
import { checkOwners } from './check-owners.js';
import type { EmulatorSeed } from './seed.js';
import { keyOf, type SeededEntries } from './seeded-entries.js';

/**
 * What there is with a seed on top of it. Gives new entries and leaves the old as they are, so that a seed that is refused changes nothing.
 * @throws TypeError if something belongs to an account, a project or a VPC that is not known, two things go by one name, two
 * servers of a VPC have one address, or an address is none.
 */
export function addSeed(before: SeededEntries, seed: EmulatorSeed): SeededEntries {
  const after: SeededEntries = {
    accounts: merge(before.accounts, seed.accounts, (account) => account.accessKeyId),
    vpcs: merge(before.vpcs, seed.vpcs, (vpc) => vpc.vpcId),
    subnets: merge(before.subnets, seed.subnets, (subnet) => subnet.subnetId),
    backendServers: merge(before.backendServers, seed.backendServers, (server) => server.instanceId),
    securityGroups: merge(before.securityGroups, seed.securityGroups, (group) => group.securityGroupId),
    enterpriseSecurityGroups: merge(
      before.enterpriseSecurityGroups,
      seed.enterpriseSecurityGroups,
      (group) => group.enterpriseSecurityGroupId,
    ),
    certificates: merge(before.certificates, seed.certificates, ({ accountId, certId }) => keyOf(accountId, certId)),
    users: merge(before.users, seed.users, (user) => keyOf(user.domainName, user.userName)),
    projects: merge(before.projects, seed.projects, (project) => project.projectId),
    queues: merge(before.queues, seed.queues, (queue) => keyOf(queue.projectId, queue.queueName)),
    elasticResourcePools: merge(before.elasticResourcePools, seed.elasticResourcePools, (pool) =>
      keyOf(pool.projectId, pool.elasticResourcePoolName),
    ),
    romaInstances: merge(before.romaInstances, seed.romaInstances, (instance) => instance.instanceId),
  };
  checkOwners(after);
  checkNames(after);
  checkAddresses(after);
  return after;
}

/** What is seeded again as it was keeps its identity, by which it can be told that nothing has changed. */
function merge<T extends object>(
  before: ReadonlyMap<string, T>,
  more: readonly T[] = [],
  idOf: (entry: T) => string,
): ReadonlyMap<string, T> {
  if (more.length === 0) return before;
  const after = new Map(before);
  for (const entry of more) {
    const earlier = after.get(idOf(entry));
    if (!earlier || !isAlike(earlier, entry)) after.set(idOf(entry), { ...entry });
  }
  return after;
}

function isAlike(one: object, other: object): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const [left, right] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  return [...names].every((name) => left[name] === right[name]);
}
