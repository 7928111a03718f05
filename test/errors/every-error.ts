import {
  AbortError,
  ApiError,
  ConfigError,
  type CrosspeerError,
  DecodeError,
  InputError,
  NetworkError,
  TimeoutError,
} from '../../src/index.js';

const call = { operationId: 'createPeerConn', clientToken: 'token-1' };
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
  [new NetworkError('n', { ...call, cause }), { name: 'NetworkError', message: 'n', ...call }],
  [new TimeoutError('t', { ...call, timeoutMs: 5 }), { name: 'TimeoutError', message: 't', ...call, timeoutMs: 5 }],
  [new AbortError('a', { ...call, cause }), { name: 'AbortError', message: 'a', ...call }],
  [
    new DecodeError('d', { ...call, cause, status: 200, requestId: 'id-1', bodyStart: '<html>' }),
    { name: 'DecodeError', message: 'd', ...call, status: 200, requestId: 'id-1', bodyStart: '<html>' },
  ],
  [
    new InputError('i', { operationId: 'createPeerConn', field: 'billing' }),
    { name: 'InputError', message: 'i', operationId: 'createPeerConn', field: 'billing' },
  ],
  [new ConfigError('c'), { name: 'ConfigError', message: 'c' }],
];
