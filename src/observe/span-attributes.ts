import type { Attributes } from '@opentelemetry/api';
import type { HookedAttempt, HookedCall } from '../transport/hooks.js';

/** What is known of a call when it begins. */
export function callAttributes(call: HookedCall): Attributes {
  return { 'crosspeer.service': call.service, 'crosspeer.operation_id': call.operationId, ...serverAttributes(call) };
}

/** What is known of an attempt when it begins. `http.request.resend_count` counts what was sent before it. */
export function attemptAttributes(attempt: HookedAttempt): Attributes {
  const { number, method, delayMs, reason, clientToken } = attempt;
  return {
    ...callAttributes(attempt),
    'http.request.method': method,
    'url.template': templateOf(attempt),
    ...(clientToken !== undefined && { 'crosspeer.client_token': clientToken }),
    ...(number > 1 && { 'http.request.resend_count': number - 1, 'crosspeer.retry.delay_ms': delayMs }),
    ...(reason !== undefined && { 'crosspeer.retry.reason': reason }),
  };
}

/** The path with its parameters, without the fragment by which the specification tells operations on one path apart. */
export const templateOf = ({ path }: HookedCall): string => path.split('#', 1)[0] ?? path;

function serverAttributes({ origin }: HookedCall): Attributes {
  const { protocol, hostname, port } = new URL(origin);
  const usualPort = protocol === 'https:' ? 443 : 80;
  return {
    'server.address': hostname.replace(/^\[|\]$/g, ''),
    'server.port': port === '' ? usualPort : Number(port),
    'url.scheme': protocol.slice(0, -1),
  };
}
