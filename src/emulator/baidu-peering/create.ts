import type { CreatedPeerConn, CreatePeerConnInput } from '../../../generated/baidu/peering/client.gen.js';
import { randomId } from '../random.js';
import type { Call } from '../service.js';
import { checkBilling } from './billing.js';
import type { Connection, End, Role } from './connection.js';
import { checkPlaces, type Places } from './places.js';
import { checkQuotas } from './quotas.js';
import { addConnection, type PeeringState } from './state.js';

type CreateCall = Call<CreatePeerConnInput>;

/** `createPeerConn` */
export function createPeerConn(state: PeeringState, call: CreateCall): CreatedPeerConn {
  const places = checkPlaces(state, call);
  const prepaidMonths = checkBilling(call.input.billing, call.region === call.input.peerRegion);
  checkQuotas(state, places, call.accountId);
  const connection = newConnection(state, call, places, prepaidMonths);
  addConnection(state, connection);
  return { peerConnId: connection.peerConnId };
}

function newConnection(state: PeeringState, call: CreateCall, places: Places, prepaidMonths: number): Connection {
  const { input, nowMs } = call;
  const { random, transitionMs } = state.world;
  const sameAccount = places.initiator.accountId === places.acceptor.accountId;
  const end = (role: Role, ifName = ''): End => ({
    role,
    accountId: places[role].accountId,
    region: places[role].region,
    vpcId: places[role].vpcId,
    ifId: randomId(random, 'qpif'),
    ifName,
    description: input.description ?? '',
    dns: 'close',
    dnsChange: undefined,
  });
  return {
    peerConnId: randomId(random, 'peerconn'),
    ends: { initiator: end('initiator', input.localIfName), acceptor: end('acceptor', input.peerIfName) },
    createdAtMs: nowMs,
    paymentTiming: input.billing.paymentTiming,
    tags: input.tags ?? [],
    status: 'creating',
    change: { to: sameAccount ? 'active' : 'consulting', atMs: nowMs + transitionMs },
    negotiationEndsAtMs: undefined,
    prepaidMonths,
    expiresAtMs: undefined,
    bandwidthInMbps: input.bandwidthInMbps,
    deleteProtect: input.deleteProtect ?? false,
  };
}
