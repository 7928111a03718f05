import { context, propagation, SpanKind, trace, type Attributes, type Context, type Tracer } from '@opentelemetry/api';
import type { Hook, HookedCall } from '../transport/hooks.js';
import { attemptAttributes, callAttributes, templateOf } from './span-attributes.js';
import { endAnsweredAttempt, endFailedAttempt, endFailedCall, endSucceededCall } from './span-ends.js';

/** How calls are traced. */
export interface TracingOptions {
  /** What makes the spans. Default: that of the globally registered provider, named `crosspeer`; without one, nothing is traced. */
  readonly tracer?: Tracer | undefined;
  /** Whether the trace's context goes out in headers, as the global propagator writes them (`traceparent`). Default `true`. */
  readonly propagate?: boolean | undefined;
  /** Further attributes of every span, such as a name for the client. Default: none. */
  readonly attributes?: Attributes | undefined;
}

/**
 * A hook that traces calls: one span for each call, and inside of it one for each request, by OpenTelemetry's conventions for HTTP
 * clients. The span that is active when the call is made is its parent. No span holds input, headers, or `url.full`, whose query may
 * hold what must not be shown.
 * @example
 * const peering = createPeeringClient({ region: 'bj', credentials: fromEnv(), hooks: [createTracingHook()] });
 */
export function createTracingHook(options: TracingOptions = {}): Hook {
  const { propagate = true, attributes } = options;
  // The active context does not reach the attempts by itself where no context manager is registered, as in browsers.
  const contexts = new WeakMap<HookedCall, Context>();
  const start = (name: string, kind: SpanKind, own: Attributes, parent: Context) => {
    const tracer = options.tracer ?? trace.getTracer('crosspeer');
    const span = tracer.startSpan(name, { kind, attributes: { ...attributes, ...own } }, parent);
    return { span, inner: trace.setSpan(parent, span) };
  };
  return {
    async aroundCall(call, next) {
      const name = `${call.service}/${call.operationId}`;
      const { span, inner } = start(name, SpanKind.INTERNAL, callAttributes(call), context.active());
      contexts.set(call, inner);
      await context.with(inner, next).then(
        (ended) => endSucceededCall(span, ended),
        (error: unknown) => endFailedCall(span, error, call.warnings),
      );
    },
    async aroundAttempt(attempt, next) {
      const active = context.active();
      const parent = trace.getSpan(active) ? active : (contexts.get(attempt.call) ?? active);
      const name = `${attempt.method} ${templateOf(attempt)}`;
      const { span, inner } = start(name, SpanKind.CLIENT, attemptAttributes(attempt), parent);
      const headers: Record<string, string> = {};
      if (propagate) propagation.inject(inner, headers);
      await context.with(inner, next, undefined, headers).then(
        (ended) => endAnsweredAttempt(span, ended),
        (error: unknown) => endFailedAttempt(span, error, attempt.number),
      );
    },
  };
}
