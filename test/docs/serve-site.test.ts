import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/docs/preview/serve-site.js';
import { createSiteChanges } from '../../scripts/docs/preview/site-changes.js';

let root: string;
let folder: string;
const servers: SiteServer[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'crosspeer-serve-'));
  folder = join(root, 'site');
  await mkdir(join(folder, 'guides', 'deep'), { recursive: true });
  await mkdir(join(folder, 'assets'));
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<!doctype html><p>landing</p>');
  await writeFile(join(folder, 'guides', 'deep', 'index.html'), '<!doctype html><p>deep</p>');
  await writeFile(join(folder, 'assets', 'a.js'), 'a();');
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(root, { recursive: true, force: true });
});

async function serve(...args: Parameters<typeof serveSite>): Promise<SiteServer> {
  const server = await serveSite(...args);
  servers.push(server);
  return server;
}

/** Asks for a target as it is written, which `fetch` would tidy up first. */
function ask(server: SiteServer, target: string): Promise<{ status: number; location: string; body: string }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: target }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '', body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('a folder is answered with its index.html, a file with itself and its type', async () => {
  const { url } = await serve(folder);
  expect(await (await fetch(url)).text()).toBe('<!doctype html><p>landing</p>');
  expect(await (await fetch(`${url}guides/deep/`)).text()).toBe('<!doctype html><p>deep</p>');
  const script = await fetch(`${url}assets/a.js`);
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(await script.text()).toBe('a();');
});

test('it listens on this machine only', async () => {
  expect(new URL((await serve(folder)).url).hostname).toBe('127.0.0.1');
});

test('a folder without its slash is sent to the one with it, for its relative links', async () => {
  const server = await serve(folder);
  const { status, location } = await ask(server, '/guides/deep');
  expect([status, location]).toEqual([302, '/guides/deep/']);
  expect((await ask(server, '//guides/deep')).location).not.toMatch(/^\/\//);
});

test('what is not there is not found, nor is a folder without a page', async () => {
  const server = await serve(folder);
  for (const target of ['/nothing.html', '/guides/', '/assets/a.js/', '/%ff'])
    expect([target, (await ask(server, target)).status]).toEqual([target, 404]);
});

test.each([
  '/../secret.txt',
  '/guides/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..\\secret.txt',
  '/guides/..%5c..%5csecret.txt',
])('what lies beside the site is not found at %s', async (target) => {
  const { status, body } = await ask(await serve(folder), target);
  expect(status).toBeGreaterThanOrEqual(300);
  expect(body).not.toContain('secret');
});

test('a port that is taken is refused', async () => {
  const { url } = await serve(folder);
  await expect(serveSite(folder, { port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('only where it is asked for does a page reload, and the files stay as they are', async () => {
  const changes = createSiteChanges('run');
  const { url } = await serve(folder, { changes });
  const page = await (await fetch(url)).text();
  expect(page).toMatch(/^<!doctype html><p>landing<\/p><script>[\s\S]*\/_changed\?since=run\.0&/);
  expect(await (await fetch(`${url}nothing.html`)).text()).toContain('/_changed?since=run.0&');
  expect(await (await fetch(`${url}assets/a.js`)).text()).toBe('a();');
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('<!doctype html><p>landing</p>');
  const plain = await serve(folder);
  expect(await (await fetch(plain.url)).text()).not.toContain('_changed');
  expect((await fetch(`${plain.url}_changed`)).status).toBe(404);
});

test('a page learns of a build that comes while it waits, and at once of one that it missed', async () => {
  const changes = createSiteChanges('run');
  const { url } = await serve(folder, { changes });
  const waiting = fetch(`${url}_changed?since=run.0`).then((answer) => answer.text());
  // The server must have begun to wait: what it answers after another request was asked after it.
  await fetch(url);
  changes.announce();
  expect(await waiting).toContain('location.reload();');
  expect(await (await fetch(`${url}_changed?since=run.0`)).text()).toContain('location.reload();');
  expect(await (await fetch(`${url}_changed?since=earlier.0`)).text()).toContain('location.reload();');
});

test('where nothing is built, waiting ends after its time without a change', async () => {
  const changes = createSiteChanges('run');
  expect(await changes.differsFrom('run.0', 5)).toBe(false);
  changes.announce();
  expect(changes.version()).toBe('run.1');
  expect(await changes.differsFrom('run.0', 5)).toBe(true);
});

test('closing ends what still waits', async () => {
  const server = await serveSite(folder, { changes: createSiteChanges('run') });
  const waiting = fetch(`${server.url}_changed?since=run.0`).then(
    () => 'answered',
    () => 'cut off',
  );
  await fetch(server.url);
  await server.close();
  expect(await waiting).toBe('cut off');
});
