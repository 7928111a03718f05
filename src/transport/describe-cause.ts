import type { CallContext } from './layer.js';

/** Why it failed, and the cause to hand on: the one that was thrown, unless its text repeats what authenticates the call. */
export function withoutSecrets(cause: unknown, { redact }: CallContext): { why: string; safeCause: unknown } {
  const text = cause instanceof Error ? `${cause.message} ${describeCause(cause)}` : String(cause);
  const why = redact?.(describeCause(cause)) ?? describeCause(cause);
  return { why, safeCause: redact === undefined || redact(text) === text ? cause : new Error(why) };
}

/** The innermost reason: Node wraps "connection refused" into "fetch failed". Errors that refer to each other end somewhere. */
export function describeCause(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined && depth < 10) return describeCause(error.cause, depth + 1);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return error.message || code || error.name;
}

/** What Node reports when no connection came about, so that nothing was sent. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_\w+|CERT_\w+|(DEPTH_ZERO_)?SELF_SIGNED_CERT\w*|UNABLE_TO_\w+)$/;

/** Whether a failure shows that the request never left. Without a code, as in browsers, nothing is known. */
export function isNeverSent(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && beforeSending.test(error.code)) return true;
  // What else goes wrong with a network may do so at any time; Node names the system call.
  if ('syscall' in error && error.syscall === 'connect') return true;
  return error.cause !== undefined && depth < 10 && isNeverSent(error.cause, depth + 1);
}
