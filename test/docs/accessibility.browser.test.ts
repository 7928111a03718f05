import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operationsOf } from '../../scripts/lib/spec-model.js';
import { operationLink } from '../../scripts/docs/site-paths.js';
import { seriousFaults } from './support/axe.js';
import { startBrowser } from './support/browser.js';
import { leaveBrowserTestsOut } from './support/chromium.js';
import { isShown, openSite, overflow, sitePages, type BuiltSite } from './support/site-pages.js';
import { specifiedServices } from './support/specification.js';

const services = await specifiedServices();
const { own, guides } = await sitePages(services);
const guide = 'guides/asynchronous-changes.html';
const reference = 'huawei/iam/index.html';

/** The top of each reference, and in each the first operation that takes a body: the two kinds of sections that Redoc has. */
const referencePlaces = services.flatMap(({ name, document }) => {
  const operation = operationsOf(document).find((each) => 'requestBody' in each.operation)?.operation;
  const { tags: [tag = ''] = [], operationId = '' } = operation ?? {};
  return [`${name}/index.html`, operationLink(name, tag, operationId)];
});

const narrow = { width: 320, height: 800 };

describe.skipIf(leaveBrowserTestsOut())('the docs site in a browser', () => {
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), startBrowser()]);
  }, 120_000);

  afterAll(() => Promise.all([browser.close(), site.close()]));

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    await open(page, path);
    return page;
  }

  async function open(page: Page, path: string): Promise<void> {
    await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
    await isShown(page);
    const [, operation] = /#\/.*\/(\w+)$/.exec(path) ?? [];
    if (operation !== undefined) await page.locator(`[id$="/${operation}/request"]`).first().waitFor();
  }

  describe('has no serious fault that axe finds', () => {
    let page: Page;

    beforeAll(async () => {
      page = await visit('index.html', { bypassCSP: true });
    });

    afterAll(() => page.context().close());

    test.each([...own, ...referencePlaces])('on %s, in light and dark', async (path) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, path);
      expect(await seriousFaults(page)).toEqual([]);
      // Nothing else depends on the colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(() => classOf(page)).toContain('dark');
      expect(await seriousFaults(page, 'html', ['color-contrast'])).toEqual([]);
    });

    test.each(['index.html', guide, 'errors.html', referencePlaces[1] ?? ''])('on %s on a phone', async (path) => {
      await page.setViewportSize(narrow);
      await open(page, path);
      // All codes were seen in the test before; each more of them is alike.
      if (path === 'errors.html') await page.getByRole('searchbox').fill('blb 409');
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page.locator('summary', { hasText: 'Services' }).click();
      expect(await seriousFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
    });
  });

  describe('the bar', () => {
    test('opens a menu with the keyboard, leads through its links, and Escape leads back to it', async () => {
      const page = await visit(guide);
      const services = page.locator('summary', { hasText: 'Services' });
      await services.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Baidu AI Cloud load balancers (BLB)');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('Services');
      expect(await page.locator('details.menu[open]').count()).toBe(0);
      await page.context().close();
    });

    test('has one menu open at a time, none once something else is pressed or has the focus', async () => {
      const page = await visit(guide);
      const isOpen = async () => (await page.locator('details.menu[open] > summary').allTextContents()).join();
      await page.locator('summary', { hasText: 'Services' }).click();
      await page.locator('summary', { hasText: 'Guides' }).click();
      expect(await isOpen()).toBe('Guides');
      await page.locator('h1').click();
      expect(await isOpen()).toBe('');
      await page.locator('summary', { hasText: 'Guides' }).click();
      await page.getByRole('button', { name: 'Dark colours' }).focus();
      expect(await isOpen()).toBe('');
      await page.context().close();
    });

    test.each([true, false])(
      'on a phone is a button that opens all links, with scripts: %s',
      async (javaScriptEnabled) => {
        const page = await visit(guide, { viewport: narrow, javaScriptEnabled });
        const link = page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Error codes' });
        expect(await link.isVisible()).toBe(false);
        await page.getByRole('button', { name: 'Menu', exact: true }).click();
        expect(await link.isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await link.isVisible()).toBe(false);
        await page.getByRole('button', { name: 'Guides and contents' }).click();
        await page
          .getByRole('navigation', { name: 'Guides', exact: true })
          .getByRole('link', { name: 'After a crash' })
          .click();
        expect(new URL(page.url()).hash).toBe('#after-a-crash');
        if (javaScriptEnabled) expect(await page.locator(':popover-open').count()).toBe(0);
        await page.context().close();
      },
    );

    test('offers neither search nor colours where no script runs, and all links', async () => {
      const page = await visit('index.html', { javaScriptEnabled: false });
      expect(await page.getByRole('button').count()).toBe(0);
      await page.locator('summary', { hasText: 'Guides' }).click();
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Asynchronous changes' }).click();
      expect(page.url()).toBe(`${site.url}${guide}`);
      await page.context().close();
    });

    test('is as high as Redoc believes, and stands in for its search and its switch of colours', async () => {
      const page = await visit(reference);
      const height = await page.locator('.site-bar').evaluate((bar) => bar.getBoundingClientRect().height);
      const believed = await page.locator('[style*="--navbar-height"]').first().getAttribute('style');
      expect(/--navbar-height: ?(\d+)px/.exec(believed ?? '')?.[1]).toBe(String(height));
      for (const id of ['search-trigger', 'color-mode-switcher'])
        expect(await page.getByTestId(id).first().isVisible()).toBe(false);
      await page.context().close();
    });
  });

  describe('the colours', () => {
    test('are those of the system until others are chosen, and follow it', async () => {
      const page = await visit('index.html', { colorScheme: 'dark' });
      expect(await classOf(page)).toContain('dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await expect.poll(() => classOf(page)).toContain('light');
      await page.context().close();
    });

    test('once chosen are kept over all pages, the reference too, and are there before anything is painted', async () => {
      const page = await visit('index.html');
      await page.context().addInitScript(noteFirstClass);
      await page.getByRole('button', { name: 'Dark colours' }).click();
      for (const path of [guide, reference]) {
        await open(page, path);
        expect(await page.evaluate('firstClass')).toBe('dark');
        expect(await page.getByRole('button', { name: 'Dark colours', pressed: true }).count()).toBe(1);
        expect(await paper(page)).toBe('rgb(18, 24, 27)');
      }
      await page.context().close();
    });

    test('chosen on the reference are not forgotten by Redoc, whatever else it writes down', async () => {
      const page = await visit(reference);
      const toggle = page.getByRole('button', { name: 'Dark colours' });
      for (const colours of ['dark', 'light', 'dark']) {
        await toggle.click();
        expect((await classOf(page)).split(' ')).toContain(colours);
      }
      expect(await page.evaluate(() => localStorage.getItem('redoc.colorMode'))).toBe('dark');
      await page.locator('[data-component-name="icons/HorizontalViewIcon/HorizontalViewIcon"]').first().click();
      expect(await page.evaluate(() => localStorage.getItem('redoc.colorMode'))).toBe('dark');
      expect(await paper(page)).toBe('rgb(18, 24, 27)');
      await page.context().close();
    });

    test('can be switched where the browser keeps nothing', async () => {
      const page = await visit('index.html');
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.addInitScript(() =>
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      );
      await page.reload();
      await page.getByRole('button', { name: 'Dark colours' }).click();
      expect(await classOf(page)).toContain('dark');
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test('are light on paper', async () => {
      const page = await visit(guide, { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      expect(await paper(page)).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.site-bar').isVisible()).toBe(false);
      await page.context().close();
    });
  });

  describe('a guide', () => {
    test('has a way to every other guide, and to its own headings', async () => {
      const page = await visit(guide);
      const nav = page.getByRole('navigation', { name: 'Guides', exact: true });
      const links = await nav.locator('a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
      const paths = new Set(links.map((path) => path.replace('/docs/v1/', '')));
      expect([...paths].sort()).toEqual([...guides].sort());
      const headings = await page.locator('main h2').allInnerTexts();
      expect(await nav.getByRole('navigation', { name: 'On this page' }).getByRole('link').allInnerTexts()).toEqual(
        headings,
      );
      await page.context().close();
    });

    test('has samples that are copied with the keyboard, and says so', async () => {
      const page = await visit(guide, { permissions: ['clipboard-read', 'clipboard-write'] });
      const written = /```ts\n([\s\S]*?)```/.exec(
        await readFile(join('scripts/docs/guides', 'asynchronous-changes.md'), 'utf8'),
      )?.[1];
      await page.getByRole('group', { name: 'Sample 1', exact: true }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written?.trim());
      await page.context().close();
    });

    test('does not scroll sideways with its contents open on a phone', async () => {
      const page = await visit(guide, { viewport: narrow });
      await page.getByRole('button', { name: 'Guides and contents' }).click();
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    });
  });
});

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, ' ').trim());

const classOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.className);

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Runs in the page before anything of it: writes down which class the page has when its body begins. */
function noteFirstClass(): void {
  const page = globalThis as unknown as { firstClass?: string };
  new MutationObserver((_, observer) => {
    if (document.querySelector('body') === null) return;
    page.firstClass = document.documentElement.className;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
