/** What the clients of all clouds share. */
export { AbortError } from './errors/abort-error.js';
export { ApiError, isApiError } from './errors/api-error.js';
export { ConfigError } from './errors/config-error.js';
export { CrosspeerError, isCrosspeerError } from './errors/crosspeer-error.js';
export { DecodeError } from './errors/decode-error.js';
export { InputError } from './errors/input-error.js';
export { NetworkError } from './errors/network-error.js';
export { TimeoutError } from './errors/timeout-error.js';
export type { ErrorCategory } from './operations/service-table.js';
export { systemClock, type Clock } from './transport/clock.js';
export type { Fetch } from './transport/send.js';
