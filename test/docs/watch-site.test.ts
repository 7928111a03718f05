import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decideRebuild } from '../../scripts/docs/preview/decide-rebuild.js';
import { keepPages } from '../../scripts/docs/preview/keep-pages.js';
import { queueBuilds, watchFiles } from '../../scripts/docs/preview/watch-files.js';
import { watchSite } from '../../scripts/docs/preview/watch-site.js';
import { replaceFolder } from '../../scripts/docs/replace-folder.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosspeer-watch-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['spec/baidu/peering/operations/createPeerConn.yaml', 'changed pages'],
  ['spec/huawei/shared/error-codes.yaml', 'changed pages'],
  ['generated/baidu/peering/operations.gen.ts', 'changed pages'],
  ['scripts/docs/guides/signing.md', 'changed pages'],
  ['scripts/docs/guides/contents.yaml', 'changed pages'],
  ['scripts/docs/page.css', 'changed pages'],
  ['scripts/docs/browser/search.ts', 'changed pages'],
  ['CHANGELOG.md', 'changed pages'],
  ['scripts/docs/reference.template', 'all pages'],
  ['scripts/docs/reference-page.ts', 'all pages'],
  ['scripts/lib/spec-model.ts', 'all pages'],
  ['scripts/docs/guides/signing.md~', 'nothing'],
  ['spec/baidu/.#rules.yaml', 'nothing'],
  ['spec/baidu/rules.yaml.swp', 'nothing'],
  ['test/docs/guide.test.ts', 'nothing'],
  ['site/index.html', 'nothing'],
] as const)('after %s is saved: %s', (file, expected) => {
  expect(decideRebuild(file)).toBe(expected);
});

/** Pages of two services, and which of them were rendered. */
function createPages() {
  const rendered: string[] = [];
  const make = (content: { service: { name: string }; document: string }): Promise<string> => {
    rendered.push(content.service.name);
    return Promise.resolve(`page of ${content.document}\nwith two lines`);
  };
  const build = async (peering: string, blb: string): Promise<string[]> => {
    const makePage = keepPages(join(folder, 'kept'), make);
    const contents = [
      { service: { name: 'baidu/peering' }, document: peering },
      { service: { name: 'baidu/blb' }, document: blb },
    ];
    return Promise.all(contents.map(makePage));
  };
  return { rendered, build };
}

test('after one service changed, only its reference is rendered anew, also in another run', async () => {
  const { rendered, build } = createPages();
  await build('A', 'B');
  rendered.length = 0;
  expect(await build('A', 'B2')).toEqual(['page of A\nwith two lines', 'page of B2\nwith two lines']);
  expect(rendered).toEqual(['baidu/blb']);
  await build('A', 'B2');
  expect(rendered).toEqual(['baidu/blb']);
});

test('of each service one page is kept, the last one', async () => {
  const { rendered, build } = createPages();
  await build('A', 'B');
  await build('A2', 'B');
  await build('A', 'B');
  expect(rendered).toEqual(['baidu/peering', 'baidu/blb', 'baidu/peering', 'baidu/peering']);
  expect(await readdir(join(folder, 'kept'))).toHaveLength(2);
});

test('saves during a build are taken together into one more build, of all pages if one of them asks for these', async () => {
  const builds: string[] = [];
  const ends: (() => void)[] = [];
  const queue = queueBuilds(async (rebuild) => {
    builds.push(rebuild);
    await new Promise<void>((resolve) => ends.push(resolve));
  }, 0);
  queue.add('nothing');
  queue.add('changed pages');
  await expect.poll(() => builds).toEqual(['changed pages']);
  queue.add('changed pages');
  queue.add('all pages');
  queue.add('changed pages');
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await queue.idle();
  expect(builds).toEqual(['changed pages', 'all pages']);
});

test('what is queued is built no more once it is forgotten', async () => {
  const builds: string[] = [];
  const queue = queueBuilds((rebuild) => Promise.resolve(void builds.push(rebuild)), 0);
  queue.add('all pages');
  queue.forget();
  await queue.idle();
  expect(builds).toEqual([]);
});

/** Saves are seen as often as the system tells of them: twice for one is no fault. */
const waitMs = { timeout: 10_000 };

/** A watcher of the folder, and what it built. */
async function startWatching() {
  const builds: string[] = [];
  const watcher = await watchFiles({
    root: folder,
    paths: [join(folder, 'spec'), join(folder, 'scripts')],
    build: (rebuild) => Promise.resolve(void builds.push(rebuild)),
  });
  await watcher.idle();
  return { watcher, builds };
}

