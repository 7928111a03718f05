import type { EmulatorSeed } from './seed.js';

const firstAccount = '00000000000000000000000000000001';
const secondAccount = '00000000000000000000000000000002';
const projectId = '48cc2c48765f481480c7db940d6409d1';

/**
 * What the emulator starts with when no accounts are given: two accounts with one access key each. For Baidu, the first has two VPCs
 * in `bj`, with a subnet each, and a relay VPC in `gz`; in the first VPC are three servers and two security groups, and the account has an
 * enterprise security group and a certificate. The second has two VPCs in `gz`, the first of them with a subnet and a server. For Huawei Cloud,
 * the first has a user and a project in `cn-north-4`, and there a VPC, DLI queues and an elastic resource pool, and ROMA Connect instances.
 * The secrets are made up and open nothing.
 */
export const demoSeed = {
  accounts: [
    { accountId: firstAccount, accessKeyId: 'emulator-access-key-1', secretAccessKey: 'emulator-secret-key-1' },
    { accountId: secondAccount, accessKeyId: 'emulator-access-key-2', secretAccessKey: 'emulator-secret-key-2' },
  ],
  vpcs: [
    { vpcId: 'vpc-demo-bj-1', accountId: firstAccount, region: 'bj' },
    { vpcId: 'vpc-demo-bj-2', accountId: firstAccount, region: 'bj' },
    { vpcId: 'vpc-demo-gz-relay', accountId: firstAccount, region: 'gz', relay: true },
    { vpcId: 'vpc-demo-gz-1', accountId: secondAccount, region: 'gz' },
    { vpcId: 'vpc-demo-gz-2', accountId: secondAccount, region: 'gz' },
    { vpcId: '22094d8f-c310-4621-913d-4c4d655d8495', accountId: firstAccount, region: 'cn-north-4' },
  ],
  subnets: [
    { subnetId: 'subnet-demo-bj-1', vpcId: 'vpc-demo-bj-1', cidr: '192.168.0.0/24' },
    { subnetId: 'subnet-demo-bj-2', vpcId: 'vpc-demo-bj-2', cidr: '192.168.1.0/24' },
    { subnetId: 'subnet-demo-gz-1', vpcId: 'vpc-demo-gz-1', cidr: '192.168.0.0/24' },
  ],
  backendServers: [
    { instanceId: 'i-demo-1', vpcId: 'vpc-demo-bj-1', privateIp: '192.168.0.11' },
    { instanceId: 'i-demo-2', vpcId: 'vpc-demo-bj-1', privateIp: '192.168.0.12' },
    { instanceId: 'i-demo-3', vpcId: 'vpc-demo-bj-1', privateIp: '192.168.0.13' },
    { instanceId: 'i-demo-gz-1', vpcId: 'vpc-demo-gz-1', privateIp: '192.168.0.11' },
  ],
  securityGroups: [
    { securityGroupId: 'g-demo-1', vpcId: 'vpc-demo-bj-1', securityGroupName: 'demo-group-1' },
    { securityGroupId: 'g-demo-2', vpcId: 'vpc-demo-bj-1', securityGroupName: 'demo-group-2' },
  ],
  enterpriseSecurityGroups: [
    {
      enterpriseSecurityGroupId: 'esg-demo-1',
      accountId: firstAccount,
      region: 'bj',
      enterpriseSecurityGroupName: 'demo-enterprise-group-1',
    },
  ],
  certificates: [{ certId: 'cert-demo-1', accountId: firstAccount }],
  users: [
    { accountId: firstAccount, domainName: 'demo-domain', userName: 'demo-user', password: 'emulator-password-1' },
  ],
  projects: [{ projectId, accountId: firstAccount, name: 'cn-north-4' }],
  queues: [
    { queueName: 'q1', projectId },
    { queueName: 'q2', projectId },
    { queueName: 'q3', projectId },
  ],
  elasticResourcePools: [{ elasticResourcePoolName: 'elastic_pool_dli', projectId }],
  romaInstances: [
    { instanceId: 'ddd73cde017890908ae0117d67bf7330', instanceName: 'test2', projectId },
    { instanceId: 'eea73cde015940908ae0117d67bf7330', instanceName: 'test1', projectId },
    { instanceId: 'f0fa1789-3b76-433b-a787-9892951c620e', instanceName: 'source', projectId },
  ],
} as const satisfies EmulatorSeed;
