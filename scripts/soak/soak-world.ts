import { createEmulator, type Emulator, type EmulatorOptions } from 'crosspeer/emulator';
import type { CreatePeerConnInput, PeerConn } from 'crosspeer/baidu';

const account = { accountId: 'soak', accessKeyId: 'soak-access-key', secretAccessKey: 'soak-secret-key' };

/** An emulator with room for many connections, each between two VPCs of its own. Its clock stands still unless told otherwise. */
export function createSoakEmulator(connections: number, options: EmulatorOptions = {}): Emulator {
  const vpcs = Array.from({ length: vpcsFor(connections) }, (_, index) => ({
    vpcId: `vpc-${index}`,
    accountId: account.accountId,
    region: 'bj',
  }));
  const quotas = { peerConnsPerVpc: 1e9, peerConnsPerAccount: 1e9 };
  return createEmulator({ accounts: [account], vpcs, quotas, transitionMs: 0, ...options });
}

/** What asks for the connection of a number; the number stands in its description. */
export function soakInput(number: number, connections: number): CreatePeerConnInput {
  const [localVpcId, peerVpcId] = pairOf(number, vpcsFor(connections));
  return {
    localVpcId: `vpc-${localVpcId}`,
    peerVpcId: `vpc-${peerVpcId}`,
    peerRegion: 'bj',
    bandwidthInMbps: 10,
    billing: { paymentTiming: 'Postpaid' },
    description: String(number),
  };
}

/** How many VPCs have so many pairs. */
const vpcsFor = (pairs: number): number => Math.ceil((1 + Math.sqrt(1 + 8 * pairs)) / 2);

/** The pair with a number, of all pairs of so many: first those of 0 with 1, 2 and so on. */
function pairOf(number: number, vpcs: number): readonly [number, number] {
  let first = 0;
  let left = number;
  while (left >= vpcs - 1 - first) {
    left -= vpcs - 1 - first;
    first += 1;
  }
  return [first, first + 1 + left];
}

/** How many connections there are for each number, read from the emulator itself. */
export async function countByNumber(list: AsyncIterable<PeerConn>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for await (const { description = '', peerConnId } of list)
    found.set(description, [...(found.get(description) ?? []), peerConnId]);
  return found;
}
