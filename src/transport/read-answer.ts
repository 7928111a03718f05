import { DecodeError } from '../errors/decode-error.js';
import { NetworkError } from '../errors/network-error.js';
import { isRecord, valueAt } from './json-pointer.js';
import { detailsOf, type CallContext, type Layer, type Outcome, type Refusal } from './layer.js';
import { withoutSecrets } from './describe-cause.js';
import { mendAnswer } from './wire-quirks.js';

/**
 * Reads the whole body inside the attempt's time limit and decides, by the status, what became of the call: a success that is JSON
 * where the specification promises it, or a refusal that always names a code. Notes it in the context.
 */
export const readAnswer: Layer = async (request, next, context) => {
  const response = await next(request);
  const text = await readText(response, context);
  // An attempt that was given up must not speak for the one that took its place.
  request.signal?.throwIfAborted();
  context.outcome = response.ok
    ? readSuccess(response, text, context)
    : refused(readRefusal(response, text, context), text, context);
  return response;
};

async function readText(response: Response, context: CallContext): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    const { operationId } = context.operation;
    const { why, safeCause } = withoutSecrets(cause, context);
    const message = `${operationId}: the answer (HTTP ${response.status}) broke off: ${why}.`;
    throw new NetworkError(message, { ...detailsOf(context), cause: safeCause });
  }
}

function readSuccess(response: Response, text: string, context: CallContext): Outcome {
  const { answers, emptyBodyCode, quirks = [] } = context.operation;
  if (answers === 'nothing') return { ok: true, data: undefined, text: '' };
  if (emptyBodyCode !== undefined && text.trim() === '')
    return refused(emptyBodyRefusal(response, emptyBodyCode, context), text, context);
  const data = parseOrUndefined(text);
  if (answers === 'array' ? !Array.isArray(data) : !isRecord(data)) throw decodeError(response, text, context);
  return { ok: true, data, text: mendAnswer(data, quirks) ? JSON.stringify(data) : text };
}

function decodeError(response: Response, text: string, context: CallContext): DecodeError {
  const { operationId, answers } = context.operation;
  const found = text.trim() === '' ? 'an empty body' : 'another body';
  return new DecodeError(
    `${operationId}: HTTP ${response.status} with ${found} where a JSON ${answers} is promised. The call probably took effect.`,
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
  };
}

/** What a refusal says. Bodies that are empty, not JSON or without a code are normal: gateways send them. */
function readRefusal(response: Response, text: string, context: CallContext): Refusal {
  const { errorBody } = context.table;
  const body = parseOrUndefined(text);
  const code = valueAt(body, errorBody.code);
  const message = valueAt(body, errorBody.message);
  return {
    status: response.status,
    code: typeof code === 'string' && code !== '' ? code : codeOfStatus(response.status, errorBody.codeByStatus),
    message: typeof message === 'string' ? (context.redact?.(message) ?? message) : startOf(text, context),
    requestId: requestIdOf(response, body, context),
  };
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
