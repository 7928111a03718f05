import { peeringLifecycles } from '../../../generated/baidu/peering/operations.gen.js';
import { checkWay, delayMs, statesFor } from '../lifecycle.js';
import { addMonths } from '../baidu/add-months.js';
import type { Change, Connection, Status } from './connection.js';
import { refuse } from './refuse.js';

const lifecycle = peeringLifecycles.PeerConn;
const answerWithinMs = delayMs(lifecycle, 'consulting', 'consult_failed');
const keptAfterExpiryMs = delayMs(lifecycle, 'expired', 'deleting');

/** Takes a connection into a state, and plans what follows by itself. */
export function enter(connection: Connection, to: Status, atMs: number, transitionMs: number): void {
  checkWay(lifecycle, connection.status, to);
  const from = connection.status;
  connection.status = to;
  const next = followUp(connection, from);
  connection.change = next && { to: next, atMs: atMs + transitionMs };
  if (to === 'consulting') connection.negotiationEndsAtMs ??= atMs + answerWithinMs;
  if (to === 'active' && connection.prepaidMonths > 0)
    connection.expiresAtMs ??= addMonths(atMs, connection.prepaidMonths);
}

/** The state that a transitional state ends in; undefined for the others. */
function followUp(connection: Connection, from: Status): Status | undefined {
  if (connection.status === 'starting') return 'active';
  if (connection.status === 'deleting') return 'deleted';
  if (connection.status === 'updating') return from;
  return undefined;
}

/** What time alone does to a connection next, and when. */
export function nextChange(connection: Connection): Change<Status> | undefined {
  const { status, change, expiresAtMs, negotiationEndsAtMs } = connection;
  if (change) return change;
  if (status === 'consulting' && negotiationEndsAtMs !== undefined)
    return { to: 'consult_failed', atMs: negotiationEndsAtMs };
  if (status === 'active' && expiresAtMs !== undefined) return { to: 'expired', atMs: expiresAtMs };
  if (status === 'expired' && expiresAtMs !== undefined)
    return { to: 'deleting', atMs: expiresAtMs + keptAfterExpiryMs };
  return undefined;
}

/** Refuses an operation in a state that its lifecycle does not let it be called in. */
export function checkChangeable(connection: Connection, operationId: string): void {
  const allowed: readonly string[] = statesFor(lifecycle, operationId);
  if (allowed.includes(connection.status)) return;
  refuse(
    'settled-before-change',
    `${connection.peerConnId} is ${connection.status}; possible while ${allowed.join(', ')}.`,
  );
}
