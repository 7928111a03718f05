import type { ErrorBodyEntry, ServiceTable } from '../operations/service-table.js';
import { valueAt, withValueAt } from './json-pointer.js';
import type { CallContext, Outcome, Refusal } from './layer.js';
import { parseHttpDate, parseRetryAfter } from './retry-after.js';

/** What a refusal says. Bodies that are empty, not JSON or without a code are normal: gateways send them. */
export function readRefusal(response: Response, text: string, context: CallContext, nowMs: number): Refusal {
  const { errorBody } = context.table;
  const body = parseOrUndefined(text);
  const found = findError(body, errorBody);
  const message = found?.message ?? valueAt(body, errorBody.message);
  const requestId = requestIdOf(response, body, context);
  return {
    status: response.status,
    code: found?.code ?? codeOfStatus(response.status, errorBody.codeByStatus),
    message: typeof message === 'string' ? (context.redact?.(message) ?? message) : startOf(text, context),
    requestId,
    retryAfterMs: retryAfterOf(response.headers, nowMs),
    isFromService: found !== undefined && requestId !== undefined,
  };
}

/** Code and message, from the first place that has a code. */
function findError(
  body: unknown,
  errorBody: ErrorBodyEntry,
): { readonly code: string; readonly message: unknown } | undefined {
  for (const place of [errorBody, ...(errorBody.alsoAt ?? [])]) {
    const code = valueAt(body, place.code);
    if ((typeof code === 'string' && code !== '') || (place.numericCode && typeof code === 'number'))
      return { code: String(code), message: valueAt(body, place.message) };
  }
  return undefined;
}

/** What a success says that says of itself that it is none; undefined for any other. */
export function unsuccessfulRefusal(response: Response, body: unknown, context: CallContext): Refusal | undefined {
  const { unsuccessful, ...errorBody } = context.table.errorBody;
  if (unsuccessful === undefined || valueAt(body, unsuccessful.flag) !== false) return undefined;
  const message = valueAt(body, unsuccessful.message);
  return {
    status: response.status,
    code: findError(body, errorBody)?.code ?? unsuccessful.code,
    message: typeof message === 'string' ? (context.redact?.(message) ?? message) : '',
    requestId: requestIdOf(response, body, context),
    retryAfterMs: undefined,
    isFromService: true,
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
  let body = withValueAt(parseOrUndefined(redact?.(text) ?? text), errorBody.code, codeOnWire(refusal.code, errorBody));
  body = withValueAt(body, errorBody.message, refusal.message);
  if (errorBody.requestId !== undefined) body = withValueAt(body, errorBody.requestId, refusal.requestId);
  return { ok: false, refusal, text: JSON.stringify(body) };
}

const codeOnWire = (code: string, { numericCode }: ErrorBodyEntry): string | number =>
  numericCode && /^\d+$/.test(code) ? Number(code) : code;

/** The id that the service gave the request; undefined when something in front of it answered. */
export function requestIdOf(response: Response, body: unknown, { table }: CallContext): string | undefined {
  const { requestId: pointer } = table.errorBody;
  const inBody = pointer === undefined ? undefined : valueAt(body, pointer);
  return requestIdIn(response.headers, table) || (typeof inBody === 'string' ? inBody : undefined);
}

/** The id in the first header that has one. */
export function requestIdIn(headers: Headers, { errorBody }: ServiceTable): string | undefined {
  const { requestIdHeader, otherRequestIdHeaders = [] } = errorBody;
  return [requestIdHeader, ...otherRequestIdHeaders].map((name) => headers.get(name)).find(Boolean) ?? undefined;
}

/**
 * The beginning of a body that is shown to people; nothing of one that may bring secrets. Gateways are known to echo the request, signature
 * and token included.
 */
export const startOf = (text: string, { redact, operation }: CallContext): string =>
  operation.answersSecrets ? '' : (redact?.(text) ?? text).slice(0, 200).trim();

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
