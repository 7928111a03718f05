import {
  AbortError,
  ApiError,
  ConfigError,
  type CrosspeerError,
  DecodeError,
  IdempotencyMismatchError,
  InputError,
  LedgerError,
  NetworkError,
  OutcomeUnknownError,
  PagingError,
  TimeoutError,
  WaiterError,
} from '../../src/index.js';

const attempt = {
  number: 1,
  startedAtMs: Date.UTC(2026, 7, 13),
  durationMs: 20,
  delayMs: 0,
  clockOffsetMs: 0,
  status: 503,
  code: 'Http503',
  requestId: 'id-1',
  error: 'ApiError',
  reason: undefined,
  effect: 'unknown',
} as const;
const call = { operationId: 'createPeerConn', clientToken: 'token-1', attempts: [attempt] };
const wait = {
  reason: 'timeout',
  resource: 'PeerConn',
  target: ['active'],
  history: [{ state: 'creating', elapsedMs: 0 }],
  elapsedMs: 60_000,
  polls: 7,
} as const;
const cause = new Error('the cause');

/** What a refusal for a wrong signature says. */
export const refusal = {
  ...call,
  status: 400,
  code: 'SignatureDoesNotMatch',
  serviceMessage: 'no match',
  requestId: 'id-1',
  category: 'signature',
  advice: 'Check the secret key.',
  canonicalRequest: 'GET\n/\n\nhost:h',
  retryAfterMs: 1000,
} as const;

/** One error of each class, as plain data gives it. */
export const everyError: readonly (readonly [error: CrosspeerError, data: Record<string, unknown>])[] = [
  [
    new ApiError(refusal),
    {
      name: 'ApiError',
      message:
        'createPeerConn was refused: SignatureDoesNotMatch (HTTP 400): no match. Check the secret key. Request id id-1.',
      ...refusal,
    },
  ],
  [
    new NetworkError('n', { ...call, cause, isNeverSent: true }),
    { name: 'NetworkError', message: 'n', ...call, isNeverSent: true },
  ],
  [
    new TimeoutError('t', { ...call, timeoutMs: 5, limitOf: 'call' }),
    { name: 'TimeoutError', message: 't', ...call, timeoutMs: 5, limitOf: 'call' },
  ],
  [
    new OutcomeUnknownError('o', { ...call, cause, canResume: true, resume: () => Promise.resolve() }),
    { name: 'OutcomeUnknownError', message: 'o', ...call, canResume: true },
  ],
  [
    new IdempotencyMismatchError('m', { ...call, cause, code: 'IdempotentParameterMismatch', detectedBy: 'ledger' }),
    {
      name: 'IdempotencyMismatchError',
      message: 'm',
      ...call,
      code: 'IdempotentParameterMismatch',
      detectedBy: 'ledger',
    },
  ],
  [new AbortError('a', { ...call, cause }), { name: 'AbortError', message: 'a', ...call }],
  [
    new DecodeError('d', { ...call, cause, status: 200, requestId: 'id-1', bodyStart: '<html>' }),
    { name: 'DecodeError', message: 'd', ...call, status: 200, requestId: 'id-1', bodyStart: '<html>' },
  ],
  [new LedgerError('l', { ...call, cause }), { name: 'LedgerError', message: 'l', ...call }],
  [
    new PagingError('p', { ...call, marker: 'm', pages: 2 }),
    { name: 'PagingError', message: 'p', ...call, marker: 'm', pages: 2 },
  ],
  [
    new WaiterError('w', { ...call, ...wait }),
    { name: 'WaiterError', message: 'w', ...call, ...wait, lastState: 'creating' },
  ],
  [
    new InputError('i', { operationId: 'createPeerConn', field: 'billing' }),
    { name: 'InputError', message: 'i', operationId: 'createPeerConn', field: 'billing', attempts: [] },
  ],
  [new ConfigError('c'), { name: 'ConfigError', message: 'c', attempts: [] }],
];
