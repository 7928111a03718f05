import { DecodeError } from '../errors/decode-error.js';
import { NetworkError } from '../errors/network-error.js';
import { isRecord, valueAt } from './json-pointer.js';
import type { OperationEntry } from '../operations/service-table.js';
import { withoutSecrets } from './describe-cause.js';
import {
  detailsOf,
  nameOf,
  type CallContext,
  type Layer,
  type OpenAttempt,
  type Outcome,
  type Refusal,
} from './layer.js';
import { parseHttpDate, parseRetryAfter } from './retry-after.js';
import { mendAnswer } from './wire-quirks.js';

/**
 * Reads the whole body inside the attempt's time limit and decides, by the status, what became of the call: a success that is JSON
 * where the specification promises it, or a refusal that always names a code. Notes it in the context.
 * @param now the service's present time, as far as it is known, in milliseconds since 1970
 */
export function createAnswerReader(now: () => number): Layer {
  return async (request, next, context) => {
    const response = await next(request);
    // An attempt that was given up must not speak for the one that took its place.
    request.signal?.throwIfAborted();
    noteAnswer(context, { status: response.status, requestId: requestIdOf(response, undefined, context) });
    const text = await readText(response, context);
    request.signal?.throwIfAborted();
    const outcome = response.ok
      ? readSuccess(response, text, context)
      : refused(readRefusal(response, text, context, now()), text, context);
    if (!outcome.ok) noteAnswer(context, { code: outcome.refusal.code, requestId: outcome.refusal.requestId });
    context.outcome = outcome;
    return response;
  };
}

const noteAnswer = ({ attempts }: CallContext, answer: Partial<OpenAttempt>): void =>
  void Object.assign(attempts.at(-1) ?? {}, answer);

async function readText(response: Response, context: CallContext): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    const { why, safeCause } = withoutSecrets(cause, context);
    const message = `${nameOf(context)}: the answer (HTTP ${response.status}) broke off: ${why}.`;
    throw new NetworkError(message, { ...detailsOf(context), cause: safeCause, isNeverSent: false });
  }
}

function readSuccess(response: Response, text: string, context: CallContext): Outcome {
  const { answers, emptyBodyCode, quirks = [], answerRequires = [] } = context.operation;
  if (answers === 'nothing') return readNothing(response, text, context);
  if (emptyBodyCode !== undefined && text.trim() === '')
    return refused(emptyBodyRefusal(response, emptyBodyCode, context), text, context);
  const data = parseOrUndefined(text);
  if (answers === 'array' ? !Array.isArray(data) : !isRecord(data))
    throw decodeError(response, text, `a JSON ${answers}`, context);
  const isMended = mendAnswer(data, quirks);
  const missing = answerRequires.filter((name) => !isRecord(data) || isMissing(data[name], context.operation));
  if (isSomethingElse(missing, context.operation))
    throw decodeError(response, text, `the field "${missing[0]}"`, context);
  return { ok: true, data, text: isMended ? JSON.stringify(data) : text };
}

/**
 * What reports a change must carry all that is promised. What is read may lack a field, as services differ from their documents; it is
 * something else only when it has none of them.
 */
function isSomethingElse(missing: readonly string[], { method, answerRequires = [] }: OperationEntry): boolean {
  const tolerated = method === 'GET' ? answerRequires.length - 1 : 0;
  return missing.length > Math.max(0, tolerated);
}

/** Where nothing was changed, a null or an empty text may be the service's way to say that there is none. */
const isMissing = (value: unknown, { method }: OperationEntry): boolean =>
  value === undefined || (method !== 'GET' && (value === null || value === ''));

/** A short text or `{}` will do for nothing. A page that something in between sends is no answer of the service at all. */
function readNothing(response: Response, text: string, context: CallContext): Outcome {
  if (/^\s*</.test(text)) throw decodeError(response, text, 'no body', context);
  return { ok: true, data: undefined, text: '' };
}

function decodeError(response: Response, text: string, promised: string, context: CallContext): DecodeError {
  const found = text.trim() === '' ? 'an empty body' : 'another body';
  return new DecodeError(
    `${nameOf(context)}: HTTP ${response.status} with ${found} where ${promised} is promised. The call probably took effect.`,
    {
      ...detailsOf(context),
      status: response.status,
      requestId: requestIdOf(response, undefined, context),
      bodyStart: startOf(text, context),
    },
  );
}

/** The beginning of a body that is shown to people. Gateways are known to echo the request, signature and token included. */
const startOf = (text: string, { redact }: CallContext): string => (redact?.(text) ?? text).slice(0, 200).trim();

function emptyBodyRefusal(response: Response, code: string, context: CallContext): Refusal {
  return {
    status: context.table.errorCodes[code]?.status ?? response.status,
    code,
    message: `answered ${response.status} with an empty body`,
    requestId: requestIdOf(response, undefined, context),
    retryAfterMs: undefined,
  };
}

/** What a refusal says. Bodies that are empty, not JSON or without a code are normal: gateways send them. */
function readRefusal(response: Response, text: string, context: CallContext, nowMs: number): Refusal {
  const { errorBody } = context.table;
  const body = parseOrUndefined(text);
  const code = valueAt(body, errorBody.code);
  const message = valueAt(body, errorBody.message);
  return {
    status: response.status,
    code: typeof code === 'string' && code !== '' ? code : codeOfStatus(response.status, errorBody.codeByStatus),
    message: typeof message === 'string' ? (context.redact?.(message) ?? message) : startOf(text, context),
    requestId: requestIdOf(response, body, context),
    retryAfterMs: retryAfterOf(response.headers, nowMs),
  };
}

/** A date is compared with the service's own clock, where the answer tells it. */
function retryAfterOf(headers: Headers, nowMs: number): number | undefined {
  return parseRetryAfter(headers.get('retry-after'), parseHttpDate(headers.get('date')) ?? nowMs);
}

const codeOfStatus = (status: number, codes: Readonly<Record<string, string>>): string =>
  codes[status] ?? `Http${status}`;

function requestIdOf(response: Response, body: unknown, { table }: CallContext): string | undefined {
  const { requestId: pointer, requestIdHeader } = table.errorBody;
  const inBody = pointer === undefined ? undefined : valueAt(body, pointer);
  return response.headers.get(requestIdHeader) || (typeof inBody === 'string' ? inBody : undefined);
}

/** A refusal, with a body in the service's own shape whatever came. */
function refused(refusal: Refusal, text: string, { table: { errorBody }, redact }: CallContext): Outcome {
  const body = parseOrUndefined(redact?.(text) ?? text);
  const parts = {
    ...(isRecord(body) ? body : {}),
    [fieldOf(errorBody.code)]: refusal.code,
    [fieldOf(errorBody.message)]: refusal.message,
    ...(errorBody.requestId !== undefined && { [fieldOf(errorBody.requestId)]: refusal.requestId }),
  };
  return { ok: false, refusal, text: JSON.stringify(parts) };
}

/** The field that a pointer to the top level names. */
const fieldOf = (pointer: string): string => pointer.slice(1);

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
