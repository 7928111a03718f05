/** Something to measure. */
export type Task = () => unknown;

/** What one task took, and how that compares with its partner in the same rounds. */
export interface Comparison {
  readonly taskUs: number;
  readonly partnerUs: number;
  /** Median over the rounds of task / partner. */
  readonly ratio: number;
}

const rounds = 15;
const roundMs = 60;
const warmUpMs = 500;

/**
 * Times two tasks in turn, round by round, so that a machine whose speed drifts slows both. Every number is a median over the rounds,
 * in microseconds for one run of the task.
 */
export async function compare(task: Task, partner: Task): Promise<Comparison> {
  const count = await countFor(task);
  const partnerCount = await countFor(partner);
  const pairs: { readonly task: number; readonly partner: number }[] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push({ task: await timeUs(task, count), partner: await timeUs(partner, partnerCount) });
  return {
    taskUs: median(pairs.map((pair) => pair.task)),
    partnerUs: median(pairs.map((pair) => pair.partner)),
    ratio: median(pairs.map((pair) => pair.task / pair.partner)),
  };
}

/** How often a task runs in one round, found out after it has run long enough to be compiled. */
async function countFor(task: Task): Promise<number> {
  const warmUntil = performance.now() + warmUpMs;
  while (performance.now() < warmUntil) await timeUs(task, 200);
  return Math.max(50, Math.round((roundMs * 1000) / (await timeUs(task, 500))));
}

async function timeUs(task: Task, count: number): Promise<number> {
  const started = performance.now();
  for (let run = 0; run < count; run += 1) await task();
  return ((performance.now() - started) * 1000) / count;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
