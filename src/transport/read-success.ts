import { DecodeError } from '../errors/decode-error.js';
import type { OperationEntry } from '../operations/service-table.js';
import { isRecord, valueAt } from './json-pointer.js';
import { detailsOf, nameOf, type CallContext, type Outcome } from './layer.js';
import {
  emptyBodyRefusal,
  parseOrUndefined,
  refused,
  requestIdOf,
  startOf,
  unsuccessfulRefusal,
} from './read-refusal.js';
import { mendAnswer } from './wire-quirks.js';

/**
 * What a success carries.
 * @throws {DecodeError} for what the operation does not answer with: something in between may have sent it
 */
export function readSuccess(response: Response, text: string, context: CallContext): Outcome {
  const { answers, emptyBodyCode, quirks = [] } = context.operation;
  const isFromService = requestIdOf(response, undefined, context) !== undefined;
  if (emptyBodyCode !== undefined && text.trim() === '' && isFromService)
    return refused(emptyBodyRefusal(response, emptyBodyCode, context), text, context);
  const data = parseOrUndefined(text);
  const refusal = unsuccessfulRefusal(response, data, context);
  if (refusal !== undefined) return refused(refusal, text, context);
  if (answers === 'nothing') return readNothing(response, text, isFromService, context);
  if (answers === 'array' ? !Array.isArray(data) : !isRecord(data))
    throw decodeError(response, text, `a JSON ${answers}`, context);
  const isMended = mendAnswer(data, quirks);
  const answer = withHeaders(data, response.headers, context.operation);
  const missing = missingField(answer, context.operation);
  if (missing !== undefined) throw decodeError(response, text, `the field "${missing}"`, context);
  return { ok: true, data: answer, text: isMended ? JSON.stringify(data) : text };
}

/** The answer with what stands in headers of its own, under their names. */
function withHeaders(data: unknown, headers: Headers, { answerHeaders = [] }: OperationEntry): unknown {
  const found = answerHeaders.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : []));
  return found.length === 0 ? data : { ...(data as object), ...(Object.fromEntries(found) as object) };
}

/**
 * What reports a change must carry all that is promised. What is read may lack a field, as services differ from their documents; it is
 * something else only when it has none of them, or not the list that it is read for.
 */
function missingField(data: unknown, { method, answerRequires = [], paging }: OperationEntry): string | undefined {
  const isRead = method === 'GET';
  const missing = answerRequires.filter((name) => isMissing(valueAt(data, `/${name}`), isRead));
  if (!isRead || missing.length === answerRequires.length) return missing[0];
  return paging && !paging.mayLackItems && valueAt(data, paging.items) === undefined
    ? paging.items.slice(1)
    : undefined;
}

/** Where nothing was changed, a null or an empty text may be the service's way to say that there is none. */
const isMissing = (value: unknown, isRead: boolean): boolean =>
  value === undefined || (!isRead && (value === null || value === ''));

/** A short text or `{}` will do for nothing. A page, half of a JSON text or an error in it will not. */
function readNothing(response: Response, text: string, isFromService: boolean, context: CallContext): Outcome {
  const body = parseOrUndefined(text);
  const isPage = /^\s*</.test(text);
  const isBroken = body === undefined && /^\s*[[{"]/.test(text);
  if (!isFromService && !isLabelled(response, context.operation)) throw notTheServices(response, text, context);
  if (isPage || isBroken || valueAt(body, context.table.errorBody.code) !== undefined)
    throw decodeError(response, text, 'no body', context);
  return { ok: true, data: undefined, text: '' };
}

/**
 * Whether an answer that promises no body and has no request id is labelled as the service's own are: by the status 204 or, where that is
 * 200, as JSON. Something in between may answer an empty 200, and knows neither. The id alone would not do: browsers hide it from other
 * origins.
 */
const isLabelled = ({ status, headers }: Response, { answersNoContent }: OperationEntry): boolean =>
  status === 204 || (!answersNoContent && (headers.get('content-type') ?? '').includes('json'));

function notTheServices(response: Response, text: string, context: CallContext): DecodeError {
  const message =
    `${nameOf(context)}: HTTP ${response.status} with neither a request id nor the label of the service's own answers: ` +
    `something in between has answered.`;
  return new DecodeError(message, {
    ...detailsOf(context),
    status: response.status,
    requestId: undefined,
    bodyStart: startOf(text, context),
  });
}

function decodeError(response: Response, text: string, promised: string, context: CallContext): DecodeError {
  const found = text.trim() === '' ? 'an empty body' : 'another body';
  const message = `${nameOf(context)}: HTTP ${response.status} with ${found} where ${promised} is promised.`;
  return new DecodeError(`${message} The call probably took effect.`, {
    ...detailsOf(context),
    status: response.status,
    requestId: requestIdOf(response, undefined, context),
    bodyStart: startOf(text, context),
  });
}
