import type { RenewPeerConnInput } from '../../../generated/baidu/peering/client.gen.js';
import type { Call } from '../service.js';
import { monthsOf } from './billing.js';
import { addMonths } from '../baidu/add-months.js';
import { checkInitiator, findExisting } from './find.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';
import { checkChangeable, enter } from './status.js';

/** `renewPeerConn`: the period is extended from its end, or from now when it is over. */
export function renewPeerConn(state: PeeringState, call: Call<RenewPeerConnInput>): void {
  const found = findExisting(state, call);
  const { connection } = found;
  checkInitiator(found);
  if (connection.paymentTiming !== 'Prepaid') refuse('postpaid-not-renewed', `${connection.peerConnId} is postpaid.`);
  const months = monthsOf(call.input.billing.reservation);
  checkChangeable(connection, call.operationId);
  connection.expiresAtMs = addMonths(Math.max(connection.expiresAtMs ?? 0, call.nowMs), months);
  enter(connection, 'active', call.nowMs, state.world.transitionMs);
}
