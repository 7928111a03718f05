import type { Clock } from './clock.js';
import type { ClockOffset } from './clock-offset.js';
import { judgeAttempt } from './judge-attempt.js';
import type { CallContext, Layer, OpenAttempt } from './layer.js';

/** Keeps the record of each attempt, and what it means for the call. */
export function createAttemptRecorder(clock: Clock, offset: ClockOffset): Layer {
  return async (request, next, context) => {
    const startedMs = clock.elapsed();
    const attempt = openAttempt(clock, context);
    let error: unknown;
    try {
      return await next(request);
    } catch (thrown) {
      error = thrown ?? new Error('Rejected without a reason.');
      throw error;
    } finally {
      attempt.durationMs = clock.elapsed() - startedMs;
      closeAttempt(context, attempt, error, offset.offsetMs);
    }
  };
}

function openAttempt(clock: Clock, context: CallContext): OpenAttempt {
  const { delayMs, reason } = context.upcoming;
  const attempt: OpenAttempt = {
    number: context.attempts.length + 1,
    startedAtMs: clock.now(),
    durationMs: 0,
    delayMs,
    reason,
    clockOffsetMs: 0,
    status: undefined,
    code: undefined,
    requestId: undefined,
    error: undefined,
    effect: 'unknown',
  };
  context.attempts.push(attempt);
  context.isSent = false;
  context.outcome = undefined;
  return attempt;
}

function closeAttempt(context: CallContext, attempt: OpenAttempt, error: unknown, clockOffsetMs: number): void {
  const verdict = judgeAttempt(context, error, clockOffsetMs);
  context.verdict = verdict;
  attempt.effect = verdict?.effect ?? 'yes';
  attempt.error = verdict && (error instanceof Error ? error.name : 'ApiError');
  if (!verdict?.clearsEarlier) return;
  for (const earlier of context.attempts) if (!mayStillRun(earlier)) earlier.effect = 'no';
  context.unsettledSinceMs = undefined;
}

/** What nobody waited for any longer may be carried out after what followed it. */
const mayStillRun = ({ error, status }: OpenAttempt): boolean =>
  error === 'TimeoutError' || status === 504 || status === 408;