test('it builds at once and when a file is saved, not when another one is, and no more after closing', async () => {
  await mkdir(join(folder, 'spec', 'baidu'), { recursive: true });
  await mkdir(join(folder, 'scripts', 'docs'), { recursive: true });
  const { watcher, builds } = await startWatching();
  const other = await startWatching();
  expect(builds).toEqual(['changed pages']);
  await writeFile(join(folder, 'scripts', 'other.ts'), '');
  await writeFile(join(folder, 'scripts', 'docs', 'page-frame.ts'), '');
  await expect.poll(() => builds, waitMs).toContain('all pages');
  await watcher.idle();
  expect(builds.slice(1)).not.toContain('changed pages');
  await watcher.close();
  const before = builds.length;
  await writeFile(join(folder, 'spec', 'baidu', 'rules.yaml'), 'a: 1');
  await expect.poll(() => other.builds.slice(1), waitMs).toContain('changed pages');
  await other.watcher.close();
  expect(builds).toHaveLength(before);
});

/** Builds that note whether they found what the one before kept, and end as they are told to. */
function createBuilds() {
  const log: string[] = [];
  let isGood = true;
  let kept = '';
  const runBuild = async (keepIn: string): Promise<boolean> => {
    kept = keepIn;
    log.push(existsSync(join(kept, 'page')) ? 'build with kept pages' : 'build');
    await mkdir(kept, { recursive: true });
    await writeFile(join(kept, 'page'), '');
    return isGood;
  };
  return { log, runBuild, fail: () => (isGood = false), succeed: () => (isGood = true), kept: () => kept };
}

test('a build that fails is not announced, and the next save builds again; what was kept goes when rendering changes, and at the end', async () => {
  await mkdir(join(folder, 'spec'));
  await mkdir(join(folder, 'scripts', 'docs'), { recursive: true });
  const { log, runBuild, fail, succeed, kept } = createBuilds();
  const watcher = await watchSite(folder, () => log.push('announce'), runBuild);
  const save = async (path: string, expected: string): Promise<string[]> => {
    log.length = 0;
    await writeFile(join(folder, path), 'saved');
    await expect.poll(() => log, waitMs).toContain(expected);
    await watcher.idle();
    return [...new Set(log)];
  };
  await watcher.idle();
  expect(log).toEqual(['build', 'announce']);
  fail();
  expect(await save('spec/rules.yaml', 'build with kept pages')).toEqual(['build with kept pages']);
  succeed();
  expect(await save('spec/rules.yaml', 'announce')).toEqual(['build with kept pages', 'announce']);
  expect((await save('scripts/docs/reference.template', 'announce')).slice(0, 2)).toEqual(['build', 'announce']);
  await watcher.close();
  expect(existsSync(kept())).toBe(false);
});

test('what is saved during the first build is built after it, and closing meanwhile leaves nothing behind', async () => {
  await mkdir(join(folder, 'spec'));
  const ends: (() => void)[] = [];
  let kept = '';
  const watcher = await watchSite(
    folder,
    () => {},
    async (keepIn) => {
      kept = keepIn;
      await new Promise<void>((resolve) => ends.push(resolve));
      return true;
    },
  );
  await expect.poll(() => ends, waitMs).toHaveLength(1);
  const other = await startWatching();
  await writeFile(join(folder, 'spec', 'rules.yaml'), 'a: 1');
  await expect.poll(() => other.builds.length, waitMs).toBeGreaterThan(1);
  await other.watcher.close();
  ends[0]?.();
  await expect.poll(() => ends.length, waitMs).toBe(2);
  const closed = watcher.close();
  ends[1]?.();
  await closed;
  expect(existsSync(kept)).toBe(false);
});

test('a folder is replaced as a whole, and stays as it was where that fails', async () => {
  const site = join(folder, 'site');
  await replaceFolder(site, (next) => writeFile(join(next, 'first.html'), ''));
  await replaceFolder(site, async (next) => {
    await writeFile(join(next, 'second.html'), '');
    expect(await readdir(site)).toEqual(['first.html']);
  });
  expect(await readdir(site)).toEqual(['second.html']);
  await expect(replaceFolder(site, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await readdir(site)).toEqual(['second.html']);
  expect(await readdir(folder)).toEqual(['site']);
});
