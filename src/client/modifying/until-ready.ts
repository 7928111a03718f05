import type { AsyncEntry } from '../../operations/service-table.js';
import { sleep, type Abortable } from '../../transport/time-limit.js';
import { planWait, type WaitParts, type WaitPlan } from '../waiting/plan.js';
import type { WaitOptions } from '../waiting/wait-for.js';
import { watch } from '../waiting/watch.js';
import type { Lane } from './lanes.js';

/** How the end of a change is waited for. */
export type ReadyOptions = Pick<
  WaitOptions,
  'timeoutMs' | 'maxAttempts' | 'headers' | 'pollIntervalMs' | 'maxPollIntervalMs'
>;

/** A resource that is waited for. */
export interface ReadyParts {
  readonly lane: Lane;
  /** The wait for its being ready, or gone. */
  readonly plan: WaitPlan;
}

/**
 * Plans the wait for a resource that is being changed.
 * @throws {ConfigError} for a number that cannot be used
 */
export function planReady(
  waiting: WaitParts,
  { resource, ready }: AsyncEntry,
  ids: object,
  options: ReadyOptions,
): WaitPlan {
  const gone = waiting.lifecycles[resource]?.gone?.means;
  return planWait(waiting, resource, gone === undefined ? [ready] : [ready, gone], ids, options);
}

/**
 * Waits until a resource takes changes, or is gone; not at all where nothing says that it is busy. What has only just become busy is left
 * alone for the first pause, because reading it at once would tell nothing new.
 * @param leftMs the longest that it may take, in milliseconds
 * @throws {WaiterError} when the time is up, or nothing leads to its being ready any more
 */
export async function untilReady(parts: ReadyParts, by: Abortable, leftMs: number): Promise<void> {
  const { lane, plan } = parts;
  if (lane.busySinceMs === undefined) return;
  const { clock, random } = plan;
  const startedMs = clock.elapsed();
  const pauseMs = plan.pollIntervalMs * (0.5 + random() / 2) - (startedMs - lane.busySinceMs);
  await sleep(clock, Math.min(pauseMs, leftMs), by);
  const deadlineMs = Math.max(1, leftMs - (clock.elapsed() - startedMs));
  const { signal = new AbortController().signal } = by;
  const reads = watch({ ...plan, deadlineMs }, signal);
  while (!(await reads.next()).done);
  lane.busySinceMs = undefined;
}
