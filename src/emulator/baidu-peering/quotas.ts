import { peeringRules } from '../../../generated/baidu/peering/rules.gen.js';
import { isGone } from './connection.js';
import type { Places } from './places.js';
import { refuse } from './refuse.js';
import { connectionsAt, type PeeringState } from './state.js';

const documented = {
  peerConnsPerVpc: peeringRules['vpc-quota'].limit,
  peerConnsPerAccount: peeringRules['account-quota'].limit,
};

/** Refuses a connection beyond what its VPCs and the account that asks for it may have. */
export function checkQuotas(state: PeeringState, places: Places, accountId: string): void {
  const { peerConnsPerVpc = documented.peerConnsPerVpc, peerConnsPerAccount = documented.peerConnsPerAccount } =
    state.world.quotas;
  for (const { vpcId } of [places.initiator, places.acceptor]) {
    const atVpc = connectionsAt(state, vpcId).length;
    if (atVpc >= peerConnsPerVpc) refuse('vpc-quota', `${vpcId} has ${atVpc}, its quota here is ${peerConnsPerVpc}.`);
  }
  const asked = countAsked(state, accountId);
  if (asked >= peerConnsPerAccount)
    refuse('account-quota', `The account has ${asked}, its quota here is ${peerConnsPerAccount}.`);
}

/** Counted one by one, as there may be many and each request that creates counts them. */
function countAsked({ connections }: PeeringState, accountId: string): number {
  let asked = 0;
  for (const connection of connections.values())
    if (connection.ends.initiator.accountId === accountId && !isGone(connection)) asked += 1;
  return asked;
}
