import type { Clock } from './clock.js';
import type { CallContext } from './layer.js';

/** How much of the call's deadline is left, in milliseconds; 0 or less when it has passed. */
export const remainingMs = (clock: Clock, { startedMs, limits }: CallContext): number =>
  limits.deadlineMs - (clock.elapsed() - startedMs);
