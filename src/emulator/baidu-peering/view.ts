import type { components } from '../../../generated/baidu/peering/schema.gen.js';
import { formatTime } from './format-time.js';
import { type Connection, type End, endAcross } from './connection.js';

type PeerConn = components['schemas']['PeerConn'];

/** A connection as one of its ends sees it in a list. */
export function listedView(connection: Connection, end: End): PeerConn {
  const other = endAcross(connection, end);
  const { expiresAtMs } = connection;
  return {
    peerConnId: connection.peerConnId,
    role: end.role,
    status: connection.status,
    bandwidthInMbps: connection.bandwidthInMbps,
    description: end.description,
    localIfId: end.ifId,
    localIfName: end.ifName,
    localVpcId: end.vpcId,
    localRegion: end.region,
    peerVpcId: other.vpcId,
    peerRegion: other.region,
    peerAccountId: other.accountId,
    paymentTiming: connection.paymentTiming,
    dnsStatus: end.dns,
    createdTime: formatTime(connection.createdAtMs),
    expiredTime: expiresAtMs === undefined ? null : formatTime(expiresAtMs),
  };
}

/** The same when it is read by itself, with what lists leave out. */
export function fullView(connection: Connection, end: End): PeerConn {
  return { ...listedView(connection, end), tags: [...connection.tags], deleteProtect: connection.deleteProtect };
}
