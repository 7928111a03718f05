import type { GetPeerConnInput, PeerConn } from '../../../generated/baidu/peering/client.gen.js';
import type { Call } from '../service.js';
import { isGone } from './connection.js';
import { findAny } from './find.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';
import { fullView } from './view.js';

/** `getPeerConn`; nothing for a connection that was released. */
export function getPeerConn(state: PeeringState, call: Call<GetPeerConnInput>): PeerConn | undefined {
  const { connection, ownEnds } = findAny(state, call);
  if (isGone(connection)) return undefined;
  const { role = ownEnds[0].role } = call.input;
  const end = ownEnds.find((own) => own.role === role);
  return end
    ? fullView(connection, end)
    : refuse('other-end-is-private', `The caller's end is the ${ownEnds[0].role}'s.`);
}
