import type { EmulatorSeed } from './options.js';

const firstAccount = '00000000000000000000000000000001';
const secondAccount = '00000000000000000000000000000002';

/**
 * What the emulator starts with when no accounts are given: two accounts with one access key each. The first has two VPCs
 * in `bj` and a relay VPC in `gz`, the second has two VPCs in `gz`. The secrets are made up and open nothing.
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
  ],
} as const satisfies EmulatorSeed;
