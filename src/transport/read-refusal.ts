import { isRecord, valueAt } from './json-pointer.js';
import type { CallContext, Outcome, Refusal } from './layer.js';
import { parseHttpDate, parseRetryAfter } from './retry-after.js';

/** What a refusal says. Bodies that are empty, not JSON or without a code are normal: gateways send them. */
export function readRefusal(response: Response, text: string, context: CallContext, nowMs: number): Refusal {
  const { errorBody } = context.table;
  const body = parseOrUndefined(text);
  const code = valueAt(body, errorBody.code);
  const message = valueAt(body, errorBody.message);
  const requestId = requestIdOf(response, body, context);
  const hasCode = typeof code === 'string' && code !== '';
  return {
    status: response.status,
    code: hasCode ? code : codeOfStatus(response.status, errorBody.codeByStatus),
    message: typeof message === 'string' ? (context.redact?.(message) ?? message) : startOf(text, context),
    requestId,
    retryAfterMs: retryAfterOf(response.headers, nowMs),
    isFromService: hasCode && requestId !== undefined,
  };
}

/** What a success without the promised body stands for. */
export function emptyBodyRefusal(response: Response, code: string, context: CallContext): Refusal {
  return {
    status: context.table.errorCodes[code]?.status ?? response.status,
    code,
    message: `answered ${response.status} with an empty body`,
    requestId: requestIdOf(response, undefined, context),
    retryAfterMs: undefined,
    isFromService: true,
  };
}

/** A refusal, with a body in the service's own shape whatever came. */
export function refused(refusal: Refusal, text: string, { table: { errorBody }, redact }: CallContext): Outcome {
  const body = parseOrUndefined(redact?.(text) ?? text);
  const parts = {
    ...(isRecord(body) ? body : {}),
    [fieldOf(errorBody.code)]: refusal.code,
    [fieldOf(errorBody.message)]: refusal.message,
    ...(errorBody.requestId !== undefined && { [fieldOf(errorBody.requestId)]: refusal.requestId }),
  };
  return { ok: false, refusal, text: JSON.stringify(parts) };
}

/** The id that the service gave the request; undefined when something in front of it answered. */
export function requestIdOf(response: Response, body: unknown, { table }: CallContext): string | undefined {
  const { requestId: pointer, requestIdHeader } = table.errorBody;
  const inBody = pointer === undefined ? undefined : valueAt(body, pointer);
  return response.headers.get(requestIdHeader) || (typeof inBody === 'string' ? inBody : undefined);
}

/** The beginning of a body that is shown to people. Gateways are known to echo the request, signature and token included. */
export const startOf = (text: string, { redact }: CallContext): string => (redact?.(text) ?? text).slice(0, 200).trim();

/** The value of a JSON text, or undefined for any other. */
export function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A date is compared with the service's own clock, where the answer tells it. */
function retryAfterOf(headers: Headers, nowMs: number): number | undefined {
  return parseRetryAfter(headers.get('retry-after'), parseHttpDate(headers.get('date')) ?? nowMs);
}

const codeOfStatus = (status: number, codes: Readonly<Record<string, string>>): string =>
  codes[status] ?? `Http${status}`;

/** The field that a pointer to the top level names. */
const fieldOf = (pointer: string): string => pointer.slice(1);
