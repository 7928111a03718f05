import { createEmulator, type Emulator, type EmulatorOptions } from '../../../src/emulator.js';
import { type Answer, type Caller, callerOf } from './caller.js';

/** How long changes of state last in a lab. */
export const transitionMs = 300;
/** Where the time of a lab starts. */
export const labStart = Date.UTC(2026, 7, 13, 8, 0, 0);
/** One day. */
export const dayMs = 86_400_000;

const key = (accountId: string) => ({
  accountId,
  accessKeyId: `key-of-${accountId}`,
  secretAccessKey: `secret-of-${accountId}`,
});
const vpc = (accountId: string, region: string, name: string) => ({
  vpcId: `${accountId}-${region}-${name}`,
  accountId,
  region,
  relay: name.startsWith('relay'),
});

/** Two accounts, `a` and `b`, with VPCs named `<account>-<region>-<number>` and relay VPCs `<account>-<region>-relay`. */
export const labSeed = {
  accounts: [key('a'), key('b')],
  vpcs: [
    ...[1, 2, 3, 4].map((number) => vpc('a', 'bj', String(number))),
    vpc('a', 'gz', '1'),
    vpc('a', 'hkg', '1'),
    vpc('a', 'sin', '1'),
    vpc('a', 'bj', 'relay'),
    vpc('a', 'gz', 'relay'),
    vpc('b', 'gz', '1'),
    vpc('b', 'bj', '1'),
  ],
};

/** An emulator whose time stands still, and short ways to what tests do with it. */
export interface Lab {
  readonly emulator: Emulator;
  /** Calls as an account in a region; `a` in `bj` by default. */
  as(accountId?: string, region?: string): Caller;
  /** Lets all changes of state that are under way finish. */
  settle(): void;
  /** Asks, as `a` in `bj`, for a connection that differs from a plain one in the fields given. */
  create(fields?: Record<string, unknown>): Promise<Answer>;
  /** The same, settled; gives its id. */
  created(fields?: Record<string, unknown>): Promise<string>;
  /** A connection from `a` in `bj` to `b` in `gz`, accepted and active. */
  acceptedCrossAccount(): Promise<string>;
  /** Reads a connection as `a` in `bj`, or as another. */
  read(id: string, role?: string, caller?: Caller): Promise<Record<string, unknown> | undefined>;
}

/** A month that is paid in advance. */
export const prepaid = (months = 1, unit = 'month') => ({
  paymentTiming: 'Prepaid',
  reservation: { reservationLength: months, reservationTimeUnit: unit },
});
/** To a VPC of account `b`. */
export const toOtherAccount = { peerVpcId: 'b-gz-1', peerRegion: 'gz', peerAccountId: 'b' };
/** To a VPC of the same account in another region, paid in advance. */
export const toOtherRegion = { peerVpcId: 'a-gz-1', peerRegion: 'gz', billing: prepaid() };

/** Makes a lab. */
export function createLab(options: EmulatorOptions = {}): Lab {
  const emulator = createEmulator({ ...labSeed, now: labStart, frozen: true, transitionMs, ...options });
  const lab: Lab = {
    emulator,
    as: (accountId = 'a', region = 'bj') => callerOf(emulator, accountId, region),
    settle: () => emulator.clock.advance(2 * transitionMs),
    create: (fields = {}) => lab.as()('POST', '/v1/peerconn', { ...plain, ...fields }),
    async created(fields) {
      const { json, text } = await lab.create(fields);
      if (typeof json?.['peerConnId'] !== 'string') throw new Error(`Not created: ${text}`);
      lab.settle();
      return json['peerConnId'];
    },
    async acceptedCrossAccount() {
      const id = await lab.created(toOtherAccount);
      await lab.as('b', 'gz')('PUT', `/v1/peerconn/${id}?accept`);
      lab.settle();
      return id;
    },
    async read(id, role, caller = lab.as()) {
      return (await caller('GET', `/v1/peerconn/${id}${role ? `?role=${role}` : ''}`)).json;
    },
  };
  return lab;
}

/** A body that is in order: two VPCs of account `a` in `bj`. */
export const plain = {
  bandwidthInMbps: 10,
  localVpcId: 'a-bj-1',
  peerVpcId: 'a-bj-2',
  peerRegion: 'bj',
  billing: { paymentTiming: 'Postpaid' },
};
