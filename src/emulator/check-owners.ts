import type { SeededEntries } from './seeded-entries.js';

/**
 * Checks that what belongs to something belongs to something that is there.
 * @throws TypeError that names what does not, and what is not there.
 */
export function checkOwners(entries: SeededEntries): void {
  checkAccounts(entries);
  checkProjects(entries);
  checkVpcs(entries);
}

function checkAccounts({ accounts, ...owned }: SeededEntries): void {
  const accountIds = new Set([...accounts.values()].map((account) => account.accountId));
  const check = (what: string, accountId: string) => {
    if (!accountIds.has(accountId))
      throw new TypeError(`${what} belongs to account ${accountId}, which the emulator does not know.`);
  };
  for (const { vpcId, accountId } of owned.vpcs.values()) check(`VPC ${vpcId}`, accountId);
  for (const { enterpriseSecurityGroupId: id, accountId } of owned.enterpriseSecurityGroups.values())
    check(`Enterprise security group ${id}`, accountId);
  for (const { certId, accountId } of owned.certificates.values()) check(`Certificate ${certId}`, accountId);
  for (const { userName, accountId } of owned.users.values()) check(`User ${userName}`, accountId);
  for (const { projectId, accountId } of owned.projects.values()) check(`Project ${projectId}`, accountId);
}

function checkProjects({ projects, queues, elasticResourcePools, romaInstances }: SeededEntries): void {
  const check = (what: string, projectId: string) => {
    if (!projects.has(projectId))
      throw new TypeError(`${what} is in project ${projectId}, which the emulator does not know.`);
  };
  for (const { queueName, projectId } of queues.values()) check(`Queue ${queueName}`, projectId);
  for (const { elasticResourcePoolName: name, projectId } of elasticResourcePools.values())
    check(`Elastic resource pool ${name}`, projectId);
  for (const { instanceId, projectId } of romaInstances.values()) check(`ROMA instance ${instanceId}`, projectId);
}

function checkVpcs({ vpcs, subnets, backendServers, securityGroups }: SeededEntries): void {
  const check = (what: string, vpcId: string) => {
    if (!vpcs.has(vpcId)) throw new TypeError(`${what} is in VPC ${vpcId}, which the emulator does not know.`);
  };
  for (const { subnetId, vpcId } of subnets.values()) check(`Subnet ${subnetId}`, vpcId);
  for (const { instanceId, vpcId } of backendServers.values()) check(`Backend server ${instanceId}`, vpcId);
  for (const { securityGroupId, vpcId } of securityGroups.values()) check(`Security group ${securityGroupId}`, vpcId);
}
