import type { PeeringClient, PeeringOperationId } from '../../src/baidu.js';
import { createInput, peerConnId } from './fixtures.js';

/** A request that the documents show, and the two ways to make it. */
export interface DocumentedRequest {
  readonly name: string;
  readonly operation: PeeringOperationId;
  readonly named: (client: PeeringClient) => Promise<unknown>;
  readonly http: (client: PeeringClient) => Promise<{ response: Response }>;
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly body?: unknown;
}

const clientToken = 'be31b98c-5e41-4838-9d30-9be700de5a20';
const token = `clientToken=${clientToken}`;
const onePath = `/v1/peerconn/${peerConnId}`;
const path = { peerConnId };
const month = { reservation: { reservationLength: 1, reservationTimeUnit: 'month' } } as const;
/** A request for a connection with every field but those of another account. */
export const sameRegion = {
  ...createInput,
  description: 'peer_same_account',
  localIfName: 'localIfName',
  peerIfName: 'peerIfName',
  tags: [{ tagKey: 'tagKey1', tagValue: 'tagValue1' }],
  deleteProtect: false,
};
const crossRegion = {
  ...createInput,
  peerRegion: 'su',
  billing: { paymentTiming: 'Prepaid', ...month },
  deleteProtect: true,
} as const;
const crossAccount = { ...createInput, peerAccountId: '75c14a239bb24b9e88b695e8e9e47952', resourceGroupId: 'rg-1' };
const edit = { localIfId: 'qpif-ken2yc9j8x56', description: 'peer_diff_accounts', localIfName: 'test' };

const create = (
  name: string,
  body: typeof sameRegion | typeof crossRegion | typeof crossAccount,
): DocumentedRequest => ({
  name,
  operation: 'createPeerConn',
  named: (client) => client.createPeerConn({ ...body, clientToken }),
  http: (client) => client.http.POST('/v1/peerconn', { params: { query: { clientToken } }, body }),
  method: 'POST',
  path: '/v1/peerconn',
  query: [token],
  body,
});
const flagged = (
  operation: PeeringOperationId,
  query: string[],
  calls: Pick<DocumentedRequest, 'named' | 'http'>,
): DocumentedRequest => ({
  name: operation,
  operation,
  ...calls,
  method: 'PUT',
  path: onePath,
  query,
});

