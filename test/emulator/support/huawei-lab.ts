import { createEmulator, type Emulator, type EmulatorOptions } from '../../../src/emulator.js';
import type { Caller } from './caller.js';
import { huaweiCallerOf, huaweiEndpoint, tokenFrom, type TokenWish } from './huawei-caller.js';
import { labStart, transitionMs } from './lab.js';

const key = (accountId: string) => ({
  accountId,
  accessKeyId: `key-of-${accountId}`,
  secretAccessKey: `secret-of-${accountId}`,
});
const user = (accountId: string) => ({
  accountId,
  domainName: `domain-of-${accountId}`,
  userName: `user-of-${accountId}`,
  password: `password-of-${accountId}`,
});

/**
 * Accounts `a` and `b` with one user each. `a` has the projects `project-a` (of region `cn-north-4`) and `project-a2` (`cn-east-3`),
 * `b` has `project-b` (`cn-north-4`). In `project-a`: VPC `vpc-a`, queues `q1` to `q3`, pool `pool-1`, ROMA instances `roma-1` and `roma-2`.
 */
export const huaweiLabSeed = {
  accounts: [key('a'), key('b')],
  users: [user('a'), user('b')],
  projects: [
    { projectId: 'project-a', accountId: 'a', name: 'cn-north-4' },
    { projectId: 'project-a2', accountId: 'a', name: 'cn-east-3' },
    { projectId: 'project-b', accountId: 'b', name: 'cn-north-4' },
  ],
  vpcs: [
    { vpcId: 'vpc-a', accountId: 'a', region: 'cn-north-4' },
    { vpcId: 'vpc-b', accountId: 'b', region: 'cn-north-4' },
  ],
  queues: ['q1', 'q2', 'q3'].map((queueName) => ({ queueName, projectId: 'project-a' })),
  elasticResourcePools: [{ elasticResourcePoolName: 'pool-1', projectId: 'project-a' }],
  romaInstances: ['roma-1', 'roma-2'].map((id) => ({ instanceId: id, instanceName: id, projectId: 'project-a' })),
};

/** An emulator whose time stands still, seeded for Huawei Cloud. */
export interface HuaweiLab {
  readonly emulator: Emulator;
  /** Calls a service with the key of an account; `a` by default. */
  as(service: 'dli' | 'roma' | 'iam', accountId?: string, region?: string): Caller;
  /** Gets a token for the user of account `a`, for `project-a` by default. */
  token(wish?: TokenWish): Promise<string>;
  /** Lets all changes of state that are under way finish. */
  settle(): void;
}

/** Makes one. */
export function createHuaweiLab(options: EmulatorOptions = {}): HuaweiLab {
  const emulator = createEmulator({ ...huaweiLabSeed, now: labStart, frozen: true, transitionMs, ...options });
  const { domainName, userName, password } = user('a');
  return {
    emulator,
    as: (service, accountId = 'a', region = 'cn-north-4') =>
      huaweiCallerOf(emulator, huaweiEndpoint(service, region), accountId),
    token: (wish) => tokenFrom(emulator, { domainName, userName, password, ...wish }),
    settle: () => emulator.clock.advance(2 * transitionMs),
  };
}
