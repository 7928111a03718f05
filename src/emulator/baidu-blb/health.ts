import type { Listener, ListenerSettings } from './listener.js';
import { isGone, type LoadBalancer } from './load-balancer.js';
import type { AttachedServer } from './server.js';
import type { BlbState } from './state.js';

/** What the checks of a listener find of a server. */
export type HealthStatus = 'Unknown' | 'Alive' | 'Dead';

/** What the checks of a listener found of a server, and what they find next if the server stays as it is. */
export interface Health {
  readonly status: HealthStatus;
  /** Undefined once it has come; the checks then go on finding the same. It was planned by the settings of that moment. */
  readonly next: { readonly status: HealthStatus; readonly atMs: number } | undefined;
}

type Checks = Pick<ListenerSettings, 'healthCheckInterval' | 'healthyThreshold' | 'unhealthyThreshold'>;

/** The health of a server that is checked from now on. */
export function firstHealth(checks: Checks, down: boolean, nowMs: number): Health {
  return turned({ status: 'Unknown', next: undefined }, checks, down, nowMs);
}

/** The health of a server that fails its checks from now on, or passes them. A result that was on its way does not come. */
export function turned({ status }: Health, checks: Checks, down: boolean, nowMs: number): Health {
  const agreeing = down ? checks.unhealthyThreshold : checks.healthyThreshold;
  const atMs = nowMs + agreeing * checks.healthCheckInterval * 1000;
  return { status, next: { status: down ? 'Dead' : 'Alive', atMs } };
}

/** The health of a server at a time, when it stayed as it was until then. */
export function settled(health: Health, nowMs: number): Health {
  const { next } = health;
  return next && next.atMs <= nowMs ? { status: next.status, next: undefined } : health;
}

/** Begins the checks of a listener on a server. */
export function beginChecks({ health, settings }: Listener, { instanceId, down }: AttachedServer, nowMs: number): void {
  health.set(instanceId, firstHealth(settings, down, nowMs));
}

/** Lets the results come that are due by now, and takes note of servers that fail or recover at this moment. */
export function settleHealth({ balancers, world }: BlbState, nowMs: number): void {
  for (const balancer of balancers.values()) {
    if (isGone(balancer)) continue;
    for (const { health } of balancer.listeners)
      for (const [instanceId, present] of health) if (present.next) health.set(instanceId, settled(present, nowMs));
    for (const server of balancer.servers) {
      const { down = false } = world.directory.findBackendServer(server.instanceId) ?? {};
      if (down !== server.down) turn(balancer, server, down, nowMs);
    }
  }
}

function turn({ listeners }: LoadBalancer, server: AttachedServer, down: boolean, nowMs: number): void {
  server.down = down;
  for (const { health, settings } of listeners) {
    const present = health.get(server.instanceId);
    if (present) health.set(server.instanceId, turned(present, settings, down, nowMs));
  }
}
