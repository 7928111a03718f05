/** Traces of calls for OpenTelemetry. Needs the package `@opentelemetry/api`. */
export { createTracingHook, type TracingOptions } from './observe/tracing-hook.js';
