import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serveSite } from '../docs/preview/serve-site.js';
import { median } from '../lib/measure.js';
import { measurePaint, measureTryIt } from './docs-page.js';
import type { Row } from './row.js';

const rounds = 7;
const guide = 'guides/asynchronous-changes.html';
const browserPaths = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * How heavy the pages of a built docs site are, and how soon they are there. Without Chromium only the former, which is said.
 * @param folder the site's folder
 */
export async function benchDocs(folder: string): Promise<Row[]> {
  const reference = await largestReference(folder);
  const weights = [
    await weighFile(folder, 'index.html', 'Docs: landing page, gzipped'),
    await weighFile(folder, guide, 'Docs: a guide, gzipped'),
    await weighFile(
      folder,
      reference,
      `Docs: the largest reference (${reference.replace('/index.html', '')}), gzipped`,
    ),
    await weighFile(folder, 'assets/search.js', 'Docs: the search, loaded when it is asked for, gzipped'),
    await weighFile(folder, 'assets/try-it.js', 'Docs: Try it with its emulator, loaded when it is asked for, gzipped'),
  ];
  const executablePath = browserPaths.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    console.log('Chromium is not installed: how soon the pages of the docs are there is left out.');
    return weights;
  }
  return [...weights, ...(await timePages(folder, reference, executablePath))];
}

async function largestReference(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const references = files.filter((file) => /^[^/]+\/[^/]+\/index\.html$/.test(file));
  const weighed = await Promise.all(
    references.map(async (file) => ({ file, bytes: (await readFile(join(folder, file))).length })),
  );
  const [largest] = weighed.sort((one, other) => other.bytes - one.bytes);
  if (largest === undefined) throw new Error(`${folder} holds no reference: is it the docs site?`);
  return largest.file;
}

async function weighFile(folder: string, file: string, what: string): Promise<Row> {
  const bytes = await readFile(join(folder, file));
  const kB = (size: number) => `${Math.ceil(size / 1000)} kB`;
  return {
    what,
    measured: `${kB(gzipSync(bytes, { level: 9 }).length)} (${kB(bytes.length)} before gzip)`,
    target: '',
  };
}

/** Where a reference has its first operation. Redoc makes an operation's part of the page only when it is looked at. */
async function firstOperation(file: string): Promise<string> {
  const [, anchor] = /href=\\?"(#[^"\\]+)\\?" data-try-it/.exec(await readFile(file, 'utf8')) ?? [];
  if (anchor === undefined) throw new Error(`${file} has no operation that can be tried.`);
  return anchor;
}

async function timePages(folder: string, reference: string, executablePath: string): Promise<Row[]> {
  const server = await serveSite(folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const paint = (path: string) => (page: Page) => measurePaint(page, `${server.url}${path}`);
    const operation = await firstOperation(join(folder, reference));
    const tryIt = (page: Page) => measureTryIt(page, `${server.url}${reference}${operation}`);
    return [
      await timeRow(browser, 'Docs: first contentful paint of the landing page, from loopback', paint('')),
      await timeRow(browser, 'Docs: the same of a guide', paint(guide)),
      await timeRow(browser, 'Docs: the same of the largest reference', paint(reference)),
      await timeRow(browser, 'Docs: from the first click on "Try it" to the open panel', tryIt),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The median of several loads, each in a browser profile of its own, so that nothing is cached. */
async function timeRow(browser: Browser, what: string, measureMs: (page: Page) => Promise<number>): Promise<Row> {
  const timesMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    timesMs.push(await measureMs(await context.newPage()));
    await context.close();
  }
  return { what, measured: `${median(timesMs).toFixed(0)} ms`, target: '' };
}
