import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGuides, readStatements } from '../../scripts/docs/read-guides.js';
import { buildSite } from '../../scripts/docs/build-site.js';
import { openPage, startBrowser, type WatchedPage } from './support/browser.js';
import { leaveBrowserTestsOut } from './support/chromium.js';
import { serveFolder, type FolderServer } from './support/serve-folder.js';
import { expectedOperations, plain, specifiedServices } from './support/specification.js';

const services = await specifiedServices();
const names = [...(await readGuides()), { name: 'states' }, ...(await readStatements(services))];
const guides = names.map(({ name }) => `guides/${name}.html`);
const references = services.map(({ name }) => `${name}/index.html`);
const own = ['index.html', ...guides];
const pages = [...own, ...references];

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

  async function visit(base: string, path: string): Promise<WatchedPage> {
    const watched = await openPage(browser);
    await watched.page.goto(new URL(path, base).href, { waitUntil: 'load' });
    await isShown(watched.page);
    return watched;
  }

  test('the site is one landing page and one page for each service and each guide', async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(entries.filter((entry) => entry.isFile())).toHaveLength(pages.length);
  });

  test.each(pages)('%s works from a folder, without a server', async (path) => {
    const base = pathToFileURL(`${folder}/`).href;
    const { page, requests, complaints } = await visit(base, path);
    await scrollThrough(page);
    expect(requests).toEqual([new URL(path, base).href]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  // Loading a reference takes a second or more, so each page is loaded once and stays open for its tests.
  describe.each(pages)('%s', (path) => {
    let watched: WatchedPage;
    let page: Page;

    beforeAll(async () => {
      watched = await visit(server.url, path);
      ({ page } = watched);
    });

    afterAll(() => page.close());

    test('asks nobody but its own server, for nothing but itself, and complains of nothing', async () => {
      await scrollThrough(page);
      expect(watched.requests).toEqual([new URL(path, server.url).href]);
      expect(watched.complaints).toEqual([]);
    });

    test('has a document type, a language, a title, one first-level heading and one main landmark', async () => {
      expect(await page.evaluate(() => document.compatMode)).toBe('CSS1Compat');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.title()).toContain('crosspeer');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.getByRole('main').count()).toBe(1);
    });

    test('has links that are relative and lead somewhere, as far as they stay on the site', async () => {
      const links = await hrefs(page);
      const internal = links.filter((link) => !/^https?:/.test(link));
      expect(internal.filter((link) => link.startsWith('/'))).toEqual([]);
      const targets = new Set(internal.map((link) => new URL(link, new URL(path, server.url)).href.replace(/#.*/, '')));
      for (const target of targets) expect((await fetch(target)).status, target).toBe(200);
    });

    if (path !== 'index.html')
      test('leads back to the landing page', async () => {
        await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'crosspeer' }).click();
        expect(page.url()).toBe(`${server.url}index.html`);
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('crosspeer');
      });
  });

  describe.each(own)('%s', (path) => {
    let page: Page;

    beforeAll(async () => {
      ({ page } = await visit(server.url, path));
    });

    afterAll(() => page.close());

    test.each([320, 390, 1280])(
      '%i pixels wide does not scroll sideways, and has nothing that begins left of it',
      async (width) => {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page)).toBe(0);
        expect(await visiblyLeftOf(page)).toEqual([]);
      },
    );

    test('on a wide screen has no sample and no diagram that must be scrolled', async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const wider = await page
        .locator('pre, .wide')
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.textContent));
      expect(wider).toEqual([]);
    });

    test('has a first link that leads past the beginning, and ids that are there once', async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(new URL(page.url()).hash.slice(1));
      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
      expect(ids).toEqual([...new Set(ids)]);
    });

    test('has tables that are named by their headings, and regions that are sections only', async () => {
      const tables = await page
        .locator('table')
        .evaluateAll((all) => all.map((table) => table.getAttribute('aria-labelledby')));
      expect(tables).toEqual([...new Set(tables)]);
      for (const id of tables) expect(await page.locator(`:is(h2, h3)[id="${id}"]`).count()).toBe(1);
      expect(await page.locator('[role=region]').count()).toBe(0);
    });
  });

  test('the landing page lists every guide, and those about a service beside it; the reference does so, too', async () => {
    const { page } = await visit(server.url, 'index.html');
    const inList = page.getByRole('region', { name: 'Guides' });
    expect(await hrefs(inList)).toEqual(guides);
    const ofBlb = await hrefs(page.locator('#baidu-blb p'));
    expect(ofBlb).toEqual(guides);
    await page.goto(new URL('baidu/blb/index.html', server.url).href);
    await isShown(page);
    for (const guide of ofBlb) expect(await page.locator(`main a[href="../../${guide}"]`).count()).toBe(1);
    await page.locator(`main a[href="../../${guides[0]}"]`).click();
    await page.waitForURL(`${server.url}${guides[0]}`);
    await page.close();
  });

  test('a state diagram is an image with a name and a description, in a figure of the same name', async () => {
    const { page } = await visit(server.url, 'guides/asynchronous-changes.html');
    await expect(page.getByRole('figure', { name: 'States of Blb', exact: true }).count()).resolves.toBe(1);
    expect(await descriptionOf(page, 'image', 'States of Blb')).toContain(
      'available to updating: any change. updating to available:',
    );
    await page.close();
  });

  test('on a phone each cell of a table says which column it stands in', async () => {
    const { page } = await visit(server.url, 'guides/baidu-blb-statements.html');
    await page.setViewportSize({ width: 320, height: 900 });
    const labels = await page
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-label') ?? 'none'));
    expect(new Set(labels)).toEqual(new Set(['In the specification', 'Shown by']));
    const shown = await page
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(shown).toContain('In the specification');
    await page.close();
  });

  describe.each(services)('the links of the landing page to operations of $name', (service) => {
    const operations = expectedOperations(service);
    let watched: WatchedPage;
    let page: Page;
    let links: string[];

    beforeAll(async () => {
      watched = await visit(server.url, 'index.html');
      ({ page } = watched);
      links = await hrefs(page.locator(`.card[id="${service.name.replaceAll('/', '-')}"] li`));
      await page.locator(`a[href="${links[0]}"]`).click();
      await isShown(page);
    });

    afterAll(() => page.close());

    test('are as many as there are operations, and complain of nothing', () => {
      expect(links).toHaveLength(operations.length);
      expect(watched.complaints).toEqual([]);
    });

    test.each(operations)('land on $operation.operationId', async ({ operation, ...expected }) => {
      const link = links.find((each) => each.endsWith(`/${operation.operationId.toLowerCase()}`)) ?? '';
      const { pathname, hash } = new URL(link, server.url);
      expect(pathname).toBe(new URL(page.url()).pathname);
      await page.evaluate((to) => void (location.hash = to), hash);
      await expect.poll(() => isInView(page, operation.operationId)).toBe(true);
      const shown = plain(await page.locator(sectionOf(operation.operationId)).first().innerText());
      const lifecycles = operation['x-lifecycle'] ?? [];
      const states = lifecycles.flatMap(({ states: all }) =>
        Object.entries(all).map(([name, { meaning }]) => `${name} ${plain(meaning)}`),
      );
      for (const text of [operation.summary, ...expected.rules, ...expected.errors, ...expected.sdkNames, ...states])
        expect(shown).toContain(text);
      expect(watched.complaints).toEqual([]);
    });
  });

  test.each([
    ['baidu/peering', 'modifyBandwith', 'Change the bandwidth'],
    ['baidu/blb', 'DescribeLoadBalancers', 'List load balancers'],
    ['baidu/blb', 'DescribeTCPListeners', 'List TCP listeners'],
  ])('who searches %s for %s, the name of an SDK or an older reference, finds "%s"', async (service, name, summary) => {
    const { page } = await visit(server.url, `${service}/index.html`);
    await page.getByTestId('search-trigger').click();
    const search = page.getByRole('textbox').last();
    await search.waitFor();
    // The summary stands in the page itself as well.
    const shownBefore = await page.getByText(summary, { exact: true }).count();
    await search.fill(name);
    await expect.poll(() => page.getByText(summary, { exact: true }).count()).toBeGreaterThan(shownBefore);
    await search.fill('NoSuchNameAnywhere');
    await expect.poll(() => page.getByText(summary, { exact: true }).count()).toBe(shownBefore);
    await page.close();
  });
});

const hrefs = (within: Page | Locator): Promise<string[]> =>
  within.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** What the browser tells a screen reader about an element besides its name. */
async function descriptionOf(page: Page, role: string, name: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const found = nodes.filter((node) => node.role?.value === role && node.name?.value === name);
  expect(found).toHaveLength(1);
  return String(found[0]?.description?.value);
}

/** The texts that are seen left of the page's edge, where nobody can scroll to. */
const visiblyLeftOf = (page: Page): Promise<string[]> =>
  page
    .locator('body *')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().left < 0)
        .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
    );

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
