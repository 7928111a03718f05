import type { ListPeerConnInput, PeerConn, PeerConnPage } from '../../../generated/baidu/peering/client.gen.js';
import { framedPage } from '../baidu/page-frame.js';
import type { ListEntry } from '../paging.js';
import type { Call } from '../service.js';
import { endsOf, isGone } from './connection.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';
import { listedView } from './view.js';

/** `listPeerConn` */
export function listPeerConn(state: PeeringState, call: Call<ListPeerConnInput>): PeerConnPage {
  const { items, frame } = framedPage(entriesFor(state, call), call.input, refuse);
  return { peerConns: items, ...frame };
}

/** All connections that the caller sees or once saw, one end of each, in the order of their creation. */
function entriesFor(state: PeeringState, { accountId, region, input }: Call<ListPeerConnInput>): ListEntry<PeerConn>[] {
  return [...state.connections.values()].flatMap((connection) => {
    const ends = endsOf(connection, accountId, region);
    const end = ends.find(({ vpcId }) => input.vpcId === undefined || vpcId === input.vpcId);
    if (!end) return [];
    return [{ key: connection.peerConnId, item: isGone(connection) ? undefined : listedView(connection, end) }];
  });
}
