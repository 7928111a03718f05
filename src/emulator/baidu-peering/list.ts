import type { ListPeerConnInput, PeerConn, PeerConnPage } from '../../../generated/baidu/peering/client.gen.js';
import { type ListEntry, pageOf } from '../paging.js';
import type { Call } from '../service.js';
import { endsOf, isGone } from './connection.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';
import { listedView } from './view.js';

/** `listPeerConn` */
export function listPeerConn(state: PeeringState, call: Call<ListPeerConnInput>): PeerConnPage {
  const { marker, maxKeys = 1000 } = call.input;
  if (maxKeys < 1) refuse('page-size-at-least-1', `maxKeys is ${maxKeys}.`);
  const page = pageOf(entriesFor(state, call), marker, maxKeys);
  if (!page) return refuse('marker-from-page-before', `${JSON.stringify(marker)} is not.`);
  const { items, nextMarker } = page;
  return {
    peerConns: [...items],
    ...(page.marker !== undefined && { marker: page.marker }),
    isTruncated: nextMarker !== undefined,
    ...(nextMarker !== undefined && { nextMarker }),
    maxKeys,
  };
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
