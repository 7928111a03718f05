import { peeringRules } from '../../../generated/baidu/peering/rules.gen.js';
import { isGone } from './connection.js';
import { joins, type Places } from './places.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';

const documented = {
  peerConnsPerVpc: peeringRules['vpc-quota'].limit,
  peerConnsPerAccount: peeringRules['account-quota'].limit,
};

/** Refuses a connection beyond what its VPCs and the account that asks for it may have. */
export function checkQuotas(state: PeeringState, places: Places, accountId: string): void {
  const { peerConnsPerVpc = documented.peerConnsPerVpc, peerConnsPerAccount = documented.peerConnsPerAccount } =
    state.world.quotas;
  const existing = [...state.connections.values()].filter((connection) => !isGone(connection));
  for (const { vpcId } of [places.initiator, places.acceptor]) {
    const atVpc = existing.filter((connection) => joins(connection, vpcId)).length;
    if (atVpc >= peerConnsPerVpc) refuse('vpc-quota', `${vpcId} has ${atVpc}, its quota here is ${peerConnsPerVpc}.`);
  }
  const asked = existing.filter(({ ends }) => ends.initiator.accountId === accountId).length;
  if (asked >= peerConnsPerAccount)
    refuse('account-quota', `The account has ${asked}, its quota here is ${peerConnsPerAccount}.`);
}
