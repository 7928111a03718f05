import { type Connection, type Peering, peeringsOf } from './connection.js';
import { regionOfProject } from './region.js';
import type { DliState } from './state.js';

/** Finishes the peerings that are due by now. Peerings do not depend on each other. */
export function settle(state: DliState, nowMs: number): void {
  for (const connection of state.unsettled) {
    const creating = peeringsOf(connection).filter(({ status }) => status === 'CREATING');
    const due = creating.filter(({ updatedAtMs }) => updatedAtMs + state.world.transitionMs <= nowMs);
    for (const peering of due) finish(state, connection, peering);
    if (due.length === creating.length) state.unsettled.delete(connection);
  }
}

function finish(state: DliState, connection: Connection, peering: Peering): void {
  const problem = problemOf(state, connection);
  peering.status = problem === undefined ? 'ACTIVE' : 'FAILED';
  peering.errorMessage = problem ?? '';
  peering.updatedAtMs += state.world.transitionMs;
}

/** Why a peering with the VPC of a connection cannot be made. */
function problemOf(state: DliState, { accountId, destVpcId, projectId }: Connection): string | undefined {
  const region = regionOfProject(state, projectId);
  const vpc = state.world.directory.findVpc(destVpcId);
  if (vpc?.accountId === accountId && vpc.region === region) return undefined;
  return `VPC ${destVpcId} is none of the account's in region ${region}.`;
}
