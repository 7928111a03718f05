/** One line of the reliability table: what was tried, what came of it, and whether that is what was promised. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly isMet: boolean;
}

/** Runs one after the other in a fixed number of lanes, and collects what they resolve to. */
export async function inLanes<Task, Result>(
  tasks: Iterable<Task>,
  lanes: number,
  run: (task: Task) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = tasks[Symbol.iterator]();
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) results.push(await run(next.value));
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return results;
}

/** A number for people. */
export const count = (value: number): string => value.toLocaleString('en');

/** A share for people, with as many digits as it takes to tell it from all. */
export const percent = (part: number, whole: number): string => `${Number(((100 * part) / whole).toFixed(3))} %`;

/** The table in Markdown. */
export function figuresTable(figures: readonly Figure[]): string {
  const lines = figures.map(
    ({ what, measured, target, isMet }) => `| ${what} | ${measured}${isMet ? '' : ' ✗'} | ${target} |`,
  );
  return ['| what | measured | target |', '| --- | --- | --- |', ...lines].join('\n');
}
