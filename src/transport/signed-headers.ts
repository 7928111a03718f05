import { ConfigError } from '../errors/config-error.js';
import { isCrosspeerError } from '../errors/crosspeer-error.js';
import { detailsOf, type CallInProgress, type WireRequest } from './layer.js';

/** Headers without those of some names; the same object where there are none of them. */
export function withoutNames(headers: WireRequest['headers'], names: ReadonlySet<string>): WireRequest['headers'] {
  if (!Object.keys(headers).some((name) => names.has(name))) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.has(name)));
}

/** The host as the runtime will send it. */
export function hostOf(url: string): string {
  const start = url.indexOf('://') + 3;
  const end = url.indexOf('/', start);
  return end < 0 ? url.slice(start) : url.slice(start, end);
}

/** What is wrong with the credentials, or why there are none, told of the call that needed them. What a call for them failed with stays. */
export async function resolveFor<Resolved>(call: CallInProgress, resolve: () => Promise<Resolved>): Promise<Resolved> {
  try {
    return await resolve();
  } catch (cause) {
    if (isCrosspeerError(cause) && cause.operationId !== undefined) throw cause;
    const why = cause instanceof ConfigError ? cause.message : `the credentials provider failed (${kindOf(cause)}).`;
    throw new ConfigError(`${call.operation.operationId}: ${why}`, { ...detailsOf(call), cause });
  }
}

/** What was thrown, in a word. The provider's own text may repeat a secret, and is left to `cause`. */
const kindOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : typeof thrown);
