import { demoSeed } from 'crosspeer/emulator';

/** Something that an account of the demo has. */
export interface OwnedThing {
  readonly kind: string;
  readonly names: readonly string[];
}

/** The accounts of the demo, in order. */
export const demoAccounts: readonly { readonly accountId: string }[] = demoSeed.accounts;

/** What an account of the demo has from the start, so that calls can name it. */
export function ownedBy(accountId: string): OwnedThing[] {
  const isOwn = (thing: { readonly accountId: string }): boolean => thing.accountId === accountId;
  const vpcs = demoSeed.vpcs.filter(isOwn);
  const inOwnVpc = ({ vpcId }: { readonly vpcId: string }): boolean => vpcs.some((vpc) => vpc.vpcId === vpcId);
  const projects = demoSeed.projects.filter(isOwn);
  const inOwnProject = ({ projectId }: { readonly projectId: string }): boolean =>
    projects.some((project) => project.projectId === projectId);
  return [
    { kind: 'Account', names: [accountId] },
    {
      kind: 'VPCs',
      names: vpcs.map(({ vpcId, region, ...more }) => `${vpcId} in ${region}${'relay' in more ? ', relay' : ''}`),
    },
    {
      kind: 'Subnets',
      names: demoSeed.subnets.filter(inOwnVpc).map(({ subnetId, vpcId }) => `${subnetId} in ${vpcId}`),
    },
    {
      kind: 'Servers',
      names: demoSeed.backendServers
        .filter(inOwnVpc)
        .map(({ instanceId, privateIp, vpcId }) => `${instanceId} ${privateIp} in ${vpcId}`),
    },
    {
      kind: 'Security groups',
      names: demoSeed.securityGroups.filter(inOwnVpc).map(({ securityGroupId }) => securityGroupId),
    },
    {
      kind: 'Enterprise security groups',
      names: demoSeed.enterpriseSecurityGroups.filter(isOwn).map((group) => group.enterpriseSecurityGroupId),
    },
    { kind: 'Certificates', names: demoSeed.certificates.filter(isOwn).map(({ certId }) => certId) },
    {
      kind: 'Users',
      names: demoSeed.users
        .filter(isOwn)
        .map(({ userName, domainName, password }) => `${userName} of ${domainName}, password ${password}`),
    },
    { kind: 'Projects', names: projects.map(({ projectId, name }) => `${projectId} named ${name}`) },
    { kind: 'DLI queues', names: demoSeed.queues.filter(inOwnProject).map(({ queueName }) => queueName) },
    {
      kind: 'Elastic resource pools',
      names: demoSeed.elasticResourcePools.filter(inOwnProject).map((pool) => pool.elasticResourcePoolName),
    },
    {
      kind: 'ROMA Connect instances',
      names: demoSeed.romaInstances
        .filter(inOwnProject)
        .map(({ instanceId, instanceName }) => `${instanceId} named ${instanceName}`),
    },
  ].filter(({ names }) => names.length > 0);
}
