import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toServiceCard } from '../../scripts/docs/site-model.js';
import { openPage, startBrowser, type WatchedPage } from './support/browser.js';
import { leaveBrowserTestsOut } from './support/chromium.js';
import { idsIn, internalLinks, isReference } from './support/site-links.js';
import { isShown, openSite, overflow, scrollThrough, sitePages, type BuiltSite } from './support/site-pages.js';
import { expectedOperations, plain, specifiedServices } from './support/specification.js';

const services = await specifiedServices();
const { guides, references, own } = await sitePages(services);
const pages = [...own, ...references];
const operationLinks = services
  .flatMap(({ name, document }) => toServiceCard(name, document).groups)
  .flatMap(({ operations }) => operations.map(({ link }) => link));

describe.skipIf(leaveBrowserTestsOut())('the docs site in a browser', () => {
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), startBrowser()]);
  }, 120_000);

  afterAll(() => Promise.all([browser.close(), site.close()]));

  async function visit(base: string, path: string): Promise<WatchedPage> {
    const watched = await openPage(browser);
    await watched.page.goto(new URL(path, base).href, { waitUntil: 'load' });
    await isShown(watched.page);
    return watched;
  }

  test('the site is its pages, and scripts that they load on demand', async () => {
    const entries = await readdir(site.folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const paths = files.map((file) => file.slice(site.folder.length + 1)).sort();
    expect(paths.filter((path) => !/^assets\/[\w-]+\.js$/.test(path))).toEqual([...pages].sort());
  });

  test('every link within the site leads to a page, and to a place in it that is there', async () => {
    const texts = new Map<string, string>();
    for (const path of pages) texts.set(path, await readFile(join(site.folder, path), 'utf8'));
    const links = [...texts].flatMap(([from, text]) => internalLinks(from, text).map((link) => ({ from, ...link })));
    // Each operation's place in a reference is shown to be there by a test of its own.
    const isThere = ({ path, fragment }: { path: string; fragment: string }): boolean => {
      const text = texts.get(path);
      if (text === undefined || fragment === '') return text !== undefined;
      return isReference(text) ? operationLinks.includes(`${path}#${fragment}`) : idsIn(text).has(fragment);
    };
    expect(links.length).toBeGreaterThan(pages.length * pages.length);
    for (const path of references)
      expect(links.filter(({ from }) => from === path).length, path).toBeGreaterThan(pages.length);
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });

  test.each(pages)('%s works from a folder, without a server', async (path) => {
    const base = pathToFileURL(`${site.folder}/`).href;
    const { page, requests, complaints } = await visit(base, path);
    if (references.includes(path)) await scrollThrough(page);
    expect(requests.filter((url) => !isAsset(url, base))).toEqual([new URL(path, base).href]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  // Each page is loaded once and stays open for its tests.
  describe.each(pages)('%s', (path) => {
    let watched: WatchedPage;
    let page: Page;

    beforeAll(async () => {
      watched = await visit(site.url, path);
      ({ page } = watched);
    });

    afterAll(() => page.close());

    test('asks nobody but its own server, for nothing but itself and what belongs to it, and complains of nothing', async () => {
      if (references.includes(path)) await scrollThrough(page);
      expect(watched.requests.filter((url) => !isAsset(url, site.url))).toEqual([new URL(path, site.url).href]);
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
      const targets = new Set(internal.map((link) => new URL(link, new URL(path, site.url)).href.replace(/#.*/, '')));
      for (const target of targets) expect((await fetch(target)).status, target).toBe(200);
    });

    if (own.includes(path))
      describe('as one of our own', () => {
        test.each([320, 390, 1280])(
          '%i pixels wide does not scroll sideways, and has nothing that begins left of it',
          async (width) => {
            await page.setViewportSize({ width, height: 900 });
            expect(await overflow(page)).toBe(0);
            expect(await visiblyLeftOf(page)).toEqual([]);
          },
        );

        test('on a wide screen has no diagram that must be scrolled', async () => {
          await page.setViewportSize({ width: 1280, height: 900 });
          const wider = await page
            .locator('.wide')
            .evaluateAll((boxes) =>
              boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.textContent),
            );
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

    if (path !== 'index.html')
      test('leads back to the landing page', async () => {
        await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'crosspeer' }).click();
        expect(page.url()).toBe(`${site.url}index.html`);
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('crosspeer');
      });
  });

  test('the landing page lists every guide, and those about a service beside it; the reference does so, too', async () => {
    const { page } = await visit(site.url, 'index.html');
    const inList = await hrefs(page.getByRole('region', { name: 'Guides' }));
    expect(inList.sort()).toEqual([...guides].sort());
    const ofBlb = await hrefs(page.locator('#baidu-blb .about'));
    expect(ofBlb).toContain('guides/asynchronous-changes.html');
    await page.goto(new URL('baidu/blb/index.html', site.url).href);
    await isShown(page);
    for (const guide of ofBlb) expect(await page.locator(`main a[href="../../${guide}"]`).count()).toBe(1);
    await page.locator(`main a[href="../../${ofBlb[0]}"]`).click();
    await page.waitForURL(`${site.url}${ofBlb[0]}`);
    await page.close();
  });

  test('a state diagram is an image with a name and a description, in a figure of the same name', async () => {
    const { page } = await visit(site.url, 'guides/asynchronous-changes.html');
    await expect(page.getByRole('figure', { name: 'States of Blb', exact: true }).count()).resolves.toBe(1);
    expect(await descriptionOf(page, 'image', 'States of Blb')).toContain(
      'available to updating: any change. updating to available:',
    );
    await page.close();
  });

  test('on a phone every diagram begins with its first state to be seen', async () => {
    const { page } = await openPage(browser, 390);
    await page.goto(new URL('guides/states.html', site.url).href, { waitUntil: 'load' });
    const boxes = await page.locator('figure .wide').evaluateAll((all) =>
      all.map((box) => {
        const [shown, first] = [box.getBoundingClientRect(), box.querySelector('.state')?.getBoundingClientRect()];
        return {
          isWide: box.scrollWidth > box.clientWidth + 100,
          isSeen: first !== undefined && first.left >= shown.left && first.right <= shown.right,
        };
      }),
    );
    expect(boxes.some(({ isWide }) => isWide)).toBe(true);
    expect(boxes.filter(({ isSeen }) => !isSeen)).toEqual([]);
    await page.close();
  });

  test('on a phone each cell of a table says which column it stands in', async () => {
    const { page } = await visit(site.url, 'guides/baidu-blb-statements.html');
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
      watched = await visit(site.url, 'index.html');
      ({ page } = watched);
      links = await hrefs(page.locator(`.card[id="${service.name.replaceAll('/', '-')}"] li`));
      const card = page.locator(`[id="${service.name.replaceAll('/', '-')}"]`);
      await card.locator('summary').click();
      await card.locator(`a[href="${links[0]}"]`).click();
      await isShown(page);
    });

    afterAll(() => page.close());

    test('are as many as there are operations, and complain of nothing', () => {
      expect(links).toHaveLength(operations.length);
      expect(watched.complaints).toEqual([]);
    });

    test.each(operations)(
      'land on $operation.operationId, which does not scroll sideways',
      async ({ operation, ...expected }) => {
        const link = links.find((each) => each.endsWith(`/${operation.operationId.toLowerCase()}`)) ?? '';
        const { pathname, hash } = new URL(link, site.url);
        expect(pathname).toBe(new URL(page.url()).pathname);
        await page.evaluate((to) => void (location.hash = to), hash);
        await expect.poll(() => isInView(page, operation.operationId)).toBe(true);
        const states = (operation['x-lifecycle'] ?? []).flatMap(({ states: all }) =>
          Object.entries(all).map(([name, { meaning }]) => `${name} ${plain(meaning)}`),
        );
        const texts = [operation.summary, ...expected.rules, ...expected.errors, ...expected.sdkNames, ...states];
        const section = page.locator(sectionOf(operation.operationId)).first();
        const missing = async () => {
          const shown = plain(await section.innerText());
          return texts.filter((text) => !shown.includes(text));
        };
        await expect.poll(missing).toEqual([]);
        expect(await overflow(page)).toBe(0);
        expect(watched.complaints).toEqual([]);
      },
    );

    test('none of them scrolls sideways on a narrow phone', async () => {
      await page.setViewportSize({ width: 320, height: 900 });
      // Those beside an operation are drawn with it.
      for (const link of links.filter((_, index) => index % 4 === 0)) {
        await page.evaluate((to) => void (location.hash = to), new URL(link, site.url).hash);
        await page
          .locator(sectionOf(link.split('/').pop() ?? ''))
          .first()
          .waitFor();
        expect(await overflow(page), link).toBe(0);
      }
    });
  });
});

/** Whether the site's own script, which a page may load. */
const isAsset = (url: string, base: string): boolean => url.startsWith(new URL('assets/', base).href);

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

const sectionOf = (operationId: string): string => `[id$="/${operationId.toLowerCase()}"]`;

async function isInView(page: Page, operationId: string): Promise<boolean> {
  const box = await page.locator(sectionOf(operationId)).first().boundingBox();
  return box !== null && box.y < 450 && box.y + box.height > 48;
}
