import { ApiError } from '../errors/api-error.js';
import type { OperationEntry, ServiceTable } from '../operations/service-table.js';
import { createAttemptTimeout } from '../transport/attempt-timeout.js';
import { completeClock } from '../transport/clock.js';
import { createIdempotencyLayer } from '../transport/idempotency.js';
import { composeLayers, detailsOf, type CallContext, type Layer, type Refusal } from '../transport/layer.js';
import { readAnswer } from '../transport/read-answer.js';
import { createSend } from '../transport/send.js';
import { buildRequest } from './build-request.js';
import type { CallOptions } from './call-options.js';
import { checkTimeoutMs, defaultTimeoutMs, type ClientOptions } from './client-options.js';
import { resolveEndpoint } from './endpoint.js';
import { lowerCased } from './headers.js';
import { createTypedFetch, type CallSettings, type TypedFetch } from './typed-fetch.js';

/** A client: a service's named operations, and the typed fetch underneath. */
export type ServiceClient<Operations, Paths extends object> = Operations & {
  /**
   * openapi-fetch's client for the same service: calls by method and path, answered with `{ data, error, response }`. Requests
   * are given client tokens, limited in time and signed as those of the named operations are.
   */
  readonly http: TypedFetch<Paths>;
};

/** What a cloud adds to every client of its services. */
export interface CloudSettings {
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Dates and signs a request. */
  readonly authenticate: Layer;
}

/**
 * Builds the client of one service from its table. From outer to inner: one client token per call, then, for each attempt, its
 * time limit, the reading of the whole answer, date and signature, and `fetch`.
 */
export function createServiceClient<Operations extends object, Paths extends object>(
  table: ServiceTable,
  options: ClientOptions,
  cloud: CloudSettings,
): ServiceClient<Operations, Paths> {
  const { createClientToken = () => crypto.randomUUID(), timeoutMs = defaultTimeoutMs } = options;
  const layers = [
    createIdempotencyLayer(createClientToken),
    createAttemptTimeout(completeClock(options.clock)),
    readAnswer,
    cloud.authenticate,
  ];
  const settings: CallSettings = {
    table,
    baseUrl: resolveEndpoint(table.endpoint, options.region, options.endpoint),
    headers: cloud.headers,
    timeoutMs: checkTimeoutMs(timeoutMs),
    send: composeLayers(layers, createSend(options.fetch ?? ((url, init) => globalThis.fetch(url, init)))),
  };
  const operations: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(table.operations))
    operations[name] = (input?: unknown, own?: CallOptions | null) =>
      callOperation(settings, operation, input, own ?? {});
  return Object.assign({} as Operations, operations, { http: createTypedFetch<Paths>(settings) });
}

/** One named call: the decoded answer, or a typed error. */
async function callOperation(
  { table, baseUrl, headers, timeoutMs, send }: CallSettings,
  operation: OperationEntry,
  input: unknown,
  options: CallOptions,
): Promise<unknown> {
  const limit = checkTimeoutMs(options.timeoutMs ?? timeoutMs, operation.operationId);
  const context: CallContext = { table, operation, signal: options.signal, timeoutMs: limit };
  await send(
    buildRequest(operation, input, baseUrl, { ...headers, ...lowerCased(operation, options.headers) }),
    context,
  );
  if (context.outcome?.ok === false) throw apiErrorOf(context, context.outcome.refusal);
  return context.outcome?.data;
}

function apiErrorOf(context: CallContext, { status, code, message, requestId }: Refusal): ApiError {
  const { category, advice } = context.table.errorCodes[code] ?? {};
  const canonicalRequest = category === 'signature' ? context.canonicalRequest : undefined;
  const details = { status, code, serviceMessage: message, requestId, category, advice, canonicalRequest };
  return new ApiError({ ...detailsOf(context), ...details });
}
