import type {
  UpdatePeerConnBandwidthInput,
  UpdatePeerConnDeleteProtectInput,
  UpdatePeerConnInput,
} from '../../../generated/baidu/peering/client.gen.js';
import type { Call } from '../service.js';
import { checkInitiator, findExisting } from './find.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';
import { checkChangeable, enter } from './status.js';

/** `updatePeerConn`: the new texts show at once, at the end that `localIfId` names. */
export function updatePeerConn(state: PeeringState, call: Call<UpdatePeerConnInput>): void {
  const { localIfId, description, localIfName } = call.input;
  const { connection, ownEnds } = findExisting(state, call);
  const end = ownEnds.find((own) => own.ifId === localIfId);
  if (!end) return refuse('own-interface', `${localIfId} is not.`);
  checkChangeable(connection, call.operationId);
  end.description = description ?? end.description;
  end.ifName = localIfName ?? end.ifName;
  enter(connection, 'updating', call.nowMs, state.world.transitionMs);
}

/** `updatePeerConnBandwidth`: the new bandwidth shows at once. */
export function updatePeerConnBandwidth(state: PeeringState, call: Call<UpdatePeerConnBandwidthInput>): void {
  const { newBandwidthInMbps } = call.input;
  const found = findExisting(state, call);
  const { connection } = found;
  checkInitiator(found);
  if (connection.paymentTiming === 'Prepaid' && newBandwidthInMbps < connection.bandwidthInMbps)
    refuse('prepaid-only-upward', `It is ${connection.bandwidthInMbps}, asked for was ${newBandwidthInMbps}.`);
  checkChangeable(connection, call.operationId);
  connection.bandwidthInMbps = newBandwidthInMbps;
  enter(connection, 'updating', call.nowMs, state.world.transitionMs);
}

/** `updatePeerConnDeleteProtect`: a switch that changes no state. */
export function updatePeerConnDeleteProtect(state: PeeringState, call: Call<UpdatePeerConnDeleteProtectInput>): void {
  findExisting(state, call).connection.deleteProtect = call.input.deleteProtect;
}