/** Every operation with the values of the documents. The order of `query` is alphabetical. */
export const documentedRequests: readonly DocumentedRequest[] = [
  create('createPeerConn within a region', sameRegion),
  create('createPeerConn to another region', crossRegion),
  create('createPeerConn to another account', crossAccount),
  {
    name: 'listPeerConn without input',
    operation: 'listPeerConn',
    named: (client) => client.listPeerConn(),
    http: (client) => client.http.GET('/v1/peerconn'),
    method: 'GET',
    path: '/v1/peerconn',
    query: [],
  },
  {
    name: 'listPeerConn of a later page',
    operation: 'listPeerConn',
    named: (client) => client.listPeerConn({ vpcId: 'vpc-13vuxu016dew', maxKeys: 1, marker: 'a+b/c=' }),
    http: (client) =>
      client.http.GET('/v1/peerconn', {
        params: { query: { vpcId: 'vpc-13vuxu016dew', maxKeys: 1, marker: 'a+b/c=' } },
      }),
    method: 'GET',
    path: '/v1/peerconn',
    query: ['marker=a%2Bb%2Fc%3D', 'maxKeys=1', 'vpcId=vpc-13vuxu016dew'],
  },
  {
    name: 'getPeerConn',
    operation: 'getPeerConn',
    named: (client) => client.getPeerConn({ peerConnId, role: 'initiator' }),
    http: (client) => client.http.GET('/v1/peerconn/{peerConnId}', { params: { path, query: { role: 'initiator' } } }),
    method: 'GET',
    path: onePath,
    query: ['role=initiator'],
  },
  {
    name: 'updatePeerConn',
    operation: 'updatePeerConn',
    named: (client) => client.updatePeerConn({ peerConnId, clientToken, ...edit }),
    http: (client) =>
      client.http.PUT('/v1/peerconn/{peerConnId}', { params: { path, query: { clientToken } }, body: edit }),
    method: 'PUT',
    path: onePath,
    query: [token],
    body: edit,
  },
  {
    name: 'releasePeerConn',
    operation: 'releasePeerConn',
    named: (client) => client.releasePeerConn({ peerConnId, clientToken }),
    http: (client) => client.http.DELETE('/v1/peerconn/{peerConnId}', { params: { path, query: { clientToken } } }),
    method: 'DELETE',
    path: onePath,
    query: [token],
  },
  flagged('acceptPeerConn', ['accept=', token], {
    named: (client) => client.acceptPeerConn({ peerConnId, clientToken }),
    http: (client) =>
      client.http.PUT('/v1/peerconn/{peerConnId}#accept', { params: { path, query: { accept: '', clientToken } } }),
  }),
  flagged('rejectPeerConn', [token, 'reject='], {
    named: (client) => client.rejectPeerConn({ peerConnId, clientToken }),
    http: (client) =>
      client.http.PUT('/v1/peerconn/{peerConnId}#reject', { params: { path, query: { reject: '', clientToken } } }),
  }),
  {
    ...flagged('updatePeerConnBandwidth', [token, 'resize='], {
      named: (client) => client.updatePeerConnBandwidth({ peerConnId, clientToken, newBandwidthInMbps: 20 }),
      http: (client) =>
        client.http.PUT('/v1/peerconn/{peerConnId}#resize', {
          params: { path, query: { resize: '', clientToken } },
          body: { newBandwidthInMbps: 20 },
        }),
    }),
    body: { newBandwidthInMbps: 20 },
  },
  {
    ...flagged('renewPeerConn', [token, 'purchaseReserved='], {
      named: (client) => client.renewPeerConn({ peerConnId, clientToken, billing: month }),
      http: (client) =>
        client.http.PUT('/v1/peerconn/{peerConnId}#purchaseReserved', {
          params: { path, query: { purchaseReserved: '', clientToken } },
          body: { billing: month },
        }),
    }),
    body: { billing: month },
  },
  flagged('openPeerConnSyncDns', [token, 'open=', 'role=initiator'], {
    named: (client) => client.openPeerConnSyncDns({ peerConnId, clientToken, role: 'initiator' }),
    http: (client) =>
      client.http.PUT('/v1/peerconn/{peerConnId}#open', {
        params: { path, query: { open: '', role: 'initiator', clientToken } },
      }),
  }),
  flagged('closePeerConnSyncDns', [token, 'close=', 'role=acceptor'], {
    named: (client) => client.closePeerConnSyncDns({ peerConnId, clientToken, role: 'acceptor' }),
    http: (client) =>
      client.http.PUT('/v1/peerconn/{peerConnId}#close', {
        params: { path, query: { close: '', role: 'acceptor', clientToken } },
      }),
  }),
  flagged('refundPeerConn', [token, 'refund='], {
    named: (client) => client.refundPeerConn({ peerConnId, clientToken }),
    http: (client) =>
      client.http.PUT('/v1/peerconn/{peerConnId}#refund', { params: { path, query: { refund: '', clientToken } } }),
  }),
  ...[true, false].map((deleteProtect) => ({
    ...flagged('updatePeerConnDeleteProtect', [token], {
      named: (client) => client.updatePeerConnDeleteProtect({ peerConnId, clientToken, deleteProtect }),
      http: (client) =>
        client.http.PUT('/v1/peerconn/{peerConnId}/deleteProtect', {
          params: { path, query: { clientToken } },
          body: { deleteProtect },
        }),
    }),
    name: `updatePeerConnDeleteProtect to ${deleteProtect}`,
    path: `${onePath}/deleteProtect`,
    body: { deleteProtect },
  })),
];
