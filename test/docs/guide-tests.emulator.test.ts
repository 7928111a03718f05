import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { guidesFolder } from '../../scripts/docs/read-guides.js';
import { projectFolder } from '../../scripts/lib/read-spec.js';
import { createEmulator } from '../../src/emulator.js';
import { shownTests } from '../helpers/markdown-samples.js';

const folder = join(projectFolder, 'test-results', 'guide-tests');
const files = (await readdir(guidesFolder)).filter((file) => file.endsWith('.md'));
const texts = await Promise.all(files.map((file) => readFile(join(guidesFolder, file), 'utf8')));
const shown = files.flatMap((file, at) => {
  const tests = shownTests(texts[at] ?? '');
  return tests === undefined ? [] : [{ file, tests }];
});

afterAll(() => rm(folder, { recursive: true, force: true }));

// They become tests of this file. Whether the compiler takes them is told by the test of all samples.
describe.each(shown)('the tests that $file shows', async ({ file, tests }) => {
  const path = join(folder, file.replace(/\.md$/, '.ts'));
  await mkdir(folder, { recursive: true });
  await writeFile(path, tests);
  await import(pathToFileURL(path).href);
});

/** The lines of the table of control paths: path, method, and the bodies that it shows. */
const controlLines = (texts[files.indexOf('testing-your-app.md')] ?? '')
  .split('\n')
  .map((line) => /^\| `(\w+)` +\| `([A-Z]+)` +\|(.*)\|.*\|$/.exec(line))
  .filter((found) => found !== null)
  .map(([, path = '', method = '', cell = '']) => ({
    path,
    method,
    bodies: [...cell.matchAll(/`(\{.*?\})`/g)].map(([, body = '']) => body),
  }));

test('the guide to testing lists the control paths and methods that there are, and bodies that they take', async () => {
  const shop = { accountId: 'shop', accessKeyId: 'key-shop', secretAccessKey: 'made-up-1' };
  await using server = await createEmulator({ accounts: [shop] }).listen({ control: true });
  const ask = (path: string, method: string, body?: string) =>
    fetch(`${server.url}/_emulator/${path}`, { method, ...(body !== undefined && { body }) });
  for (const { path, method, bodies } of controlLines)
    for (const body of bodies.length > 0 ? bodies : [undefined]) {
      const { status } = await ask(path, method, body);
      expect({ path, method, body, status }).toEqual({ path, method, body, status: 200 });
    }
  const { error } = (await (await ask('none', 'GET')).json()) as { error: string };
  const paths = [...new Set(controlLines.map(({ path }) => path))];
  expect(paths.toSorted()).toEqual(/has (.*);/.exec(error)?.[1]?.split(', ').toSorted());
  for (const path of paths) {
    const methods = controlLines.filter((line) => line.path === path).map(({ method }) => method);
    expect((await ask(path, 'PATCH')).headers.get('allow')?.split(', ').toSorted()).toEqual(methods.toSorted());
  }
});
