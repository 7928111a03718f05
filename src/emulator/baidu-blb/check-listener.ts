import { blbRules } from '../../../generated/baidu/blb/rules.gen.js';
import type { Listener, ListenerSettings, Protocol } from './listener.js';
import type { LoadBalancer } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

/** Refuses a listener on a port that is taken. UDP does not stand in the way of the other protocols, nor they in its way. */
export function checkPortFree({ blbId, listeners }: LoadBalancer, type: Protocol, port: number): void {
  const rival = listeners.find((other) => other.listenerPort === port && (other.type === 'UDP') === (type === 'UDP'));
  if (rival) refuse('port-free', `${blbId} has a ${rival.type} listener on port ${port}.`);
}

/** Refuses a listener beyond what a load balancer may have. */
export function checkListenerQuota({ world }: BlbState, { blbId, listeners }: LoadBalancer): void {
  const { listenersPerBlb = blbRules['listener-quota'].limit } = world.quotas;
  if (listeners.length >= listenersPerBlb)
    refuse('listener-quota', `${blbId} has ${listeners.length}, its quota here is ${listenersPerBlb}.`);
}

/** Refuses a listener that would have nothing to check its servers with. */
export function checkCheckString(type: Protocol, { healthCheckType, healthCheckString }: ListenerSettings): void {
  if (type === 'UDP' && healthCheckType === 'UDP' && !healthCheckString)
    refuse('check-string-for-udp', 'body.healthCheckString is missing.');
}

/** Refuses a redirect to a port without an HTTPS listener. */
export function checkRedirect(balancer: LoadBalancer, redirectPort: number | undefined): void {
  if (redirectPort !== undefined && !listenerAt(balancer, 'HTTPS', redirectPort))
    refuse('redirect-port-https', `${balancer.blbId} has none on port ${redirectPort}.`);
}

/** The listener of a protocol on a port. */
export function listenerAt({ listeners }: LoadBalancer, type: string, port: number): Listener | undefined {
  return listeners.find((listener) => listener.type === type && listener.listenerPort === port);
}
