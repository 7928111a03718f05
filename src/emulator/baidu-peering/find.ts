import type { Call } from '../service.js';
import { type Connection, type End, endsOf, isCrossAccount, isGone } from './connection.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';

/** A connection, and the caller's ends of it, the initiator's first. */
export interface Found {
  readonly connection: Connection;
  readonly ownEnds: readonly [End, ...End[]];
}

/** What every call on one connection holds. */
export type ConnectionCall = Call<{ readonly peerConnId: string }>;

/** Finds a connection that has an end in the caller's account and region, released or not. */
export function findAny(state: PeeringState, call: ConnectionCall): Found {
  const { peerConnId } = call.input;
  const connection = state.connections.get(peerConnId);
  const [first, ...others] = connection ? endsOf(connection, call.accountId, call.region) : [];
  if (!connection || !first)
    return refuse('connection-exists', `${peerConnId} is none of this account's in region ${call.region}.`);
  return { connection, ownEnds: [first, ...others] };
}

/** Finds a connection to change; one that was released cannot be. */
export function findExisting(state: PeeringState, call: ConnectionCall): Found {
  const found = findAny(state, call);
  if (isGone(found.connection)) refuse('connection-exists', `${call.input.peerConnId} was released.`);
  return found;
}

/** Refuses the acceptor of another account. */
export function checkInitiator({ connection, ownEnds }: Found): void {
  if (isCrossAccount(connection) && ownEnds[0].role !== 'initiator')
    refuse('initiator-only', `The caller is the acceptor of ${connection.peerConnId}.`);
}
