import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.js';

/** Nothing of the browser itself may reach the network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium. */
export function startBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('Chromium is required here and is not installed.');
  return chromium.launch({ executablePath: chromiumPath, args });
}

/** A page, everything that it asked for, and everything that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** URLs of all requests, of those that failed too. Those of the page's own memory (`blob:`, `data:`) are left out. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens an empty page and writes down what happens on it. */
export async function openPage(browser: Browser, width = 1280, height = 900): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(8_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return { page, requests, complaints };
}
