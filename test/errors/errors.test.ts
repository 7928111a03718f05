import { describe, expect, test } from 'vitest';
import * as entry from '../../src/index.js';
import { ApiError, CrosspeerError, isApiError, isCrosspeerError } from '../../src/index.js';
import { everyError, refusal } from './every-error.js';

const byName = everyError.map(([error, data]) => [error.name, error, data] as const);

test.each(byName)('%s gives its details, without cause and stack, as plain data', (_, error, data) => {
  expect(JSON.parse(JSON.stringify(error))).toEqual(data);
  expect(error.toJSON()).not.toHaveProperty('stack');
  expect(error.toJSON()).not.toHaveProperty('cause');
});

test.each(byName)('%s is an error, one of this package, and shows its class', (name, error) => {
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(CrosspeerError);
  expect(isCrosspeerError(error)).toBe(true);
  expect(String(error)).toBe(`${name}: ${error.message}`);
  expect(error.stack).toContain('every-error');
});

test('every class of error that the package exports is covered', () => {
  const exported = Object.keys(entry).filter((name) => name.endsWith('Error') && /^[A-Z]/.test(name));
  expect(new Set(exported)).toEqual(new Set(['CrosspeerError', ...everyError.map(([error]) => error.name)]));
});

test('an error without a cause has no such property', () => {
  expect(Object.hasOwn(new CrosspeerError('x'), 'cause')).toBe(false);
  expect(new CrosspeerError('x', { cause: null }).cause).toBeNull();
});

describe('an error of another copy of the package', () => {
  const foreign = Object.assign(new Error('from elsewhere'), { name: 'ApiError', code: 'NoSuchObject' });
  Object.defineProperty(foreign, Symbol.for('crosspeer.error'), { value: true });

  test('is recognised, by its code too', () => {
    expect(foreign).not.toBeInstanceOf(ApiError);
    expect(isCrosspeerError(foreign)).toBe(true);
    expect(isApiError(foreign)).toBe(true);
    expect(isApiError(foreign, 'NoSuchObject')).toBe(true);
    expect(isApiError(foreign, 'OperationDenied')).toBe(false);
  });

  test('is recognised as a plain object as well', () => {
    const plain = { name: 'ApiError', code: 'NoSuchObject', [Symbol.for('crosspeer.error')]: true };
    expect(isApiError(plain, 'NoSuchObject')).toBe(true);
  });
});

test('a refusal is told by its code', () => {
  const error = new ApiError(refusal);
  expect(isApiError(error)).toBe(true);
  expect(isApiError(error, 'SignatureDoesNotMatch')).toBe(true);
  expect(isApiError(error, 'NoSuchObject')).toBe(false);
  expect(isApiError(error, '')).toBe(false);
});

test.each(byName.filter(([name]) => name !== 'ApiError'))('%s is no refusal', (_, error) => {
  expect(isApiError(error)).toBe(false);
});

test.each([undefined, null, 0, 'ApiError', new Error('x'), { name: 'ApiError', code: 'x' }, () => undefined])(
  'what is not of this package is not recognised: %s',
  (value) => {
    expect(isCrosspeerError(value)).toBe(false);
    expect(isApiError(value)).toBe(false);
  },
);

test.each([
  ['a sentence', 'Done.', ': Done.'],
  ['a question', 'Why?', ': Why?'],
  ['a Chinese sentence', '不存在。', ': 不存在。'],
  ['no sentence', 'no', ': no.'],
  ['nothing', '', '.'],
])('the message ends the service’s words once when they are %s', (_, serviceMessage, expected) => {
  const error = new ApiError({ ...refusal, serviceMessage, advice: undefined, requestId: undefined });
  expect(error.message).toBe(`createPeerConn was refused: SignatureDoesNotMatch (HTTP 400)${expected}`);
});
