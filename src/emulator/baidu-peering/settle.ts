import type { Connection, End } from './connection.js';
import type { PeeringState } from './state.js';
import { enter, nextChange } from './status.js';

interface DueEvent {
  readonly atMs: number;
  happen(): void;
}

/** Lets all that is due by now happen. Connections do not depend on each other in time, so each is settled by itself, in order. */
export function settle({ connections, world }: PeeringState, nowMs: number): void {
  for (const connection of connections.values()) {
    if (isAtRest(connection)) continue;
    let event = nextEvent(connection, world.transitionMs);
    while (event && event.atMs <= nowMs) {
      event.happen();
      event = nextEvent(connection, world.transitionMs);
    }
  }
}

/** Most connections are, and each request looks at all of them. */
function isAtRest(connection: Connection): boolean {
  const { initiator, acceptor } = connection.ends;
  return !nextChange(connection) && !initiator.dnsChange && !acceptor.dnsChange;
}

function nextEvent(connection: Connection, transitionMs: number): DueEvent | undefined {
  const { initiator, acceptor } = connection.ends;
  const events = [statusEvent(connection, transitionMs), dnsEvent(initiator), dnsEvent(acceptor)];
  return events.reduce((first, event) => (!first || (event && event.atMs < first.atMs) ? event : first), undefined);
}

function statusEvent(connection: Connection, transitionMs: number): DueEvent | undefined {
  const change = nextChange(connection);
  return change && { atMs: change.atMs, happen: () => enter(connection, change.to, change.atMs, transitionMs) };
}

function dnsEvent(end: End): DueEvent | undefined {
  const { dnsChange } = end;
  if (!dnsChange) return undefined;
  return {
    atMs: dnsChange.atMs,
    happen() {
      end.dns = dnsChange.to;
      end.dnsChange = undefined;
    },
  };
}
