import type { ErrorBodyEntry, ServiceTable } from '../operations/service-table.js';
import { reasonPhrases } from './reason-phrases.js';
import type { Refusal } from './refusal.js';
import type { Route } from './route.js';

/** What every answer carries. */
export interface AnswerContext {
  readonly table: ServiceTable;
  readonly requestId: string;
  readonly nowMs: number;
}

/**
 * Answers a success with the status of its operation. The fields that the operation gives in headers are taken out of the body.
 * An empty answer has length 0 and is never chunked, which Baidu's Java SDK would read as JSON; it is labelled JSON all the same, as
 * the real ones are. Only 204 has neither length nor label.
 */
export function answerSuccess(body: unknown, { operation, successStatus }: Route, context: AnswerContext): Response {
  const names = operation.answerHeaders ?? [];
  const fields = names.length > 0 ? (body as Record<string, unknown>) : {};
  const headers = names
    .filter((name) => fields[name] !== undefined)
    .map((name) => [name, String(fields[name])] as const);
  const rest = names.length > 0 ? without(fields, names) : body;
  const text = rest === undefined || successStatus === 204 ? '' : JSON.stringify(rest);
  return answer(successStatus, text, context, headers);
}

/** Answers a refusal, with the status of its code and a body in the service's own form. */
export function answerRefusal(refusal: Refusal, context: AnswerContext): Response {
  return answerError(refusal.status ?? statusOf(refusal.code, context.table), refusal, context);
}

/** Answers a refusal with a status of its own. */
export function answerError(status: number, refusal: Refusal, context: AnswerContext): Response {
  const body = errorBody(context.table.errorBody, status, refusal, context.requestId);
  return answer(status, JSON.stringify(body), context);
}

/** The documented status of an error code. */
export function statusOf(code: string, table: ServiceTable): number {
  return table.errorCodes[code]?.status ?? 500;
}

type Header = readonly [name: string, value: string];

function answer(
  status: number,
  text: string,
  { table, requestId, nowMs }: AnswerContext,
  more: readonly Header[] = [],
): Response {
  const bytes = new TextEncoder().encode(text);
  const content: Header[] = [
    ['content-type', 'application/json;charset=UTF-8'],
    ['content-length', String(bytes.length)],
  ];
  const headers: Header[] = [
    ...(status === 204 ? [] : content),
    ['date', new Date(nowMs).toUTCString()],
    [table.errorBody.requestIdHeader, requestId],
    ...more,
  ];
  return new Response(bytes.length === 0 ? null : bytes, { status, headers: Object.fromEntries(headers) });
}

function without(fields: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function errorBody(
  entry: ErrorBodyEntry,
  status: number,
  refusal: Refusal,
  requestId: string,
): Record<string, unknown> {
  const { code } = refusal;
  const body: Record<string, unknown> = {};
  const isNumber = entry.numericCode === true && /^\d+$/.test(code);
  // Where codes are numbers, one that is none comes from a part of the service that writes errors in another way.
  const isOther = entry.numericCode === true && !isNumber;
  const place = (isOther && entry.alsoAt?.[0]) || entry;
  put(body, place.code, isNumber ? Number(code) : code);
  put(body, place.message, refusal.message);
  if (entry.reason && !isOther) put(body, entry.reason, reasonPhrases[status] ?? '');
  if (entry.requestId) put(body, entry.requestId, requestId);
  return body;
}

/** Writes to where a JSON pointer leads, making the objects on the way. */
function put(body: Record<string, unknown>, pointer: string, value: unknown): void {
  const tokens = pointer.split('/').slice(1);
  const last = tokens.pop() ?? '';
  let holder = body;
  for (const token of tokens) holder = (holder[token] ??= {}) as Record<string, unknown>;
  holder[last] = value;
}
