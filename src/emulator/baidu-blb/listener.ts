import type { components } from '../../../generated/baidu/blb/schema.gen.js';
import type { Health } from './health.js';

type Shown = components['schemas']['AnyListener'];

/** What listeners take. */
export const protocols = ['TCP', 'UDP', 'HTTP', 'HTTPS', 'SSL'] as const;

/** What a listener takes. */
export type Protocol = (typeof protocols)[number];

/** What is set of a listener, as it was asked for; the defaults of its protocol are filled in when it is made. */
export type ListenerSettings = Readonly<
  Omit<Shown, 'listenerPort' | 'listenerType' | 'keepSessionTimeout' | 'xForwardedFor' | 'getBlbIp'> &
    Required<
      Pick<Shown, 'backendPort' | 'scheduler' | 'healthCheckInterval' | 'healthyThreshold' | 'unhealthyThreshold'>
    >
>;

/** A listener. */
export interface Listener {
  readonly type: Protocol;
  readonly listenerPort: number;
  settings: ListenerSettings;
  /** What its checks find of each server behind the load balancer, by the server's id. */
  readonly health: Map<string, Health>;
}
