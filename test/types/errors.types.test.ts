import { expectTypeOf, test } from 'vitest';
import type { Credentials, CredentialsProvider, PeeringErrorCode } from '../../src/baidu.js';
import {
  type ApiError,
  isApiError,
  isCrosspeerError,
  type CrosspeerError,
  type ErrorCategory,
} from '../../src/index.js';

const caught: unknown = undefined;

test('a guard narrows what was caught, and its code', () => {
  if (isApiError(caught)) expectTypeOf(caught).toExtend<ApiError>();
  if (isApiError(caught, 'NoSuchObject')) {
    expectTypeOf(caught.code).toEqualTypeOf<'NoSuchObject'>();
    expectTypeOf(caught.category).toEqualTypeOf<ErrorCategory | undefined>();
    expectTypeOf(caught.status).toEqualTypeOf<number>();
  }
  if (isCrosspeerError(caught)) expectTypeOf(caught).toEqualTypeOf<CrosspeerError>();
});

test('a refusal has a code that is any text', () => {
  expectTypeOf<ApiError['code']>().toEqualTypeOf<string>();
  expectTypeOf<ApiError['requestId']>().toEqualTypeOf<string | undefined>();
});

test('codes are known ones or any other', () => {
  expectTypeOf<'NoSuchObject'>().toExtend<PeeringErrorCode>();
  expectTypeOf<'SomethingNew'>().toExtend<PeeringErrorCode>();
  expectTypeOf<PeeringErrorCode>().not.toEqualTypeOf<string>();
});

test('credentials come from an object or a function', () => {
  expectTypeOf<() => Promise<Credentials>>().toExtend<CredentialsProvider>();
  expectTypeOf<{ accessKeyId: string; secretAccessKey: string; sessionToken: undefined }>().toExtend<Credentials>();
  expectTypeOf<{ accessKeyId: string }>().not.toExtend<Credentials>();
});
