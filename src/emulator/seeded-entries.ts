import type {
  EmulatorAccount,
  EmulatorElasticResourcePool,
  EmulatorProject,
  EmulatorQueue,
  EmulatorRomaInstance,
  EmulatorSeed,
  EmulatorUser,
  EmulatorVpc,
} from './seed.js';

/** Everything that was seeded, by what makes it one of a kind. */
export interface SeededEntries {
  readonly accounts: ReadonlyMap<string, EmulatorAccount>;
  readonly vpcs: ReadonlyMap<string, EmulatorVpc>;
  readonly users: ReadonlyMap<string, EmulatorUser>;
  readonly projects: ReadonlyMap<string, EmulatorProject>;
  readonly queues: ReadonlyMap<string, EmulatorQueue>;
  readonly elasticResourcePools: ReadonlyMap<string, EmulatorElasticResourcePool>;
  readonly romaInstances: ReadonlyMap<string, EmulatorRomaInstance>;
}

/** Nothing. */
export function emptyEntries(): SeededEntries {
  return {
    accounts: new Map(),
    vpcs: new Map(),
    users: new Map(),
    projects: new Map(),
    queues: new Map(),
    elasticResourcePools: new Map(),
    romaInstances: new Map(),
  };
}

/** One key for a name within something that it is unique in. */
export function keyOf(...names: readonly string[]): string {
  return JSON.stringify(names);
}

/**
 * What there is with a seed on top of it. Gives new entries and leaves the old as they are, so that a seed that is refused changes nothing.
 * @throws TypeError if something belongs to an account or a project that is not known, or two things go by one name.
 */
export function addSeed(before: SeededEntries, seed: EmulatorSeed): SeededEntries {
  const after: SeededEntries = {
    accounts: merge(before.accounts, seed.accounts, (account) => account.accessKeyId),
    vpcs: merge(before.vpcs, seed.vpcs, (vpc) => vpc.vpcId),
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

function checkOwners({ accounts, vpcs, users, projects, ...ofProjects }: SeededEntries): void {
  const accountIds = new Set([...accounts.values()].map((account) => account.accountId));
  const checkAccount = (what: string, accountId: string) => {
    if (!accountIds.has(accountId))
      throw new TypeError(`${what} belongs to account ${accountId}, which the emulator does not know.`);
  };
  const checkProject = (what: string, projectId: string) => {
    if (!projects.has(projectId))
      throw new TypeError(`${what} is in project ${projectId}, which the emulator does not know.`);
  };
  for (const { vpcId, accountId } of vpcs.values()) checkAccount(`VPC ${vpcId}`, accountId);
  for (const { userName, accountId } of users.values()) checkAccount(`User ${userName}`, accountId);
  for (const { projectId, accountId } of projects.values()) checkAccount(`Project ${projectId}`, accountId);
  for (const { queueName, projectId } of ofProjects.queues.values()) checkProject(`Queue ${queueName}`, projectId);
  for (const { elasticResourcePoolName: name, projectId } of ofProjects.elasticResourcePools.values())
    checkProject(`Elastic resource pool ${name}`, projectId);
  for (const { instanceId, projectId } of ofProjects.romaInstances.values())
    checkProject(`ROMA instance ${instanceId}`, projectId);
}

/** A domain's name stands for one account and an account has one; a project's name stands for one project of its account. */
function checkNames({ users, projects }: SeededEntries): void {
  const accountOf = new Map<string, string>();
  const domainOf = new Map<string, string>();
  for (const { domainName, accountId } of users.values()) {
    const [owner, name] = [accountOf.get(domainName) ?? accountId, domainOf.get(accountId) ?? domainName];
    if (owner !== accountId)
      throw new TypeError(`Domain ${domainName} is named for accounts ${owner} and ${accountId}.`);
    if (name !== domainName)
      throw new TypeError(`Account ${accountId} has the domain names ${name} and ${domainName}.`);
    accountOf.set(domainName, accountId);
    domainOf.set(accountId, domainName);
  }
  const named = new Map<string, string>();
  for (const { projectId, accountId, name } of projects.values()) {
    const other = named.get(keyOf(accountId, name));
    if (other !== undefined)
      throw new TypeError(`Projects ${other} and ${projectId} of account ${accountId} are both named ${name}.`);
    named.set(keyOf(accountId, name), projectId);
  }
}
