import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { buildSite } from '../../../scripts/docs/build-site.js';
import { readGuides, readStatements } from '../../../scripts/docs/read-guides.js';
import { makeOnce } from './make-once.js';
import { serveFolder } from './serve-folder.js';
import type { SpecifiedService } from './specification.js';

/** The paths of all pages, by kind, as the specification and the guides' folder name them. */
export async function sitePages(services: readonly SpecifiedService[]) {
  const names = [...(await readGuides()), { name: 'states' }, ...(await readStatements(services))];
  const guides = names.map(({ name }) => `guides/${name}.html`);
  const references = services.map(({ name }) => `${name}/index.html`);
  return { guides, references, own: ['index.html', 'errors.html', 'changelog.html', ...guides] };
}

/** The site, built into a folder that all test files have in common: nobody may write into it. */
export interface BuiltSite {
  readonly folder: string;
  /** Where a server shows it, below a path; ends with a slash. */
  readonly url: string;
  /** Ends the server. */
  close(): Promise<void>;
}

/** Serves the whole site. It is built once in a run of the tests, by the file that first asks for it. */
export async function openSite(): Promise<BuiltSite> {
  const shared = inject('sharedFolder');
  const folder = join(shared, 'site');
  await makeOnce(shared, () => buildSite(folder));
  const server = await serveFolder(folder, '/docs/v1/');
  return { folder, url: server.url, close: () => server.close() };
}

/** Redoc takes the page over after it has loaded; only then does it listen. */
export async function isShown(page: Page): Promise<void> {
  if ((await page.locator('#redoc').count()) === 0) return;
  await page.locator('#api-content, main').first().waitFor();
  await page.locator('h1, h2').first().waitFor();
}

/** Redoc shows a section only once it comes near. */
export async function scrollThrough(page: Page): Promise<void> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < (await height()); at += 800) {
    await page.evaluate((top) => window.scrollTo(0, top), at);
    await page.waitForTimeout(20);
  }
  await page.waitForLoadState('networkidle');
}

/** By how many pixels the page is wider than what shows it. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
