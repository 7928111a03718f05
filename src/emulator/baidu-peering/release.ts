import { peeringRules } from '../../../generated/baidu/peering/rules.gen.js';
import type { Connection } from './connection.js';
import { checkInitiator, type ConnectionCall, findExisting } from './find.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';
import { checkChangeable, enter } from './status.js';

const beyondBorder: readonly string[] = peeringRules['refund-not-cross-border'].regions;

/** `releasePeerConn` */
export function releasePeerConn(state: PeeringState, call: ConnectionCall): void {
  const found = findExisting(state, call);
  const { connection } = found;
  checkInitiator(found);
  if (connection.deleteProtect) refuse('protected-from-release', `${connection.peerConnId} is protected.`);
  if (connection.paymentTiming === 'Prepaid' && connection.status === 'active')
    refuse('prepaid-not-released-early', `${connection.peerConnId} is active until its period ends.`);
  checkChangeable(connection, call.operationId);
  enter(connection, 'deleting', call.nowMs, state.world.transitionMs);
}

/** `refundPeerConn` */
export function refundPeerConn(state: PeeringState, call: ConnectionCall): void {
  const found = findExisting(state, call);
  const { connection } = found;
  checkInitiator(found);
  if (connection.paymentTiming !== 'Prepaid') refuse('refund-prepaid-only', `${connection.peerConnId} is postpaid.`);
  if (crossesBorder(connection)) refuse('refund-not-cross-border', `${connection.peerConnId} does.`);
  checkChangeable(connection, call.operationId);
  enter(connection, 'deleting', call.nowMs, state.world.transitionMs);
}

function crossesBorder({ ends }: Connection): boolean {
  return beyondBorder.includes(ends.initiator.region) !== beyondBorder.includes(ends.acceptor.region);
}
