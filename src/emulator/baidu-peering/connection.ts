import type { components } from '../../../generated/baidu/peering/schema.gen.js';
import type { peeringLifecycles } from '../../../generated/baidu/peering/operations.gen.js';

/** The states of a connection, as its lifecycle declares them. */
export type Status = keyof typeof peeringLifecycles.PeerConn.states;

/** The states of DNS synchronisation. */
export type DnsState = keyof typeof peeringLifecycles.PeerConnDns.states;

/** Which end of a connection. */
export type Role = components['schemas']['Role'];

/** A label. */
export type Tag = components['schemas']['Tag'];

/** A change of state that time will bring. */
export interface Change<State> {
  readonly to: State;
  readonly atMs: number;
}

/** One end of a connection. */
export interface End {
  readonly role: Role;
  readonly accountId: string;
  readonly region: string;
  readonly vpcId: string;
  readonly ifId: string;
  ifName: string;
  /** As asked for at both ends; changed at one. */
  description: string;
  dns: DnsState;
  dnsChange: Change<DnsState> | undefined;
}

/** A connection. */
export interface Connection {
  readonly peerConnId: string;
  readonly ends: Readonly<Record<Role, End>>;
  readonly createdAtMs: number;
  readonly paymentTiming: components['schemas']['PaymentTiming'];
  readonly tags: readonly Tag[];
  status: Status;
  /** Set in states that end by themselves. */
  change: Change<Status> | undefined;
  /** When an unanswered request fails. */
  negotiationEndsAtMs: number | undefined;
  /** Months bought at first; 0 for Postpaid. */
  readonly prepaidMonths: number;
  /** When the prepaid period ends. It begins when the connection is first active. */
  expiresAtMs: number | undefined;
  bandwidthInMbps: number;
  deleteProtect: boolean;
}

/** Whether the ends belong to two accounts. */
export function isCrossAccount({ ends }: Connection): boolean {
  return ends.initiator.accountId !== ends.acceptor.accountId;
}

/** Whether a connection was released. It is kept, because its id is still answered and its place in lists is still known. */
export function isGone(connection: Connection): boolean {
  return connection.status === 'deleted';
}

/** The ends of an account in a region, the initiator's first. */
export function endsOf({ ends }: Connection, accountId: string, region: string): End[] {
  return [ends.initiator, ends.acceptor].filter((end) => end.accountId === accountId && end.region === region);
}

/** The end across from another. */
export function endAcross({ ends }: Connection, end: End): End {
  return end.role === 'initiator' ? ends.acceptor : ends.initiator;
}
