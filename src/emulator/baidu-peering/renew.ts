import type { RenewPeerConnInput } from '../../../generated/baidu/peering/client.gen.js';
import type { Call } from '../service.js';
import { monthsOf } from './billing.js';
import { addMonths } from './calendar.js';
import { checkInitiator, findExisting } from './find.js';
import { refuse } from './refuse.js';
import type { PeeringState } from './state.js';

/** `renewPeerConn`: the period is extended from its end, or from now when it is over. */
export function renewPeerConn(state: PeeringState, call: Call<RenewPeerConnInput>): void {
  const found = findExisting(state, call);
  const { connection } = found;
  const { peerConnId, status, expiresAtMs } = connection;
  checkInitiator(found);
  if (connection.paymentTiming !== 'Prepaid') refuse('postpaid-not-renewed', `${peerConnId} is postpaid.`);
  const months = monthsOf(call.input.billing.reservation);
  if (expiresAtMs === undefined || (status !== 'active' && status !== 'expired'))
    return refuse('settled-before-change', `${peerConnId} is ${status}; possible while active, expired.`);
  connection.expiresAtMs = addMonths(Math.max(expiresAtMs, call.nowMs), months);
  // The lifecycle has no way back from expired; that renewal revives is the choice that the rule renewal-extends names.
  connection.status = 'active';
}
