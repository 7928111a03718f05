import type { CreatePeerConnInput } from '../../../generated/baidu/peering/client.gen.js';
import type { EmulatorVpc } from '../seed.js';
import type { Call } from '../service.js';
import type { Connection, Role } from './connection.js';
import { refuse } from './refuse.js';
import { connectionsAt, type PeeringState } from './state.js';

/** The VPCs that are to be connected. */
export type Places = Readonly<Record<Role, EmulatorVpc>>;

/** Checks the rules about what may be connected with what. */
export function checkPlaces(state: PeeringState, call: Call<CreatePeerConnInput>): Places {
  const { input } = call;
  if (input.localVpcId === input.peerVpcId) refuse('distinct-vpcs', `Both are ${input.localVpcId}.`);
  const initiator = findVpc(state, input.localVpcId, call.accountId, call.region);
  if (!initiator) return refuse('local-vpc-exists', `${input.localVpcId} does not, in region ${call.region}.`);
  const acceptor = checkPeer(state, call);
  if (initiator.relay && acceptor.relay) refuse('not-both-relay', `${initiator.vpcId} and ${acceptor.vpcId} are.`);
  checkPair(state, initiator.vpcId, acceptor.vpcId);
  return { initiator, acceptor };
}

function checkPeer(state: PeeringState, { input, accountId }: Call<CreatePeerConnInput>): EmulatorVpc {
  const peerAccountId = input.peerAccountId ?? accountId;
  if (!state.world.directory.hasAccount(peerAccountId)) refuse('peer-account-exists', `${peerAccountId} does not.`);
  if (input.peerIfName !== undefined && peerAccountId !== accountId)
    refuse('peer-interface-name-same-account', `The other end is in account ${peerAccountId}.`);
  const acceptor = findVpc(state, input.peerVpcId, peerAccountId, input.peerRegion);
  return (
    acceptor ??
    refuse('peer-vpc-exists', `${input.peerVpcId} does not, in account ${peerAccountId}, region ${input.peerRegion}.`)
  );
}

function findVpc(state: PeeringState, vpcId: string, accountId: string, region: string): EmulatorVpc | undefined {
  const vpc = state.world.directory.findVpc(vpcId);
  return vpc?.accountId === accountId && vpc.region === region ? vpc : undefined;
}

function checkPair(state: PeeringState, one: string, other: string): void {
  const existing = connectionsAt(state, one).find((connection) => joins(connection, other));
  if (existing) refuse('one-per-vpc-pair', `${existing.peerConnId} is ${existing.status}.`);
}

/** Whether a VPC is at one of the ends of a connection. */
function joins({ ends }: Connection, vpcId: string): boolean {
  return ends.initiator.vpcId === vpcId || ends.acceptor.vpcId === vpcId;
}
