import type { EmulatorSeed } from './seed.js';

const firstAccount = '00000000000000000000000000000001';
const secondAccount = '00000000000000000000000000000002';
const projectId = '48cc2c48765f481480c7db940d6409d1';

/**
 * What the emulator starts with when no accounts are given: two accounts with one access key each. For Baidu, the first has two VPCs
 * in `bj` and a relay VPC in `gz`, the second has two VPCs in `gz`. For Huawei Cloud, the first has a user and a project in `cn-north-4`,
 * and there a VPC, DLI queues and an elastic resource pool, and ROMA Connect instances. The secrets are made up and open nothing.
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
