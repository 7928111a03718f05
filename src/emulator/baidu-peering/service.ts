import { peeringDocument } from '../../../generated/baidu/peering/document.gen.js';
import type { PeeringOperationId } from '../../../generated/baidu/peering/client.gen.js';
import { peeringTable } from '../../../generated/baidu/peering/operations.gen.js';
import { authenticateBaidu } from '../baidu/authenticate.js';
import { baiduFormCodes } from '../baidu/form-codes.js';
import { bindHandlers } from '../bind-handlers.js';
import type { Call, EmulatedService } from '../service.js';
import { updatePeerConn, updatePeerConnBandwidth, updatePeerConnDeleteProtect } from './change.js';
import { createPeerConn } from './create.js';
import { closePeerConnSyncDns, openPeerConnSyncDns } from './dns.js';
import { listPeerConn } from './list.js';
import { acceptPeerConn, rejectPeerConn } from './negotiate.js';
import { getPeerConn } from './read.js';
import { refundPeerConn, releasePeerConn } from './release.js';
import { renewPeerConn } from './renew.js';
import { settle } from './settle.js';
import { createPeeringState, type PeeringState } from './state.js';

const operations = {
  createPeerConn,
  listPeerConn,
  getPeerConn,
  updatePeerConn,
  releasePeerConn,
  acceptPeerConn,
  rejectPeerConn,
  updatePeerConnBandwidth,
  renewPeerConn,
  openPeerConnSyncDns,
  closePeerConnSyncDns,
  refundPeerConn,
  updatePeerConnDeleteProtect,
} satisfies Record<PeeringOperationId, (state: PeeringState, call: Call<never>) => unknown>;

/** Baidu peer connections. */
export const peeringService: EmulatedService = {
  table: peeringTable,
  document: peeringDocument,
  authenticate: authenticateBaidu,
  formCodes: baiduFormCodes,
  start(world) {
    const state = createPeeringState(world);
    return { settle: (nowMs) => settle(state, nowMs), handlers: bindHandlers(operations, state) };
  },
};
