import { NetworkError } from '../errors/network-error.js';
import { withoutSecrets } from './describe-cause.js';
import { detailsOf, nameOf, type CallContext, type Layer, type OpenAttempt } from './layer.js';
import { readRefusal, refused, requestIdOf } from './read-refusal.js';
import { readSuccess } from './read-success.js';

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
