import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleScript } from '../../scripts/docs/bundle-script.js';
import { catalogueErrors } from '../../scripts/docs/error-catalogue.js';
import { errorPage } from '../../scripts/docs/error-page.js';
import { toServiceCard } from '../../scripts/docs/site-model.js';
import { readStyles } from '../../scripts/docs/site.js';
import { openPage, startBrowser } from './support/browser.js';
import { leaveBrowserTestsOut } from './support/chromium.js';
import { specifiedServices } from './support/specification.js';

const place = { path: 'errors.html', map: { siteName: 'pkg', services: [], guides: [], more: [] } };

async function render(): Promise<string> {
  const services = await specifiedServices();
  return errorPage({
    place,
    pageScript: await bundleScript('errors'),
    styleSheet: await readStyles('errors.css'),
    catchError: 'call();',
    groups: catalogueErrors(services.map(({ name, document }) => ({ card: toServiceCard(name, document), document }))),
  });
}

describe.skipIf(leaveBrowserTestsOut())('the catalogue of error codes in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    ({ page } = await openPage(browser, 390));
    const content = await render();
    await page.route('http://docs.test/', (route) => route.fulfill({ contentType: 'text/html', body: content }));
    await page.goto('http://docs.test/');
  }, 60_000);

  afterAll(() => browser.close());

  const filterBy = (words: string) => page.getByRole('searchbox').fill(words);
  const seenCodes = () => page.locator('tbody th a:visible').allTextContents();

  test('all codes are seen until something is typed', async () => {
    const all = await page.locator('tbody tr').count();
    expect(await seenCodes()).toHaveLength(all);
    expect(await page.getByRole('status').textContent()).toBe(`${all} codes`);
  });

  test('only lines that have every word are left, and only headings that have lines', async () => {
    await filterBy('resizeblb 409');
    expect(await seenCodes()).toEqual(['LastOperationNotFinished']);
    expect(await page.getByRole('status').textContent()).toMatch(/^1 of \d+ codes$/);
    expect(await page.locator('.errors h2:visible').allInnerTexts()).toEqual(['Baidu AI Cloud load balancers (BLB)']);
    await filterBy('no such words anywhere');
    expect(await seenCodes()).toEqual([]);
  });

  test('a link to a line that is filtered away shows it', async () => {
    await filterBy('resizeblb 409');
    await page.evaluate(() => void (location.hash = '#huawei-dli-DLI.0001'));
    const row = page.locator('[id="huawei-dli-DLI.0001"]');
    await expect.poll(() => row.isVisible()).toBe(true);
    await expect.poll(async () => (await row.boundingBox())?.y).toBeLessThan(400);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  test('without scripts every code is seen and there is no filter', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.setContent(await render());
    expect(await plain.locator('[data-filter]').isVisible()).toBe(false);
    expect(await plain.locator('tbody th a:visible').count()).toBe(await page.locator('tbody tr').count());
    await plain.close();
  });
});
