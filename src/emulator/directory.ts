import type { EmulatorAccount, EmulatorSeed, EmulatorVpc } from './options.js';

/** Who may call, and which VPCs there are. */
export interface Directory {
  /** The key with this id. */
  readonly findKey: (accessKeyId: string) => EmulatorAccount | undefined;
  /** The first key of an account, or of all accounts. */
  firstKey(accountId?: string): EmulatorAccount | undefined;
  hasAccount(accountId: string): boolean;
  findVpc(vpcId: string): EmulatorVpc | undefined;
  /**
   * Adds accounts and VPCs, or replaces those of the same access key id or VPC id.
   * @throws TypeError if a VPC belongs to an account that is not known.
   */
  add(seed: EmulatorSeed): void;
}

/** Makes a directory of what is seeded and nothing else. */
export function createDirectory(seed: EmulatorSeed): Directory {
  const keys = new Map<string, EmulatorAccount>();
  const vpcs = new Map<string, EmulatorVpc>();
  const accountsOf = () => [...keys.values()];
  const directory: Directory = {
    findKey: (accessKeyId) => keys.get(accessKeyId),
    firstKey: (accountId) => accountsOf().find((key) => accountId === undefined || key.accountId === accountId),
    hasAccount: (accountId) => accountsOf().some((key) => key.accountId === accountId),
    findVpc: (vpcId) => vpcs.get(vpcId),
    add(more) {
      for (const account of more.accounts ?? []) keys.set(account.accessKeyId, { ...account });
      for (const vpc of more.vpcs ?? []) {
        if (!directory.hasAccount(vpc.accountId))
          throw new TypeError(
            `VPC ${vpc.vpcId} belongs to account ${vpc.accountId}, which the emulator does not know.`,
          );
        vpcs.set(vpc.vpcId, { ...vpc });
      }
    },
  };
  directory.add(seed);
  return directory;
}
