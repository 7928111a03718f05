import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGuides, readStatements } from '../../scripts/docs/read-guides.js';
import { buildSite } from '../../scripts/docs/build-site.js';
import { openPage, startBrowser, type WatchedPage } from './support/browser.js';
import { leaveBrowserTestsOut } from './support/chromium.js';
import { serveFolder, type FolderServer } from './support/serve-folder.js';
import { expectedOperations, plain, specifiedServices } from './support/specification.js';

const services = await specifiedServices();
const operations = services.flatMap(expectedOperations);
const written = [...(await readGuides()), ...(await readStatements(services.map(({ name }) => name)))];
const guides = written.map(({ name }) => `guides/${name}.html`);
const references = services.map(({ name }) => `${name}/index.html`);
const pages = ['index.html', ...references, ...guides];

describe.skipIf(leaveBrowserTestsOut())('the docs site in a browser', () => {
  let folder: string;
  let server: FolderServer;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crosspeer-site-'));
    await buildSite(folder);
    server = await serveFolder(folder, '/docs/v1/');
    browser = await startBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function visit<T>(
    base: string,
    path: string,
    look: (visit: WatchedPage) => Promise<T>,
    width?: number,
  ): Promise<T> {
    const watched = await openPage(browser, width);
    try {
      await watched.page.goto(new URL(path, base).href, { waitUntil: 'load' });
      await isShown(watched.page);
      return await look(watched);
    } finally {
      await watched.page.close();
    }
  }

  const hrefs = (page: Page): Promise<string[]> =>
    page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

  test('the site is one landing page and one page for each service and each guide', async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(entries.filter((entry) => entry.isFile())).toHaveLength(pages.length);
  });

  test.each(pages)(
    '%s asks nobody but its own server, for nothing but itself, and complains of nothing',
    async (path) => {
      await visit(server.url, path, async ({ page, requests, complaints }) => {
        await scrollThrough(page);
        expect(requests).toEqual([new URL(path, server.url).href]);
        expect(complaints).toEqual([]);
      });
    },
  );

  test.each(pages)('%s works from a folder, without a server', async (path) => {
    const base = pathToFileURL(`${folder}/`).href;
    await visit(base, path, async ({ page, requests, complaints }) => {
      await scrollThrough(page);
      expect(requests).toEqual([new URL(path, base).href]);
      expect(complaints).toEqual([]);
    });
  });

  test.each(pages)(
    '%s has a document type, a language, a title, one first-level heading and one main landmark',
    async (path) => {
      await visit(server.url, path, async ({ page }) => {
        expect(await page.evaluate(() => document.compatMode)).toBe('CSS1Compat');
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        expect(await page.title()).toContain('crosspeer');
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.getByRole('main').count()).toBe(1);
      });
    },
  );

  describe.each(['index.html', ...guides])('%s', (path) => {
    test.each([320, 390, 1280])('%i pixels wide does not scroll sideways', async (width) => {
      await visit(server.url, path, async ({ page }) => expect(await overflow(page)).toBe(0), width);
    });

    test('has a first link that leads past the beginning, and ids that are there once', async () => {
      await visit(server.url, path, async ({ page }) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe(new URL(page.url()).hash.slice(1));
        const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
        expect(ids).toEqual([...new Set(ids)]);
      });
    });
  });

  test('the landing page lists every guide', async () => {
    await visit(server.url, 'index.html', async ({ page }) => {
      const listed = page.getByRole('region', { name: 'Guides' }).getByRole('link');
      expect(await listed.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(guides);
    });
  });

  test('a state diagram is an image with a name and a description', async () => {
    await visit(server.url, 'guides/asynchronous-changes.html', async ({ page }) => {
      const diagram = page.getByRole('img', { name: 'States of Blb', exact: true });
      await expect(diagram.count()).resolves.toBe(1);
      expect(await diagram.ariaSnapshot()).toContain('States of Blb');
    });
  });

  test.each(pages)('every link of %s that stays on the site is relative and leads somewhere', async (path) => {
    const links = await visit(server.url, path, ({ page }) => hrefs(page));
    const internal = links.filter((link) => !/^https?:/.test(link));
    expect(internal.filter((link) => link.startsWith('/'))).toEqual([]);
    const targets = new Set(internal.map((link) => new URL(link, new URL(path, server.url)).href.replace(/#.*/, '')));
    for (const target of targets) expect((await fetch(target)).status, target).toBe(200);
  });

  test.each([...references, ...guides])('%s leads back to the landing page', async (path) => {
    await visit(server.url, path, async ({ page }) => {
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link').click();
      expect(page.url()).toBe(`${server.url}index.html`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('crosspeer');
    });
  });

  test.each(operations)(
    'the link to $operation.operationId lands on it',
    async ({ service, operation, ...expected }) => {
      await visit(server.url, 'index.html', async ({ page, complaints }) => {
        await page
          .locator('.card li', { hasText: new RegExp(`\\b${operation.operationId}\\b`) })
          .getByRole('link')
          .click();
        expect(page.url()).toContain(`/${service}/index.html#/`);
        await isShown(page);
        await expect.poll(() => isInView(page, operation.operationId)).toBe(true);
        const shown = plain(await page.locator(sectionOf(operation.operationId)).first().innerText());
        for (const text of [operation.summary, ...expected.rules, ...expected.errors, ...expected.sdkNames])
          expect(shown).toContain(text);
        expect(complaints).toEqual([]);
      });
    },
  );

  test('a name of another SDK is found by the search', async () => {
    await visit(server.url, 'baidu/peering/index.html', async ({ page }) => {
      await page.getByTestId('search-trigger').click();
      await page.getByRole('textbox').last().fill('modifyBandwith');
      await page.getByText('Change the bandwidth').last().waitFor();
    });
  });
});

/** Redoc takes the page over after it has loaded; only then does it listen. */
async function isShown(page: Page): Promise<void> {
  if ((await page.locator('#redoc').count()) === 0) return;
  await page.locator('#api-content, main').first().waitFor();
  await page.locator('h1, h2').first().waitFor();
}

/** Redoc shows a section only once it comes near. */
async function scrollThrough(page: Page): Promise<void> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < (await height()); at += 800) {
    await page.evaluate((top) => window.scrollTo(0, top), at);
    await page.waitForTimeout(20);
  }
  await page.waitForLoadState('networkidle');
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const sectionOf = (operationId: string): string => `[id$="/${operationId.toLowerCase()}"]`;

async function isInView(page: Page, operationId: string): Promise<boolean> {
  const box = await page.locator(sectionOf(operationId)).first().boundingBox();
  return box !== null && box.y < 450 && box.y + box.height > 48;
}
