import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds that keeps people from using a page: faults that it calls serious or critical, each with where it is.
 * @param within a selector; the whole page by default
 * @param rules those to try; all that axe tries by default
 */
export async function seriousFaults(page: Page, within = 'html', rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(await source);
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: [...rules] }) };
  const { violations } = await page.evaluate<AxeResults, { within: string; options: RunOptions }>(
    (asked) => (globalThis as unknown as { axe: Axe }).axe.run(asked.within, asked.options),
    { within, options },
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What the script makes of itself in a page. */
interface Axe {
  run(within: string, options: RunOptions): Promise<AxeResults>;
}
