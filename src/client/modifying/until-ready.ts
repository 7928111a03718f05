import type { AsyncEntry } from '../../operations/service-table.js';
import { planWait, type WaitParts, type WaitPlan } from '../waiting/plan.js';
import type { WaitOptions } from '../waiting/wait-for.js';
import { shortened, watch } from '../waiting/watch.js';
import type { Lane } from './lanes.js';

/** How the end of a change is waited for. */
export type ReadyOptions = Pick<
  WaitOptions,
  'timeoutMs' | 'maxAttempts' | 'headers' | 'pollIntervalMs' | 'maxPollIntervalMs'
>;

/** A resource that is waited for. */
export interface ReadyParts {
  readonly lane: Lane;
  /** The wait for its being ready. */
  readonly plan: WaitPlan;
}

/** What a wait is made for. */
export interface ReadyWait {
  readonly signal: AbortSignal;
  /** The longest that it may take, in milliseconds. */
  readonly leftMs: number;
  /** How often in a row the change that waits has been refused as busy. Default 0. */
  readonly refusals?: number | undefined;
  /** How long the last of these refusals asked to wait, in milliseconds. Default 0. */
  readonly askedMs?: number | undefined;
}

/**
 * Plans the wait for a resource that is being changed. It has been there: that it is not found never means that it is only just made.
 * @throws {ConfigError} for a number that cannot be used
 */
export const planReady = (
  waiting: WaitParts,
  { resource, ready }: AsyncEntry,
  ids: object,
  options: ReadyOptions,
): WaitPlan => planWait(waiting, resource, ready, ids, { ...options, missingForMs: 0 });

/**
 * Waits until a resource takes changes, or is gone by a change that ends it; not at all where nothing says that it is busy. What has only
 * just become busy is left alone for the first pause, because reading it at once would tell nothing new; the more often a change was refused
 * in a row, the longer that is.
 * @throws {WaiterError} when the time is up, or nothing leads to its being ready any more
 */
export async function untilReady({ lane, plan }: ReadyParts, wait: ReadyWait): Promise<void> {
  if (lane.busySinceMs === undefined) return;
  const target = lane.endsAs === undefined ? plan.target : [...plan.target, lane.endsAs];
  const deadlineMs = Math.max(0, wait.leftMs);
  const reads = watch({ ...plan, target, deadlineMs, firstPauseMs: firstPauseMs(plan, lane, wait) }, wait.signal);
  while (!(await reads.next()).done);
  lane.busySinceMs = undefined;
  lane.endsAs = undefined;
}

function firstPauseMs(plan: WaitPlan, { busySinceMs = 0 }: Lane, { refusals = 0, askedMs = 0 }: ReadyWait): number {
  const grownMs = plan.pollIntervalMs * 1.5 ** Math.max(0, refusals - 1);
  const intervalMs = Math.min(grownMs, plan.maxPollIntervalMs);
  return Math.max(askedMs, shortened(intervalMs, plan.random) - (plan.clock.elapsed() - busySinceMs));
}
