import { peeringLifecycles } from '../../../generated/baidu/peering/operations.gen.js';
import type { OpenPeerConnSyncDnsInput } from '../../../generated/baidu/peering/client.gen.js';
import { checkWay } from '../lifecycle.js';
import type { Call } from '../service.js';
import { type DnsState, isCrossAccount } from './connection.js';
import { findExisting } from './find.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';

/** What opening and closing take: a connection and the end that is meant. */
type DnsCall = Call<OpenPeerConnSyncDnsInput>;

/** `openPeerConnSyncDns` */
export function openPeerConnSyncDns(state: PeeringState, call: DnsCall): void {
  switchDns(state, call, 'syncing', 'open');
}

/** `closePeerConnSyncDns` */
export function closePeerConnSyncDns(state: PeeringState, call: DnsCall): void {
  switchDns(state, call, 'closing', 'close');
}

function switchDns(state: PeeringState, call: DnsCall, through: DnsState, to: DnsState): void {
  const { role } = call.input;
  const { connection, ownEnds } = findExisting(state, call);
  const { peerConnId, status } = connection;
  if (isCrossAccount(connection) && !ownEnds.some((end) => end.role === role))
    refuse('dns-own-end', `The caller is not the ${role} of ${peerConnId}.`);
  if (status !== 'active') refuse('dns-while-active', `${peerConnId} is ${status}.`);
  const end = connection.ends[role];
  if (peeringLifecycles.PeerConnDns.states[end.dns].kind === 'transitional')
    refuse('dns-not-in-transit', `The ${role}'s end is ${end.dns}.`);
  checkWay(peeringLifecycles.PeerConnDns, end.dns, through);
  end.dns = through;
  end.dnsChange = { to, atMs: call.nowMs + state.world.transitionMs };
}
