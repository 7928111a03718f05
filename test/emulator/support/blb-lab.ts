import { createEmulator, type Emulator, type EmulatorOptions } from '../../../src/emulator.js';
import { type Answer, type Caller, callerWith } from './caller.js';
import { labStart, transitionMs } from './lab.js';

export { dayMs, labStart, transitionMs } from './lab.js';

const key = (accountId: string) => ({
  accountId,
  accessKeyId: `key-of-${accountId}`,
  secretAccessKey: `secret-of-${accountId}`,
});
const vpc = (accountId: string, region: string, number: number) => ({
  vpcId: `${accountId}-${region}-${number}`,
  accountId,
  region,
});
const subnet = (vpcId: string, cidr: string) => ({ subnetId: `subnet-of-${vpcId}`, vpcId, cidr });
const server = (instanceId: string, vpcId: string, privateIp: string) => ({ instanceId, vpcId, privateIp });
const securityGroup = (number: number, vpcId: string, securityGroupId = `g-${number}`) => ({
  securityGroupId,
  vpcId,
  securityGroupName: `name-of-${securityGroupId}`,
});
const enterpriseGroup = (enterpriseSecurityGroupId: string, accountId: string, region: string) => ({
  enterpriseSecurityGroupId,
  accountId,
  region,
  enterpriseSecurityGroupName: `name-of-${enterpriseSecurityGroupId}`,
});

/**
 * Two accounts, `a` and `b`, with VPCs named `<account>-<region>-<number>` and a subnet in each, `subnet-of-<vpc>`. Servers `i-1` to `i-3`,
 * security groups `g-1` to `g-11`, enterprise security groups `esg-1` and `esg-2` and certificates `cert-1` and `cert-2` are where `a` has
 * its first VPC in `bj`; the others are elsewhere.
 */
export const blbSeed = {
  accounts: [key('a'), key('b')],
  vpcs: [vpc('a', 'bj', 1), vpc('a', 'bj', 2), vpc('a', 'gz', 1), vpc('b', 'bj', 1)],
  subnets: [
    subnet('a-bj-1', '192.168.0.0/24'),
    subnet('a-bj-2', '192.168.1.0/24'),
    subnet('a-gz-1', '192.168.0.0/24'),
    subnet('b-bj-1', '10.0.0.0/28'),
  ],
  backendServers: [
    ...[1, 2, 3].map((number) => server(`i-${number}`, 'a-bj-1', `192.168.0.1${number}`)),
    server('i-elsewhere', 'a-bj-2', '192.168.1.11'),
    server('i-gz', 'a-gz-1', '192.168.0.11'),
    server('i-b', 'b-bj-1', '10.0.0.11'),
  ],
  securityGroups: [
    ...Array.from({ length: 11 }, (_, index) => securityGroup(index + 1, 'a-bj-1')),
    securityGroup(0, 'a-bj-2', 'g-elsewhere'),
  ],
  enterpriseSecurityGroups: [
    enterpriseGroup('esg-1', 'a', 'bj'),
    enterpriseGroup('esg-2', 'a', 'bj'),
    enterpriseGroup('esg-gz', 'a', 'gz'),
    enterpriseGroup('esg-b', 'b', 'bj'),
  ],
  certificates: [
    { certId: 'cert-1', accountId: 'a' },
    { certId: 'cert-2', accountId: 'a' },
    { certId: 'cert-b', accountId: 'b' },
  ],
};

/** A body for a load balancer that is in order: in the first VPC of account `a` in `bj`. */
export const plainBlb = { vpcId: 'a-bj-1', subnetId: 'subnet-of-a-bj-1' };

/** Months that are paid in advance. */
export const prepaidBlb = (months = 1) => ({
  billing: { paymentTiming: 'Prepaid', reservation: { reservationLength: months } },
});

/** An emulator whose time stands still, and short ways to what tests do with load balancers. */
export interface BlbLab {
  readonly emulator: Emulator;
  /** Calls as an account in a region; `a` in `bj` by default. */
  as(accountId?: string, region?: string): Caller;
  /** Lets all changes of status that are under way finish. */
  settle(): void;
  /** Asks, as `a` in `bj`, for a load balancer that differs from a plain one in the fields given. */
  create(fields?: Record<string, unknown>): Promise<Answer>;
  /** The same, settled; gives its id. */
  created(fields?: Record<string, unknown>): Promise<string>;
  /** Makes a call as `a` in `bj`, on what follows `/v1/blb/<id>` in the path. */
  on(id: string, method: string, rest?: string, body?: unknown): Promise<Answer>;
  /** The same, settled. Throws when it is refused. */
  done(id: string, method: string, rest?: string, body?: unknown): Promise<Answer>;
  /** Reads a load balancer as `a` in `bj`. */
  read(id: string): Promise<Record<string, unknown> | undefined>;
}

/** Makes a lab. */
export function createBlbLab(options: EmulatorOptions = {}): BlbLab {
  const emulator = createEmulator({ ...blbSeed, now: labStart, frozen: true, transitionMs, ...options });
  const lab: BlbLab = {
    emulator,
    as: (accountId = 'a', region = 'bj') =>
      callerWith(emulator, emulator.credentials(accountId), `https://blb.${region}.baidubce.com`),
    settle: () => emulator.clock.advance(transitionMs),
    create: (fields = {}) => lab.as()('POST', '/v1/blb', { ...plainBlb, ...fields }),
    async created(fields) {
      const { json, text } = await lab.create(fields);
      if (typeof json?.['blbId'] !== 'string') throw new Error(`Not created: ${text}`);
      lab.settle();
      return json['blbId'];
    },
    on: (id, method, rest = '', body?) => lab.as()(method, `/v1/blb/${id}${rest}`, body),
    async done(...call) {
      const answer = await lab.on(...call);
      if (answer.status !== 200) throw new Error(`Not done: ${answer.text}`);
      lab.settle();
      return answer;
    },
    read: async (id) => (await lab.on(id, 'GET')).json,
  };
  return lab;
}
