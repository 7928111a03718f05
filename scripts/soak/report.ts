import { figuresTable, type Figure } from './figure.js';

/** What a part of the soak comes to: lines of the table, or Markdown of its own that stands below it. */
export type PartResult = readonly Figure[] | string;

/** What all parts that were run came to. */
export interface SoakReport {
  /** The table and what stands below it, in Markdown. */
  readonly markdown: string;
  readonly isMet: boolean;
}

/**
 * Puts the results of parts together.
 * @param how when and how it was measured, in one sentence
 */
export function soakReport(how: string, results: readonly PartResult[]): SoakReport {
  const figures = results.filter((result) => typeof result !== 'string').flat();
  const below = results.filter((result) => typeof result === 'string');
  const table = figures.length > 0 ? [figuresTable(figures)] : [];
  return { markdown: [how, ...table, ...below].join('\n\n'), isMet: figures.every(({ isMet }) => isMet) };
}

/**
 * The README with another report between its two marks.
 * @throws {Error} when the marks are not there
 */
export function withReport(readme: string, { markdown }: SoakReport): string {
  const marks = /(<!-- soak -->\n)[^]*(\n<!-- end of soak -->)/;
  if (!marks.test(readme)) throw new Error('The README has no <!-- soak --> and <!-- end of soak -->.');
  return readme.replace(marks, (_, start: string, end: string) => `${start}\n${markdown}\n${end}`);
}
