import type { OperationEntry } from '../operations/service-table.js';
import { traceOf } from '../transport/call-trace.js';
import { lowerCased } from '../transport/headers.js';
import type { CallContext, WireRequest } from '../transport/layer.js';
import { buildRequest } from './build-request.js';
import type { Call } from './call.js';
import { callLimits } from './call-limits.js';
import type { CallOptions } from './call-options.js';
import type { CallSettings } from './call-settings.js';
import { completeInput, isComplete } from './complete-input.js';
import { createContext, resumedParts, type CallExtras, type CallParts } from './create-context.js';

/**
 * Starts a named call. It resolves to the decoded answer, or rejects with a typed error.
 * @param more what it is given beyond what callers can say
 */
export function startCall(
  settings: CallSettings,
  operation: OperationEntry,
  input: unknown,
  options: CallOptions,
  more: CallExtras = {},
): Call<unknown> {
  const ended = runCall(settings, operation, input, options, more);
  const answer = ended.then(dataOf);
  const withTrace = () => {
    // Who asks for the trace hears of a failure there; the answer's own promise is then nobody's.
    answer.catch(() => undefined);
    return ended.then((context) => ({ data: dataOf(context), trace: traceOf(context) }));
  };
  return Object.assign(answer, { withTrace });
}

async function runCall(
  settings: CallSettings,
  operation: OperationEntry,
  input: unknown,
  options: CallOptions,
  more: CallExtras,
): Promise<CallContext> {
  const limits = callLimits(settings.limits, options, operation.operationId);
  const { signal, idempotencyKey } = options;
  const startedMs = settings.clock.elapsed();
  const complete = isComplete(operation) ? input : await completeInput(settings, operation, input, limits, signal);
  const request = requestOf(settings, operation, complete, options);
  return makeCall(settings, operation, request, { ...more, limits, input, signal, idempotencyKey, startedMs });
}

/** Makes a call. What resumes it sends the same request, also when the caller has changed the input since. */
function makeCall(
  settings: CallSettings,
  operation: OperationEntry,
  request: WireRequest,
  parts: Omit<CallParts, 'resume'>,
): Promise<CallContext> {
  const context = createContext(settings, operation, {
    ...parts,
    resume: async () =>
      dataOf(await makeCall(settings, operation, context.sealedRequest ?? request, resumedParts(parts, context))),
  });
  return sendCall(settings, request, context);
}

const dataOf = ({ outcome }: CallContext): unknown => (outcome?.ok ? outcome.data : undefined);

/** Sends a request through the layers, and throws what it was refused with. */
export async function sendCall(
  settings: CallSettings,
  request: WireRequest,
  context: CallContext,
): Promise<CallContext> {
  await settings.send(request, context);
  if (context.failure) throw context.failure;
  return context;
}

function requestOf(
  { baseUrl, headers }: CallSettings,
  operation: OperationEntry,
  input: unknown,
  options: CallOptions,
): WireRequest {
  return buildRequest(operation, input, baseUrl, { ...headers, ...lowerCased(operation, options.headers) });
}
