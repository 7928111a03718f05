import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, startBrowser } from './support/browser.js';
import { leaveBrowserTestsOut } from './support/chromium.js';
import { openSite, type BuiltSite } from './support/site-pages.js';

describe.skipIf(leaveBrowserTestsOut())('the samples on a page of the reference', () => {
  let site: BuiltSite;
  let browser: Browser;
  let page: Page;
  let request: Locator;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), startBrowser()]);
    ({ page } = await openPage(browser, 1400));
    const file = join(site.folder, 'baidu/peering/index.html');
    await page.goto(`${pathToFileURL(file).href}#/connections/createpeerconn`);
    request = page.locator('.panel-request-samples').first();
    await request.waitFor();
  }, 120_000);

  afterAll(() => Promise.all([browser.close(), site.close()]));

  const choose = async (from: string, to: string): Promise<void> => {
    await request.getByRole('button', { name: from, exact: true }).click();
    await page.getByRole('menuitem', { name: to, exact: true }).click();
  };

  test('are in TypeScript until another language is chosen', async () => {
    await expect.poll(() => request.innerText()).toContain('await peering.createPeerConn({');
    await choose('TypeScript', 'Typed fetch');
    await expect.poll(() => request.innerText()).toContain('peering.http.POST(');
    await choose('Typed fetch', 'curl');
    await expect.poll(() => request.innerText()).toContain('curl -X POST');
  });

  test("offer the vendor's examples of a request only where they are shown", async () => {
    const example = request.getByText('Two VPCs of one account in one region');
    expect(await example.isVisible()).toBe(false);
    await choose('curl', 'Payload');
    await expect.poll(() => example.isVisible()).toBe(true);
  });

  test('have beside them what the emulator answered', async () => {
    const response = page.locator('.panel-response-samples').first();
    await expect.poll(() => response.innerText()).toContain('What the emulator answered');
    await expect.poll(() => response.innerText()).toMatch(/"peerConnId": "peerconn-\w{12}"/);
  });
});
