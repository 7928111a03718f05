import type { FaultRule } from '../../../src/emulator.js';

/** A fault that keeps the answer from the caller. */
export type NamedFault = readonly [name: string, rule: FaultRule];

/** The operation is not executed, and the caller cannot tell. */
export const before: readonly NamedFault[] = [
  ['a connection closed at once', { fault: 'reset-before' }],
  ['500 of a gateway', { fault: 'status', status: 500 }],
  ['502 with a page', { fault: 'status', status: 502, html: true }],
  ['503', { fault: 'status', status: 503 }],
  ['504', { fault: 'status', status: 504 }],
  ['APIGW.0202', { fault: 'status', status: 502, code: 'APIGW.0202' }],
  ['a stall', { fault: 'stall-headers', executed: false }],
  ['an empty 200', { fault: 'empty-body', executed: false }],
  ['a login page', { fault: 'html-body', executed: false }],
];

/** The operation is executed, and the caller cannot tell. */
export const after: readonly NamedFault[] = [
  ['a connection closed after it was done', { fault: 'reset-after' }],
  ['an answer that breaks off', { fault: 'truncated-body' }],
  ['an answer that stalls', { fault: 'stall-body' }],
  ['an answer that never comes', { fault: 'stall-headers' }],
  ['an empty 200 in its place', { fault: 'empty-body' }],
  ['a page in its place', { fault: 'html-body' }],
  ['500 after it was done', { fault: 'status', status: 500, executed: true }],
  ['503 after it was done', { fault: 'status', status: 503, executed: true }],
  ['504 after it was done', { fault: 'status', status: 504, executed: true }],
  ['APIGW.0203 after it was done', { fault: 'status', status: 504, code: 'APIGW.0203', executed: true }],
  ['an answer that is far too late', { fault: 'delay', delayMs: 60_000 }],
  ['an answer that drips far too slowly', { fault: 'slow-body', durationMs: 60_000 }],
];

/** What turns a call away before it takes effect, and says so. */
export const throttled: readonly NamedFault[] = [
  ['429', { fault: 'status', status: 429 }],
  ['429 with a code', { fault: 'status', status: 429, code: 'APIGW.0308' }],
  ['429 that says when', { fault: 'status', status: 429, code: 'APIGW.0308', retryAfter: 3 }],
  ['APIGW.0308 under 403', { fault: 'status', status: 403, code: 'APIGW.0308' }],
  ['APIGW.0308 under 503', { fault: 'status', status: 503, code: 'APIGW.0308' }],
];

/** What costs time only. */
export const harmless: readonly NamedFault[] = [
  ['an answer that is a little late', { fault: 'delay', delayMs: 500 }],
  ['an answer that drips', { fault: 'slow-body', durationMs: 500 }],
];
