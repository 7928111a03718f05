import type { ErrorBodyEntry, ServiceTable } from '../operations/service-table.js';
import type { Refusal } from './refusal.js';

/** What every answer carries. */
export interface AnswerContext {
  readonly table: ServiceTable;
  readonly requestId: string;
  readonly nowMs: number;
}

/**
 * Answers a success. An empty answer has length 0 and is never chunked, which the vendor's Java SDK would read as JSON; it is
 * labelled JSON all the same, as the real ones are.
 */
export function answerSuccess(body: unknown, context: AnswerContext): Response {
  return answer(200, body === undefined ? '' : JSON.stringify(body), context);
}

/** Answers a refusal, with the status of its code and a body in the service's own form. */
export function answerRefusal(refusal: Refusal, context: AnswerContext): Response {
  return answerError(statusOf(refusal.code, context.table), refusal, context);
}

/** Answers a refusal with a status of its own. */
export function answerError(status: number, refusal: Refusal, context: AnswerContext): Response {
  const body = errorBody(context.table.errorBody, refusal, context.requestId);
  return answer(status, JSON.stringify(body), context);
}

/** The documented status of an error code. */
export function statusOf(code: string, table: ServiceTable): number {
  return table.errorCodes[code]?.status ?? 500;
}

function answer(status: number, text: string, { table, requestId, nowMs }: AnswerContext): Response {
  const bytes = new TextEncoder().encode(text);
  const headers = {
    'content-type': 'application/json;charset=UTF-8',
    'content-length': String(bytes.length),
    date: new Date(nowMs).toUTCString(),
    [table.errorBody.requestIdHeader]: requestId,
  };
  return new Response(bytes.length === 0 ? null : bytes, { status, headers });
}

function errorBody(entry: ErrorBodyEntry, refusal: Refusal, requestId: string): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  put(body, entry.code, refusal.code);
  put(body, entry.message, refusal.message);
  if (entry.requestId) put(body, entry.requestId, requestId);
  return body;
}

/** Writes to where a JSON pointer leads, making the objects on the way. */
function put(body: Record<string, unknown>, pointer: string, value: string): void {
  const tokens = pointer.split('/').slice(1);
  const last = tokens.pop() ?? '';
  let holder = body;
  for (const token of tokens) holder = (holder[token] ??= {}) as Record<string, unknown>;
  holder[last] = value;
}
