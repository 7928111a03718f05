import { WaiterError, type SeenState, type WaiterErrorDetails, type WaiterReason } from '../../errors/waiter-error.js';
import type { WaitPlan } from './plan.js';

/** What a wait has seen so far. */
export interface Diary {
  /** How long it has taken, in milliseconds. */
  elapsedMs(): number;
  /** What is left of its deadline, in milliseconds; 0 or less when that has passed. */
  leftMs(): number;
  /** Counts a read; gives how many there were. */
  poll(): number;
  /** Notes the state that was seen; the same one in a row once. */
  note(state: string): void;
  /** The error that ends the wait. */
  fail(reason: WaiterReason, cause?: unknown): WaiterError;
}

/** Opens the diary of a wait; its time runs from here. */
export function openDiary(plan: WaitPlan): Diary {
  const { clock, deadlineMs, resource, operation, target } = plan;
  const startedMs = clock.elapsed();
  const history: SeenState[] = [];
  let polls = 0;
  const elapsedMs = () => clock.elapsed() - startedMs;
  return {
    elapsedMs,
    leftMs: () => deadlineMs - elapsedMs(),
    poll: () => (polls += 1),
    note(state) {
      if (history.at(-1)?.state !== state) history.push({ state, elapsedMs: elapsedMs() });
    },
    fail(reason, cause) {
      const { operationId } = operation;
      const details = { operationId, reason, resource, target, history, elapsedMs: elapsedMs(), polls, cause };
      return new WaiterError(messageOf(details), details);
    },
  };
}

/** What was waited for, what was seen, why it ended, and what to do. */
function messageOf({ resource, target, reason, history, polls, elapsedMs }: WaiterErrorDetails): string {
  const states = history.slice(-mostShown).map(({ state }) => state);
  const facts = `${polls} reads in ${Math.round(elapsedMs)} ms saw ${states.join(', ') || 'no state'}`;
  return `${resource} is not ${target.join(' or ')}: ${facts}. ${endings[reason]}`;
}

/** How many states, the last ones, a message shows. */
const mostShown = 8;

/** Why it ended, and what to do. */
const endings: Record<WaiterReason, string> = {
  timeout: 'The deadline has passed: wait longer.',
  unreachable: 'Nothing leads there any more: act on it first.',
  'unknown-state': 'Its state is missing or not known here: read it, or update crosspeer.',
  gone: 'It does not exist: check its ids and the region.',
};
