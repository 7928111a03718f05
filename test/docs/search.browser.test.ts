import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/docs/preview/serve-site.js';
import { createSiteChanges } from '../../scripts/docs/preview/site-changes.js';
import { collectEntries } from '../../scripts/docs/search/collect-entries.js';
import { readSite } from '../../scripts/docs/site.js';
import { seriousFaults } from './support/axe.js';
import { openPage, startBrowser, type WatchedPage } from './support/browser.js';
import { leaveBrowserTestsOut } from './support/chromium.js';
import { idsIn, isReference } from './support/site-links.js';
import { isShown, openSite, type BuiltSite } from './support/site-pages.js';

const resize = 'baidu/peering/index.html#/connections/updatepeerconnbandwidth';

describe.skipIf(leaveBrowserTestsOut())('search in a browser', () => {
  let site: BuiltSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), startBrowser()]);
  }, 120_000);

  afterAll(() => Promise.all([browser.close(), site.close()]));

  async function visit(path: string, base = site.url): Promise<WatchedPage> {
    const watched = await openPage(browser);
    await watched.page.goto(new URL(path, base).href, { waitUntil: 'load' });
    await isShown(watched.page);
    return watched;
  }

  test.each(['served', 'opened from a folder'])(
    'who types a Java name on the landing page, %s, lands on the operation in the reference',
    async (how) => {
      const base = how === 'served' ? site.url : pathToFileURL(`${site.folder}/`).href;
      const { page, requests, complaints } = await visit('index.html', base);
      await openWith(page, '/');
      await page.keyboard.type('modifyBandwith');
      await expect.poll(() => options(page).first().textContent()).toContain('Java: modifyBandwith');
      await page.keyboard.press('Enter');
      await page.waitForURL(new URL(resize, base).href);
      await page.locator('[id$="/updatepeerconnbandwidth"]').first().waitFor();
      expect(requests).toEqual(
        ['index.html', 'assets/search.js', resize.replace(/#.*/, '')].map((path) => base + path),
      );
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('nothing is loaded before it is asked for, and once only', async () => {
    const { page, requests } = await visit('index.html');
    expect(requests).toEqual([`${site.url}index.html`]);
    for (const key of ['/', 'Control+k']) {
      await openWith(page, key);
      await page.keyboard.press('Escape');
    }
    expect(requests).toEqual([`${site.url}index.html`, `${site.url}assets/search.js`]);
    await page.close();
  });

  test('what is typed while the search is loaded is not lost, Enter neither', async () => {
    const { page } = await visit('index.html');
    let answer = (): void => {};
    const typed = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/assets/search.js', (route) => typed.then(() => route.continue()));
    await page.keyboard.type('/modifyBandwithx');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    answer();
    await page.waitForURL(`${site.url}${resize}`);
    await page.close();
  });

  test('where the search could not be loaded the page says so, and loads it when it is asked for again', async () => {
    const { page } = await visit('index.html');
    await page.route('**/assets/search.js', (route) => route.abort(), { times: 1 });
    await page.keyboard.press('/');
    await page.getByRole('alert').getByText('Search could not be loaded.').waitFor();
    await openWith(page, '/');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });

  test('Ctrl-K in Try it leads to a place on the page that Try it does not hide', async () => {
    const { page } = await visit(resize);
    await page.locator('[data-try-it="baidu/peering/updatePeerConnBandwidth"]').click();
    await page.getByRole('dialog', { name: 'Try it' }).waitFor();
    await openWith(page, 'Control+k');
    await page.keyboard.type('create_peerconn');
    await page.keyboard.press('Enter');
    await expect.poll(() => isInView(page, 'createpeerconn')).toBe(true);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.close();
  });

  test('Ctrl-K on a reference opens this search and not that of Redoc, and leads to another service', async () => {
    const { page, complaints } = await visit('baidu/blb/index.html');
    await openWith(page, 'Control+k');
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.keyboard.type('create_peerconn');
    expect(await options(page).first().textContent()).toContain('Python: create_peerconn');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}baidu/peering/index.html#/connections/createpeerconn`);
    await page.locator('[id$="/createpeerconn"]').first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a result on the page itself closes the dialog and goes there, also for the second time', async () => {
    const { page } = await visit('baidu/peering/index.html');
    await page.evaluate(() => Object.assign(globalThis, { isStill: true }));
    for (const _ of ['first', 'second']) {
      await openWith(page, '/');
      await page.keyboard.type('updatePeerConnBandwidth');
      await page.keyboard.press('Enter');
      await expect.poll(() => dialog(page).isVisible()).toBe(false);
      await expect.poll(() => isInView(page, 'updatepeerconnbandwidth')).toBe(true);
      expect(page.url()).toBe(`${site.url}${resize}`);
      await page.evaluate(() => window.scrollTo(0, 0));
      await expect.poll(() => isInView(page, 'updatepeerconnbandwidth')).toBe(false);
    }
    expect(await page.evaluate(() => 'isStill' in globalThis)).toBe(true);
    await page.close();
  });

  test.each([
    ['baidu/peering', 'modifyBandwith', 'Change the bandwidth'],
    ['baidu/blb', 'DescribeLoadBalancers', 'List load balancers'],
    ['baidu/blb', 'DescribeTCPListeners', 'List TCP listeners'],
  ])('who searches %s for %s, the name of an SDK or an older reference, finds "%s"', async (service, name, summary) => {
    const { page } = await visit(`${service}/index.html`);
    await page.getByRole('button', { name: 'Search' }).click();
    await input(page).fill(name);
    expect(await options(page).first().locator('b').textContent()).toBe(summary);
    expect(await options(page).first().getAttribute('href')).toContain(`${service}/index.html#/`);
    await page.close();
  });

  describe('the dialog', () => {
    let page: Page;

    beforeAll(async () => {
      ({ page } = await visit('guides/waiting.html'));
    });

    afterAll(() => page.close());

    test('gives the focus back to where it was, when Escape, Close or a click beside it ends it', async () => {
      await page.getByRole('button', { name: 'Search' }).click();
      await input(page).waitFor();
      await page.keyboard.press('Escape');
      expect(await focusedText(page)).toContain('Search');
      await page.getByRole('link', { name: 'crosspeer', exact: true }).focus();
      const ends = [() => dialog(page).getByRole('button', { name: 'Close' }).click(), () => page.mouse.click(5, 800)];
      for (const end of ends) {
        await openWith(page, '/');
        await end();
        expect(await dialog(page).isVisible()).toBe(false);
        expect(await focusedText(page)).toBe('crosspeer');
      }
    });

    test('moves through the results with the arrows, round the end, and leaves Home and End to the text', async () => {
      await openWith(page, '/');
      await input(page).fill('listener');
      const count = await options(page).count();
      const walk = async (key: string): Promise<number> => {
        await page.keyboard.press(key);
        return activeIndex(page);
      };
      expect(await activeIndex(page)).toBe(0);
      expect(await walk('ArrowDown')).toBe(1);
      expect(await walk('ArrowUp')).toBe(0);
      expect(await walk('ArrowUp')).toBe(count - 1);
      await expect.poll(() => isSeenInList(page, count - 1)).toBe(true);
      expect(await walk('Home')).toBe(count - 1);
      expect(await input(page).evaluate((box: HTMLInputElement) => box.selectionStart)).toBe(0);
      expect(await walk('ArrowDown')).toBe(0);
      expect(await input(page).evaluate((box) => box === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
    });

    test('says how many results there are, and that there are none', async () => {
      await openWith(page, '/');
      const status = dialog(page).getByRole('status');
      await input(page).fill('modifyBandwith');
      expect(await status.textContent()).toBe('1 result');
      expect(await input(page).getAttribute('aria-expanded')).toBe('true');
      await input(page).fill('NoSuchNameAnywhere');
      expect(await status.textContent()).toBe('No results for “NoSuchNameAnywhere”');
      expect(await input(page).getAttribute('aria-expanded')).toBe('false');
      expect(await input(page).getAttribute('aria-activedescendant')).toBe(null);
      await page.keyboard.press('Enter');
      expect(await dialog(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
    });

    test('keeps what was asked for, selected, and takes what is typed as text and never as markup', async () => {
      await openWith(page, '/');
      await input(page).fill('<img src=x onerror=alert(1)> listener');
      await page.keyboard.press('Escape');
      await openWith(page, '/');
      expect(await dialog(page).locator('img').count()).toBe(0);
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('<img');
      expect(await options(page).count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
    });

    test.each(['Control+Enter', 'Control+click'])('opens a result in another tab with %s', async (way) => {
      await openWith(page, '/');
      await input(page).fill('modifyBandwith');
      const opened = page.context().waitForEvent('page');
      if (way === 'Control+Enter') await page.keyboard.press(way);
      else
        await options(page)
          .first()
          .click({ modifiers: ['Control'] });
      const other = await opened;
      await other.waitForURL(`${site.url}${resize}`);
      expect(page.url()).toBe(`${site.url}guides/waiting.html`);
      await other.close();
      await page.keyboard.press('Escape');
    });

    test('fills the screen of a phone', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openWith(page, '/');
      expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
      await page.keyboard.press('Escape');
    });
  });

  test.each(['index.html', 'baidu/peering/index.html'])(
    'axe finds no serious fault in the dialog on %s, light and dark, with results and without',
    async (path) => {
      const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
      await page.goto(new URL(path, site.url).href);
      await isShown(page);
      await openWith(page, 'Control+k');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html.${colorScheme}`).waitFor();
        for (const query of ['peerConnId', 'NoSuchNameAnywhere', '']) {
          await input(page).fill(query);
          expect(await seriousFaults(page, '.site-search')).toEqual([]);
        }
      }
      await page.close();
    },
  );

  test('whatever can be found is there: the page, and the place in it', async () => {
    const files = await readdir(site.folder, { recursive: true });
    const pages = new Map<string, string>();
    for (const file of files.filter((name) => name.endsWith('.html')))
      pages.set(file.replaceAll('\\', '/'), await readFile(join(site.folder, file), 'utf8'));
    const links = (await collectEntries(await readSite())).map(({ link }) => link).filter((link) => link !== '');
    const missing = [...new Set(links)].filter((link) => {
      const [path = '', fragment] = link.split('#');
      const page = pages.get(path);
      // That each operation is in its reference is shown by a test of the whole site.
      return page === undefined || (fragment !== undefined && !isReference(page) && !idsIn(page).has(fragment));
    });
    expect(missing).toEqual([]);
  });

  test('a page that is served while the site is edited reloads once it was built again, under its own policy', async () => {
    const changes = createSiteChanges('run');
    const live = await serveSite(site.folder, { changes });
    const { page, requests, complaints } = await visit('guides/waiting.html', live.url);
    for (const build of ['first', 'second']) {
      await page.evaluate((mark) => Object.assign(globalThis, { mark }), build);
      await expect.poll(() => page.locator('script[src^="/_changed"]').count()).toBe(1);
      changes.announce();
      await expect.poll(() => page.evaluate(() => 'mark' in globalThis)).toBe(false);
    }
    expect(requests.filter((url) => url.endsWith('/waiting.html'))).toHaveLength(3);
    expect(complaints).toEqual([]);
    await page.close();
    await live.close();
  });
});

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search', exact: true });
const input = (page: Page): Locator => page.getByRole('combobox', { name: 'Search the documentation' });
const options = (page: Page): Locator => dialog(page).getByRole('option');

async function openWith(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await input(page).waitFor();
}

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The place of the option that a screen reader is told of. */
async function activeIndex(page: Page): Promise<number> {
  const id = await input(page).getAttribute('aria-activedescendant');
  const ids = await options(page).evaluateAll((all) => all.map((option) => option.id));
  const selected = await options(page).evaluateAll((all) =>
    all.flatMap((option, index) => (option.getAttribute('aria-selected') === 'true' ? [index] : [])),
  );
  expect(selected).toEqual([ids.indexOf(id ?? '')]);
  return ids.indexOf(id ?? '');
}

async function isSeenInList(page: Page, index: number): Promise<boolean> {
  const [list, option] = await Promise.all([
    dialog(page).getByRole('listbox').boundingBox(),
    options(page).nth(index).boundingBox(),
  ]);
  if (list === null || option === null) return false;
  return option.y >= list.y - 1 && option.y + option.height <= list.y + list.height + 1;
}

async function isInView(page: Page, operation: string): Promise<boolean> {
  const box = await page.locator(`[id$="/${operation}"]`).first().boundingBox();
  return box !== null && box.y < 450 && box.y + box.height > 48;
}
