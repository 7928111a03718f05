import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seriousFaults } from './support/axe.js';
import { openPage, startBrowser, type WatchedPage } from './support/browser.js';
import { leaveBrowserTestsOut } from './support/chromium.js';
import { openSite, type BuiltSite } from './support/site-pages.js';
import { specifiedServices } from './support/specification.js';
import { tryItServiceOf } from './support/try-it-service.js';
import { bceVectors } from '../helpers/bce-vectors.js';
import { sdkVectors } from '../helpers/huawei-vectors.js';

const services = (await specifiedServices()).map(tryItServiceOf);
const reference = 'baidu/peering/index.html';
const guide = 'guides/signing.html';

let site: BuiltSite;
let browser: Browser;

describe.skipIf(leaveBrowserTestsOut())('in a browser', () => {
  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), startBrowser()]);
  }, 120_000);

  afterAll(() => Promise.all([browser.close(), site.close()]));

  describe('Try it', () => {
    let watched: WatchedPage;
    let page: Page;
    let panel: Locator;

    beforeAll(async () => {
      watched = await openPage(browser);
      ({ page } = watched);
      panel = page.getByRole('dialog', { name: 'Try it' });
      await page.goto(`${site.url}${reference}#/connections/createpeerconn`);
      await page.locator('[data-try-it="baidu/peering/createPeerConn"]').click();
    });

    afterAll(() => page.close());

    beforeEach(async () => {
      await open(page, 'baidu/peering', 'listPeerConn');
      await panel.getByRole('button', { name: 'Reset' }).click();
    });

    afterEach(() => {
      expect(watched.complaints).toEqual([]);
      expect(watched.requests).toEqual([`${site.url}${reference}`, `${site.url}assets/try-it.js`]);
    });

    test('creates a peering across two accounts and accepts it, and then it is active', async () => {
      await choose(panel, 'createPeerConn');
      await panel.getByLabel('Filled in from the sample').selectOption('createPeerConnAcrossAccounts');
      expect(await send(panel)).toBe('Answered with 200.');
      const { peerConnId } = await answered(panel);
      await panel.getByRole('button', { name: '+1 minute' }).click();
      await choose(panel, 'acceptPeerConn');
      expect(await panel.getByLabel('Called by').inputValue()).toBe('2');
      expect(await panel.getByLabel('Region').inputValue()).toBe('gz');
      expect(await panel.getByLabel('peerConnId').inputValue()).toBe(peerConnId);
      expect(await send(panel)).toBe('Answered with 200.');
      await panel.getByRole('button', { name: '+1 minute' }).click();
      await choose(panel, 'getPeerConn');
      expect(await send(panel)).toBe('Answered with 200.');
      expect(await answered(panel)).toMatchObject({ peerConnId, status: 'active' });
    });

    test('explains why nobody accepts a request of their own', async () => {
      await choose(panel, 'acceptPeerConn');
      await makeNeeded(panel);
      await panel.getByLabel('Called by').selectOption('1');
      await panel.getByLabel('Region').fill('bj');
      expect(await send(panel)).toBe('Refused: OperationDenied, 409.');
      const said = await panel.locator('.try-it-error').innerText();
      for (const words of [
        'ApiError',
        'Only the acceptor, from its own account and region',
        'Not by itself. The client does not repeat the call.',
        'What to do',
      ])
        expect(said).toContain(words);
      expect(await panel.getByRole('link', { name: 'OperationDenied' }).getAttribute('href')).toBe(
        '../../errors.html#baidu-peering-OperationDenied',
      );
    });

    test('lets a request lapse when its clock is seven days ahead, and shows that its clock stands still', async () => {
      await choose(panel, 'createPeerConn');
      await panel.getByLabel('Filled in from the sample').selectOption('createPeerConnAcrossAccounts');
      await send(panel);
      await panel.getByRole('button', { name: '+1 minute' }).click();
      await panel.getByRole('button', { name: 'Stop the clock' }).click();
      const before = await timeOf(panel);
      await panel.getByRole('button', { name: '+7 days' }).click();
      expect((await timeOf(panel)) - before).toBe(7 * 86_400_000);
      await choose(panel, 'getPeerConn');
      await send(panel);
      expect(await answered(panel)).toMatchObject({ status: 'consult_failed' });
      await panel.getByRole('button', { name: 'Run the clock' }).click();
    });

    test('forgets everything on Reset, and says so', async () => {
      await choose(panel, 'createPeerConn');
      await send(panel);
      await choose(panel, 'listPeerConn');
      await send(panel);
      expect((await answered(panel)).peerConns).toHaveLength(1);
      expect(await panel.locator('.try-it-calls li').count()).toBe(2);
      await panel.getByRole('button', { name: 'Reset' }).click();
      expect(await statusOf(panel)).toContain('Forgotten');
      expect(await panel.locator('.try-it-calls li').count()).toBe(0);
      await send(panel);
      expect((await answered(panel)).peerConns).toEqual([]);
    });

    test('shows how the request was signed, step by step, and that the steps lead to what was sent', async () => {
      await send(panel);
      await panel.getByText('How it was signed').click();
      await panel.getByText('gives exactly the signature that was sent').waitFor();
      const steps = panel.locator('.cp-steps > li');
      expect(await steps.locator('strong').allInnerTexts()).toEqual([
        'Canonical request',
        'Prefix of the header',
        'Signature',
        'Authorization header',
      ]);
      expect(await steps.first().locator('pre').innerText()).toContain('host:bcc.bj.baidubce.com');
      await panel.getByText('As curl').click();
      expect(await panel.getByRole('group', { name: 'the curl command' }).innerText()).toContain(
        "curl -X GET 'https://",
      );
      expect(await panel.innerText()).not.toContain('emulator-secret-key');
    });

    test('shows a call that was made before again', async () => {
      await choose(panel, 'createPeerConn');
      await send(panel);
      await choose(panel, 'listPeerConn');
      await send(panel);
      await panel.getByRole('button', { name: /^1\. createPeerConn/ }).click();
      expect(await panel.locator('#try-it-result').innerText()).toBe('Call 1: createPeerConn');
      expect(await panel.getByLabel('Operation').inputValue()).toBe('createPeerConn');
      expect(await panel.getByLabel('localVpcId').inputValue()).toBe('vpc-demo-bj-1');
      expect(await statusOf(panel)).toContain('Call 1 again: createPeerConn');
    });

    test('keeps what was typed, over another operation and what the call needs, until Reset', async () => {
      await choose(panel, 'acceptPeerConn');
      await panel.getByLabel('Region').fill('su');
      await panel.getByLabel('peerConnId').fill('typed');
      await choose(panel, 'listPeerConn');
      await choose(panel, 'acceptPeerConn');
      expect(await panel.getByLabel('peerConnId').inputValue()).toBe('typed');
      await makeNeeded(panel);
      expect(await panel.getByLabel('peerConnId').inputValue()).toMatch(/^peerconn-/);
      expect(await panel.getByLabel('Region').inputValue()).toBe('su');
      await panel.getByRole('button', { name: 'Reset' }).click();
      expect(await panel.getByLabel('Region').inputValue()).toBe('gz');
    });

    test('fills in the form that asked for it, and says whose it is, when another was chosen meanwhile', async () => {
      await choose(panel, 'getPeerConn');
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('[data-make-needed]')?.click();
        globalThis.crosspeerTryIt?.open('baidu/peering', 'releasePeerConn');
      });
      await expect.poll(() => statusOf(panel)).toBe('Made. The input of getPeerConn is filled in: send it.');
      await choose(panel, 'getPeerConn');
      expect(await panel.getByLabel('peerConnId').inputValue()).toMatch(/^peerconn-/);
    });

    test('says nothing of a call that was on its way when all was forgotten', async () => {
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('.try-it-panel .cp-primary')?.click();
        document.querySelector<HTMLElement>('.try-it-head button')?.click();
      });
      await panel.locator('.cp-primary[aria-disabled=false]').waitFor();
      expect(await statusOf(panel)).toContain('Forgotten');
      expect(await panel.locator('.try-it-calls li').count()).toBe(0);
      expect(await panel.locator('#try-it-result').count()).toBe(0);
    });

    test('says at the region what the client cannot take of it', async () => {
      await panel.getByLabel('Region').fill('No Region');
      await panel.getByRole('button', { name: 'Send' }).click();
      await expect.poll(() => panel.locator('#try-it-region-problem').innerText()).toContain('cannot be a region');
      expect(await panel.getByLabel('Region').evaluate((field) => field === document.activeElement)).toBe(true);
    });

    test('sends on Enter in a field, and goes to the result', async () => {
      await panel.getByLabel('Region').press('Enter');
      await expect.poll(() => statusOf(panel)).toBe('Answered with 200.');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('try-it-result');
    });

    test('says at its field what the client or the form cannot take, and sends nothing', async () => {
      await choose(panel, 'createPeerConn');
      await panel.getByLabel('localVpcId').fill('');
      await panel.getByRole('button', { name: 'Send' }).click();
      const field = panel.getByLabel('localVpcId');
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.evaluate((control) => control === document.activeElement)).toBe(true);
      await panel.getByLabel('billing').fill('{');
      await panel.getByRole('button', { name: 'Send' }).click();
      await expect.poll(() => panel.getByLabel('billing').getAttribute('aria-invalid')).toBe('true');
      expect(await panel.locator('[data-field=billing] .try-it-problem').innerText()).toContain('This is no JSON');
      await panel.getByText('The same call in TypeScript').click();
      await panel.getByText('A field cannot be read.', { exact: true }).waitFor();
    });

    test('takes the whole input as JSON, and shows the same call as a program', async () => {
      await choose(panel, 'createPeerConn');
      await panel.getByLabel('Edit as JSON').check();
      const text = panel.getByLabel('The whole input');
      const input = JSON.parse(await text.inputValue()) as object;
      await text.fill(JSON.stringify({ ...input, description: 'from JSON' }));
      await panel.getByText('The same call in TypeScript').click();
      expect(await panel.getByRole('group', { name: 'the program' }).innerText()).toContain(
        "description: 'from JSON',",
      );
      await panel.getByLabel('Edit as JSON').uncheck();
      expect(await panel.getByLabel('description').inputValue()).toBe('from JSON');
      expect(await send(panel)).toBe('Answered with 200.');
    });

    test('is used with the keyboard alone, closes on Escape, gives the focus back and keeps its state', async () => {
      await panel.getByRole('button', { name: 'Close' }).click();
      const link = page.locator('[data-try-it="baidu/peering/createPeerConn"]');
      await link.focus();
      await page.keyboard.press('Enter');
      await panel.waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('try-it-title');
      await panel.getByRole('button', { name: 'Send' }).press('Enter');
      await expect.poll(() => statusOf(panel)).toBe('Answered with 200.');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await panel.waitFor();
      expect(await panel.locator('.try-it-calls li').count()).toBe(1);
    });

    test.each(['light', 'dark'])('has no serious accessibility fault in %s colours', async (colours) => {
      await page.evaluate((name) => (document.documentElement.className = name), colours);
      await choose(panel, 'acceptPeerConn');
      await makeNeeded(panel);
      await panel.getByLabel('Called by').selectOption('1');
      await send(panel);
      await openAll(panel);
      expect(await seriousFaults(page, 'dialog')).toEqual([]);
    });

    test('fills a phone, where nothing has to be scrolled sideways', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await choose(panel, 'createPeerConn');
      await send(panel);
      await openAll(panel);
      expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
      const wider = panel.locator('.try-it-body').evaluate((body) => body.scrollWidth - body.clientWidth);
      expect(await wider).toBe(0);
      await page.setViewportSize({ width: 1280, height: 900 });
    });

    describe.each(services)('with $name', ({ name, groups }) => {
      const operations = groups.flatMap((group) => group.operations);

      test('opens every operation filled in, and after what it needs each is answered', async () => {
        const ids = operations.map(({ operationId }) => operationId);
        const said = await callAll(page, name, ids);
        expect(Object.keys(said)).toEqual(ids);
        expect(Object.entries(said).filter(([, words]) => !/^Answered with 20\d\.$/.test(words))).toEqual([]);
      });
    });
  });

  test('Try it works from a folder, without a server', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${pathToFileURL(join(site.folder, reference)).href}#/connections/createpeerconn`);
    await page.locator('[data-try-it="baidu/peering/createPeerConn"]').click();
    const panel = page.getByRole('dialog', { name: 'Try it' });
    expect(await send(panel)).toBe('Answered with 200.');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('Try it says so where the browser signs nothing', async () => {
    const { page } = await openPage(browser);
    await page.addInitScript(() => Object.defineProperty(globalThis, 'isSecureContext', { value: false }));
    await page.goto(`${site.url}${reference}#/connections/createpeerconn`);
    await page.locator('[data-try-it="baidu/peering/createPeerConn"]').click();
    await page.getByRole('dialog').getByText('On this page nothing can be signed.').waitFor();
    await page.getByRole('button', { name: 'Send' }).click({ force: true });
    expect(await statusOf(page.getByRole('dialog'))).toBe('Not sent: on this page nothing can be signed.');
    await page.close();
  });

  describe('the signature explainer', () => {
    let watched: WatchedPage;
    let page: Page;
    const authorization = () => page.getByRole('group', { name: 'the authorization header' }).innerText();
    const canonical = () => page.getByRole('group', { name: 'the canonical request' }).innerText();

    beforeEach(async () => {
      watched = await openPage(browser);
      ({ page } = watched);
      await page.goto(`${site.url}${guide}`);
      await page.getByRole('group', { name: 'the authorization header' }).waitFor();
    });

    afterEach(async () => {
      expect(watched.complaints).toEqual([]);
      expect(watched.requests).toEqual([`${site.url}${guide}`, `${site.url}assets/signature-explainer.js`]);
      await page.close();
    });

    test('signs as the vendors do, at once and after each change', async () => {
      const bce = bceVectors.find(({ name }) => name === 'post-json-body');
      expect(await authorization()).toBe(bce?.expected.authorization);
      await page.getByLabel('Method').fill('PUT');
      await expect.poll(canonical).toMatch(/^PUT\n/);
      await page.getByLabel('Scheme').selectOption('SDK-HMAC-SHA256');
      const sdk = sdkVectors.find(({ name }) => name === 'put-json');
      await expect.poll(authorization).toBe(sdk?.expected.authorization);
    });

    test('finds the first line that differs from what the service received', async () => {
      const received = (await canonical()).replace('content-length:94', 'content-length:95');
      await page.getByLabel('What the service says it received').fill(received);
      const found = page.locator('.explainer-found');
      await expect.poll(() => found.innerText()).toContain('The first difference is in line 4: Header content-length.');
      expect(await found.innerText()).toContain('do not sign them');
    });

    test('says what cannot be signed', async () => {
      await page.getByLabel('Date', { exact: true }).fill('yesterday');
      await page.getByText('has the form YYYY-MM-DDThh:mm:ssZ').waitFor();
    });

    test.each([390, 1280])('%i pixels wide has no serious fault and nothing to scroll sideways', async (width) => {
      await page.setViewportSize({ width, height: 900 });
      expect(await seriousFaults(page, '.explainer')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
});

/** As the site's own script does on a click. */
const open = (page: Page, service: string, operationId: string): Promise<void> =>
  page.evaluate(([name = '', id = '']) => globalThis.crosspeerTryIt?.open(name, id), [service, operationId]);

async function choose(panel: Locator, operationId: string): Promise<void> {
  await panel.getByLabel('Operation').selectOption(operationId);
}

const statusOf = (panel: Locator): Promise<string> => panel.locator('.try-it-said').innerText();

/** Resolves to what the panel says once the call is over. */
async function send(panel: Locator): Promise<string> {
  await panel.getByRole('button', { name: 'Send' }).click();
  await panel.locator('.cp-primary[aria-disabled=false]').waitFor();
  return statusOf(panel);
}

async function makeNeeded(panel: Locator): Promise<void> {
  await panel.locator('[data-make-needed]').click();
  await panel.locator('.cp-primary[aria-disabled=false]').waitFor();
  expect(await statusOf(panel)).toContain('Made.');
}

/**
 * Opens each operation, makes what it needs and sends it; gives what the panel says of each. In the page at one go: a hundred operations
 * with all their clicks one by one would take a minute.
 */
function callAll(page: Page, service: string, operationIds: readonly string[]): Promise<Record<string, string>> {
  return page.evaluate(
    async ({ name, ids }) => {
      const find = (selector: string) => document.querySelector<HTMLElement>(`.try-it-panel ${selector}`);
      const press = async (selector: string): Promise<void> => {
        find(selector)?.click();
        while (find('.cp-primary[aria-disabled=true]')) await new Promise((resolve) => setTimeout(resolve, 1));
      };
      const said: Record<string, string> = {};
      for (const id of ids) {
        globalThis.crosspeerTryIt?.open(name, id);
        await press('.try-it-head button');
        await press('[data-make-needed]');
        await press('.cp-primary');
        said[id] = find('.try-it-said')?.textContent ?? '';
      }
      return said;
    },
    { name: service, ids: operationIds },
  );
}

async function answered(panel: Locator): Promise<Record<string, unknown>> {
  const body = await panel.getByRole('group', { name: 'the response’s body' }).innerText();
  return JSON.parse(body) as Record<string, unknown>;
}

const timeOf = async (panel: Locator): Promise<number> =>
  Date.parse((await panel.locator('.try-it-time').innerText()).replace(' UTC', 'Z').replace(' ', 'T'));

const openAll = (panel: Locator): Promise<void> =>
  panel.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
