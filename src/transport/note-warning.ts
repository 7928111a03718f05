import { describeCause } from './describe-cause.js';
import type { CallContext } from './layer.js';

/** Notes what went wrong beside a call; the text shows no secret of the call. */
export function noteWarning({ warnings, redact }: CallContext, what: string, error?: unknown): void {
  const text = error === undefined ? what : `${what}: ${describeCause(error)}`;
  warnings.push(redact?.(text) ?? text);
}
