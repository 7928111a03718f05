import { isCrosspeerError } from '../errors/crosspeer-error.js';
import { DecodeError } from '../errors/decode-error.js';
import { NetworkError } from '../errors/network-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { ErrorCodeEntry } from '../operations/service-table.js';
import { knownCode } from './known-code.js';
import type { CallContext, Refusal, Verdict } from './layer.js';

/**
 * Judges an attempt by what it was refused with, or by what it threw. Undefined for a success.
 * @param clockOffsetMs how far this machine's clock is from the service's, as far as it is known now
 */
export function judgeAttempt(context: CallContext, error: unknown, clockOffsetMs: number): Verdict | undefined {
  if (error !== undefined) return judgeError(context, error);
  return context.outcome?.ok === false ? judgeRefusal(context, context.outcome.refusal, clockOffsetMs) : undefined;
}

/** What never reached `fetch` had no effect, whatever went wrong. */
function judgeError({ isSent, operation }: CallContext, error: unknown): Verdict {
  const effect = isSent ? 'unknown' : 'no';
  // A call of its own, for a token, say, has been repeated already as far as that helps.
  if (isCrosspeerError(error) && error.operationId !== operation.operationId)
    return { effect, retry: 'never', why: `${error.operationId ?? 'another call'} failed` };
  if (error instanceof NetworkError && error.isNeverSent)
    return { effect: 'no', retry: 'transient', why: 'no connection' };
  if (error instanceof NetworkError) return { effect, retry: 'transient', why: 'connection failed' };
  if (error instanceof TimeoutError) return { effect, retry: 'transient', why: 'timed out' };
  if (error instanceof DecodeError) return { effect, retry: 'transient', why: 'answer not usable' };
  return { effect, retry: 'never', why: error instanceof Error ? error.name : 'unknown error' };
}

/** The documented code first, then the status. */
function judgeRefusal(context: CallContext, refusal: Refusal, clockOffsetMs: number): Verdict {
  const { status, code, isFromService } = refusal;
  const known = knownCode(context.table, code, status);
  const why = `${code} (HTTP ${status})`;
  // What limits the rate turns a request away before the service sees it.
  if (status === 429 && known?.retry !== 'never') return { effect: 'no', retry: 'throttled', why };
  if (known?.category === 'throttling') return { effect: 'no', retry: 'throttled', why };
  const mendedBy = context.mendedBy ?? 'date';
  if (known?.category === 'signature' || (known === undefined && status === 401 && mendedBy === 'renewal')) {
    // Another date can mend it: the code says so, or the service's clock has turned out to show another time.
    const isDated = known?.retry === 'signed-anew' || context.attempts.at(-1)?.clockOffsetMs !== clockOffsetMs;
    const canHelp = mendedBy === 'renewal' || (mendedBy === 'date' && isDated);
    return { effect: 'no', retry: canHelp ? 'signed-anew' : 'never', why };
  }
  // Who is turned away at the door, because what decides about it fails, has changed nothing.
  const isFailure =
    status >= 500 || status === 408 || (known?.category === 'server' && status !== 401 && status !== 403);
  const isOpen = known?.retry !== 'never' && isFailure;
  return {
    effect: isOpen ? 'unknown' : 'no',
    retry: retryOf(refusal, known),
    why,
    // That a resource is busy does not: the change that it is busy with may be the one of an earlier attempt.
    clearsEarlier:
      isFromService &&
      context.clientToken !== undefined &&
      code !== context.operation.async?.refusedAs &&
      isDecidedByOperation(known),
  };
}

const transientStatuses = new Set([408, 500, 502, 503, 504]);

function retryOf({ status, retryAfterMs }: Refusal, known: ErrorCodeEntry | undefined): Verdict['retry'] {
  const canHelp = known ? known.retry === 'same-request' : transientStatuses.has(status);
  if (!canHelp) return 'never';
  return status === 503 && retryAfterMs !== undefined ? 'throttled' : 'transient';
}

/**
 * Whether a refusal comes from the operation itself, and not from what stands in front of all operations. A service that knows the
 * token gives the first call's result instead, so an earlier attempt with the same token had no effect either.
 */
const isDecidedByOperation = (known: ErrorCodeEntry | undefined): boolean =>
  known !== undefined && known.everyOperation !== true && decisions.has(known.category);

const decisions = new Set<string>(['input', 'not-found', 'conflict', 'quota', 'idempotency']);
