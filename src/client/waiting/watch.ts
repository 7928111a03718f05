import { isApiError } from '../../errors/api-error.js';
import { isCrosspeerError } from '../../errors/crosspeer-error.js';
import { knownCode } from '../../transport/known-code.js';
import { sleep } from '../../transport/time-limit.js';
import { openDiary, type Diary } from './diary.js';
import type { WaitPlan } from './plan.js';
import { stateOf } from './state-of.js';
import type { WaitProgress } from './wait-for.js';

/** Reads the resource until it is in a target state, and tells what each read showed. */
export async function* watch(plan: WaitPlan, signal: AbortSignal): AsyncGenerator<WaitProgress<unknown>, void> {
  const diary = openDiary(plan);
  if (plan.firstPauseMs > 0) await rest(plan, diary, plan.firstPauseMs, undefined, signal);
  for (let intervalMs = plan.pollIntervalMs; ; intervalMs = Math.min(intervalMs * 1.5, plan.maxPollIntervalMs)) {
    const polls = diary.poll();
    const { state, resource, failure } = await readOnce(plan, diary, signal);
    if (state !== undefined) {
      yield { state, resource, elapsedMs: diary.elapsedMs(), polls };
      if (plan.target.includes(state)) return;
      if (!plan.hopeful.has(state)) throw diary.fail('unreachable');
    }
    await pause(plan, diary, intervalMs, failure, signal);
  }
}

/** What a read told: the state and what was read, or a failure that may pass. */
interface Look {
  readonly state?: string;
  readonly resource?: unknown;
  readonly failure?: unknown;
}

async function readOnce(plan: WaitPlan, diary: Diary, signal: AbortSignal): Promise<Look> {
  const { invoke, operation, ids, callOptions } = plan;
  // The clock may have gone on a little since the wait began, and a call takes no deadline below a millisecond.
  return invoke(operation, ids, { ...callOptions, signal, deadlineMs: Math.max(1, diary.leftMs()) }).then(
    (resource) => judgeAnswer(plan, diary, resource),
    (error: unknown) => judgeFailure(plan, diary, error),
  );
}

function judgeAnswer({ lifecycle }: WaitPlan, diary: Diary, resource: unknown): Look {
  const state = stateOf(lifecycle, resource);
  if (state !== undefined) {
    diary.note(state);
    if (Object.hasOwn(lifecycle.states, state)) return { state, resource };
  }
  throw diary.fail('unknown-state');
}

function judgeFailure(plan: WaitPlan, diary: Diary, error: unknown): Look {
  const { gone } = plan.lifecycle;
  if (gone && isApiError(error) && gone.codes.includes(error.code)) {
    if (gone.means && plan.target.includes(gone.means)) return { state: gone.means };
    if (diary.elapsedMs() >= plan.missingForMs) throw diary.fail('gone', error);
  } else if (!canPass(plan, error)) throw error;
  return { failure: error };
}

/** What no usable answer came of. The last is what a read draws whose method does not tell that it is one. */
const unanswered = /^(Network|Timeout|Decode|OutcomeUnknown)Error$/;

/** Whether the next read may succeed although this one failed. */
function canPass(plan: WaitPlan, error: unknown): boolean {
  if (!isApiError(error)) return isCrosspeerError(error) && unanswered.test(error.name);
  const { status, code } = error;
  return status === 429 || status >= 500 || (knownCode(plan, code, status)?.retry ?? 'never') !== 'never';
}

/** Waits until the next read is due. */
async function pause(
  plan: WaitPlan,
  diary: Diary,
  intervalMs: number,
  failure: unknown,
  signal: AbortSignal,
): Promise<void> {
  const askedMs = isApiError(failure) ? (failure.retryAfterMs ?? 0) : 0;
  await rest(plan, diary, Math.max(askedMs, shortened(intervalMs, plan.random)), failure, signal);
}

/** A pause shortened at random, to no less than half. */
export const shortened = (intervalMs: number, random: () => number): number => intervalMs * (0.5 + random() / 2);

/** Lets some time pass, or, where that comes first, ends the wait at its deadline. */
async function rest(
  plan: WaitPlan,
  diary: Diary,
  pauseMs: number,
  failure: unknown,
  signal: AbortSignal,
): Promise<void> {
  const { clock, operation } = plan;
  // No read is begun that has less than a millisecond.
  const leftMs = diary.leftMs();
  await sleep(clock, leftMs - pauseMs < 1 ? leftMs : pauseMs, { operation, signal });
  // Timers may come a fraction of a millisecond early.
  if (diary.leftMs() < 1) throw diary.fail('timeout', failure);
}
