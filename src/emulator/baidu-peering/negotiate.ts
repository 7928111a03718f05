import { type ConnectionCall, findExisting } from './find.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';
import { enter } from './status.js';

/** `acceptPeerConn` */
export function acceptPeerConn(state: PeeringState, call: ConnectionCall): void {
  answer(state, call, 'starting');
}

/** `rejectPeerConn` */
export function rejectPeerConn(state: PeeringState, call: ConnectionCall): void {
  answer(state, call, 'consult_failed');
}

function answer(state: PeeringState, call: ConnectionCall, to: 'starting' | 'consult_failed'): void {
  const { connection, ownEnds } = findExisting(state, call);
  const { peerConnId, status } = connection;
  if (!ownEnds.some((end) => end.role === 'acceptor'))
    refuse('acceptor-answers', `The caller is the initiator of ${peerConnId}.`);
  if (status !== 'consulting') refuse('answer-while-consulting', `${peerConnId} is ${status}.`);
  enter(connection, to, call.nowMs, state.world.transitionMs);
}
