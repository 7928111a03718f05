import { addSeed } from './add-seed.js';
import type {
  EmulatorAccount,
  EmulatorBackendServer,
  EmulatorEnterpriseSecurityGroup,
  EmulatorProject,
  EmulatorRomaInstance,
  EmulatorSecurityGroup,
  EmulatorSeed,
  EmulatorSubnet,
  EmulatorUser,
  EmulatorVpc,
} from './seed.js';
import { emptyEntries, keyOf, type SeededEntries } from './seeded-entries.js';

/** Who may call, and what there is that services do not make themselves. */
export interface Directory {
  /** The key with this id. */
  readonly findKey: (accessKeyId: string) => EmulatorAccount | undefined;
  /** The first key of an account, or of all accounts. */
  firstKey(accountId?: string): EmulatorAccount | undefined;
  hasAccount(accountId: string): boolean;
  /** Whether no key of the account says that it has not passed real-name authentication. */
  isRealNameVerified(accountId: string): boolean;
  findVpc(vpcId: string): EmulatorVpc | undefined;
  findSubnet(subnetId: string): EmulatorSubnet | undefined;
  /** The server of this id. Gives the same object as long as the server is not seeded again with something else. */
  findBackendServer(instanceId: string): EmulatorBackendServer | undefined;
  serversIn(vpcId: string): readonly EmulatorBackendServer[];
  /** Whether any server is in a VPC of the account, in any region. */
  hasServers(accountId: string): boolean;
  findSecurityGroup(securityGroupId: string): EmulatorSecurityGroup | undefined;
  findEnterpriseSecurityGroup(enterpriseSecurityGroupId: string): EmulatorEnterpriseSecurityGroup | undefined;
  hasCertificate(accountId: string, certId: string): boolean;
  /** The user of this name. Gives the same object as long as the user is not seeded again with something else. */
  findUser(domainName: string, userName: string): EmulatorUser | undefined;
  findProject(projectId: string): EmulatorProject | undefined;
  projectsOf(accountId: string): readonly EmulatorProject[];
  hasQueue(projectId: string, queueName: string): boolean;
  hasElasticResourcePool(projectId: string, elasticResourcePoolName: string): boolean;
  findRomaInstance(projectId: string, instanceId: string): EmulatorRomaInstance | undefined;
  romaInstancesOf(projectId: string): readonly EmulatorRomaInstance[];
  /**
   * Adds what is seeded, or replaces what has the same id. All of it or, where it is refused, none.
   * @throws TypeError if something belongs to an account, a project or a VPC that is not known, two things go by one name, two
   * servers of a VPC have one address, or an address is none.
   */
  add(seed: EmulatorSeed): void;
}

/** Makes a directory of what is seeded and nothing else. */
export function createDirectory(seed: EmulatorSeed): Directory {
  let entries: SeededEntries = addSeed(emptyEntries(), seed);
  return {
    findKey: (accessKeyId) => entries.accounts.get(accessKeyId),
    firstKey: (accountId) => find(entries.accounts, (key) => accountId === undefined || key.accountId === accountId),
    hasAccount: (accountId) => find(entries.accounts, (key) => key.accountId === accountId) !== undefined,
    isRealNameVerified: (accountId) =>
      !find(entries.accounts, (key) => key.accountId === accountId && key.realNameVerified === false),
    findVpc: (vpcId) => entries.vpcs.get(vpcId),
    findSubnet: (subnetId) => entries.subnets.get(subnetId),
    findBackendServer: (instanceId) => entries.backendServers.get(instanceId),
    serversIn: (vpcId) => [...entries.backendServers.values()].filter((server) => server.vpcId === vpcId),
    hasServers: (accountId) =>
      find(entries.backendServers, ({ vpcId }) => entries.vpcs.get(vpcId)?.accountId === accountId) !== undefined,
    findSecurityGroup: (securityGroupId) => entries.securityGroups.get(securityGroupId),
    findEnterpriseSecurityGroup: (id) => entries.enterpriseSecurityGroups.get(id),
    hasCertificate: (accountId, certId) => entries.certificates.has(keyOf(accountId, certId)),
    findUser: (domainName, userName) => entries.users.get(keyOf(domainName, userName)),
    findProject: (projectId) => entries.projects.get(projectId),
    projectsOf: (accountId) => [...entries.projects.values()].filter((project) => project.accountId === accountId),
    hasQueue: (projectId, queueName) => entries.queues.has(keyOf(projectId, queueName)),
    hasElasticResourcePool: (projectId, name) => entries.elasticResourcePools.has(keyOf(projectId, name)),
    findRomaInstance: (projectId, instanceId) => {
      const instance = entries.romaInstances.get(instanceId);
      return instance?.projectId === projectId ? instance : undefined;
    },
    romaInstancesOf: (projectId) =>
      [...entries.romaInstances.values()].filter((instance) => instance.projectId === projectId),
    add(more) {
      entries = addSeed(entries, more);
    },
  };
}

function find<T>(entries: ReadonlyMap<string, T>, is: (entry: T) => boolean): T | undefined {
  for (const entry of entries.values()) if (is(entry)) return entry;
  return undefined;
}
