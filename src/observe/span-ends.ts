import { SpanStatusCode, type Attributes, type Span } from '@opentelemetry/api';
import type { Attempt } from '../errors/attempt.js';
import { isApiError } from '../errors/api-error.js';
import { isCrosspeerError } from '../errors/crosspeer-error.js';
import type { CallTrace } from '../transport/call-trace.js';

/** Ends the span of a call that succeeded. */
export function endSucceededCall(span: Span, { attempts, clientToken, warnings }: CallTrace): void {
  span.setAttributes(endAttributes(attempts, clientToken));
  addWarnings(span, warnings);
  span.end();
}

/** Ends the span of an attempt that the service answered. */
export function endAnsweredAttempt(span: Span, attempt: Attempt): void {
  span.setAttributes(answerAttributes(attempt));
  if (attempt.error !== undefined) {
    span.setAttributes({ 'error.type': refusalType(attempt) });
    span.setStatus({
      code: SpanStatusCode.ERROR,
      message: `${attempt.code ?? attempt.error} (HTTP ${attempt.status})`,
    });
  }
  span.end();
}

/** Ends the span of an attempt that brought no usable answer. */
export function endFailedAttempt(span: Span, error: unknown, number: number): void {
  const attempt = isCrosspeerError(error) ? error.attempts.find((one) => one.number === number) : undefined;
  if (attempt) span.setAttributes(answerAttributes(attempt));
  setFailed(span, error);
  span.end();
}

/** Ends the span of a call that failed. */
export function endFailedCall(span: Span, error: unknown, warnings: readonly string[]): void {
  if (isCrosspeerError(error)) span.setAttributes(endAttributes(error.attempts, error.clientToken));
  if (isApiError(error)) span.setAttributes({ 'crosspeer.error_code': error.code });
  addWarnings(span, warnings);
  setFailed(span, error);
  span.end();
}

function endAttributes(attempts: readonly Attempt[], clientToken: string | undefined): Attributes {
  const requestId = attempts.at(-1)?.requestId;
  return {
    'crosspeer.attempts': attempts.length,
    ...(clientToken !== undefined && { 'crosspeer.client_token': clientToken }),
    ...(requestId !== undefined && { 'crosspeer.request_id': requestId }),
  };
}

function answerAttributes({ status, code, requestId }: Attempt): Attributes {
  return {
    ...(status !== undefined && { 'http.response.status_code': status }),
    ...(requestId !== undefined && { 'crosspeer.request_id': requestId }),
    ...(code !== undefined && { 'crosspeer.error_code': code }),
  };
}

/** The conventions ask for the status as text; a refusal with another status is told by its code. */
const refusalType = ({ status = 0, code, error = '_OTHER' }: Attempt): string =>
  status >= 400 ? String(status) : (code ?? error);

function setFailed(span: Span, error: unknown): void {
  const { name, message } = error instanceof Error ? error : { name: '_OTHER', message: String(error) };
  span.setAttributes({ 'error.type': name });
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

function addWarnings(span: Span, warnings: readonly string[]): void {
  for (const warning of warnings) span.addEvent('crosspeer.warning', { 'crosspeer.message': warning });
}
