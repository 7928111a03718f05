import type { Comparison } from '../lib/measure.js';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
}

/** A comparison as a line: the ratio, and the two times that it came from. */
export function row(what: string, { ratio, taskUs, partnerUs }: Comparison, target = ''): Row {
  return { what, measured: `${ratio.toFixed(2)} (${taskUs.toFixed(1)} µs : ${partnerUs.toFixed(1)} µs)`, target };
}

/** The rows as a Markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, target }) => `| ${what} | ${measured} | ${target} |`);
  return ['| what | measured | target |', '| --- | --- | --- |', ...lines].join('\n');
}
