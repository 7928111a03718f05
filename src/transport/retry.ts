import type { Clock } from './clock.js';
import { explainGivingUp, type GivingUp } from './giving-up.js';
import type { CallContext, Layer, Verdict } from './layer.js';
import { changesNothing } from './changes-nothing.js';
import { remainingMs } from './remaining.js';
import { retryCostTokens, type RetryBudget } from './retry-budget.js';
import { retryDelayMs } from './retry-delay.js';
import { sleep } from './time-limit.js';
import { isForgotten } from './token-age.js';

/** What repeating requests depends on. */
export interface RetryParts {
  readonly clock: Clock;
  readonly budget: RetryBudget;
  /** Gives numbers from 0 to below 1. */
  readonly random: () => number;
}

/**
 * Repeats a request as long as that is safe and can help: reads, what carries a client token, and what certainly had no effect.
 * Everything inside runs again for each attempt, so that each is dated and signed afresh.
 */
export function createRetryLayer(parts: RetryParts): Layer {
  return async (request, next, context) => {
    for (;;) {
      const sent = await settle(next(request));
      const { verdict } = context;
      if (verdict === undefined) {
        if (sent.response) parts.budget.credit();
        return unwrap(sent);
      }
      const plan = planNext(parts, context, verdict);
      if (typeof plan !== 'string') {
        const isAnew = verdict.retry === 'signed-anew';
        context.upcoming = { delayMs: plan, reason: verdict.why, isAnew };
        context.isSignedAnew ||= isAnew;
        await sleep(parts.clock, plan, context);
      }
      const givingUp = typeof plan === 'string' ? plan : whyTooLate(parts, context);
      if (givingUp !== undefined) {
        context.gaveUp = explainGivingUp(givingUp, context);
        return unwrap(sent);
      }
      context.verdict = undefined;
    }
  };
}

/** A promise's end as a value: what follows is decided before the failure goes on. */
type Settled = { readonly response: Response } | { readonly response?: undefined; readonly error: unknown };

const settle = (sent: Promise<Response>): Promise<Settled> =>
  sent.then(
    (response) => ({ response }),
    (error: unknown) => ({ error }),
  );

function unwrap(sent: Settled): Response {
  if (sent.response) return sent.response;
  throw sent.error;
}

/** The delay before the next attempt in milliseconds, or why there is none. The budget is asked last, for it pays. */
function planNext({ clock, budget, random }: RetryParts, context: CallContext, verdict: Verdict): number | GivingUp {
  const { limits } = context;
  if (verdict.retry === 'never' || (verdict.retry === 'signed-anew' && context.isSignedAnew)) return 'final';
  if (verdict.effect === 'unknown' && !isSafeToRepeat(context)) return 'not safe';
  if (failuresOf(context) >= limits.maxAttempts) return 'attempts';
  if (isForgotten(context, clock.now())) return 'token too old';
  const leftMs = remainingMs(clock, context);
  const delayMs = delayOf(verdict, context, random, leftMs);
  if (delayMs >= leftMs) return 'deadline';
  if (verdict.retry !== 'signed-anew' && !budget.take(retryCostTokens[verdict.retry])) return 'budget';
  return delayMs;
}

/** How many attempts have failed; that a resource was busy is no failure. */
const failuresOf = ({ attempts, turnedAway = 0 }: CallContext): number => attempts.length - turnedAway;

/** What can have passed while the call slept, or the whole machine. */
function whyTooLate({ clock }: RetryParts, context: CallContext): GivingUp | undefined {
  if (isForgotten(context, clock.now())) return 'token too old';
  return remainingMs(clock, context) <= 0 ? 'deadline' : undefined;
}

function delayOf({ retry }: Verdict, context: CallContext, random: () => number, leftMs: number): number {
  if (retry === 'signed-anew' || retry === 'never') return 0;
  const jitterMs = retryDelayMs(retry, failuresOf(context), random);
  const { outcome } = context;
  const retryAfterMs = outcome?.ok === false ? outcome.refusal.retryAfterMs : undefined;
  // What the service asks for is kept; the jitter on top of it leaves time for the attempt.
  return retryAfterMs === undefined
    ? jitterMs
    : retryAfterMs + Math.min(jitterMs, Math.max(0, leftMs - retryAfterMs) / 2);
}

/** Whether doing it twice is the same as doing it once. */
const isSafeToRepeat = ({ operation, clientToken }: CallContext): boolean =>
  changesNothing(operation) || operation.repeatable === true || clientToken !== undefined;
