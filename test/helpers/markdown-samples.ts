import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeModules, type ModuleFolder } from './compiled-modules.js';

const run = promisify(execFile);
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string) => join(projectFolder, 'node_modules', '.bin', name);

/** Markdown files whose TypeScript is to be tested. */
export interface SampledFiles {
  /** What the set is called; two that are tested at once must not share a name. */
  readonly name: string;
  /** Below the project's folder; no two of one name. */
  readonly paths: readonly string[];
}

/** The TypeScript of a text in Markdown, one piece after the other as a reader would type it. */
const samplesOf = (markdown: string): string =>
  [...markdown.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n');

/** What the samples say, in comments, that they print. */
const promisedOutput = (samples: string) =>
  [...samples.matchAll(/console\.log\(.*\)[;,] \/\/ (.*)/g)].map(([, text]) => text);

const moduleOf = (path: string): string => `${basename(path, '.md')}.ts`;

/** The file of tests that a text in Markdown shows, in blocks that are called `typescript`; undefined where it shows none. */
export function shownTests(markdown: string): string | undefined {
  const blocks = [...markdown.matchAll(/```typescript\n([\s\S]*?)```/g)].map(([, code]) => code);
  return blocks.length === 0 ? undefined : blocks.join('\n');
}

/** The modules of a set, by the names of their files: the samples of each text and, beside them for the compiler, the tests that it shows. */
async function readModules(paths: readonly string[]): Promise<Record<string, string>> {
  const entries = paths.map(async (path) => {
    const text = await readFile(join(projectFolder, path), 'utf8');
    const tests = shownTests(text);
    const shown = tests === undefined ? [] : [[moduleOf(path).replace(/\.ts$/, '.shown-tests.ts'), tests] as const];
    return [[moduleOf(path), samplesOf(text)] as const, ...shown];
  });
  return Object.fromEntries((await Promise.all(entries)).flat());
}

/** Tests that the TypeScript of each file compiles and runs as one module, and prints what its comments say, which must be something. */
export function testSamples({ name, paths }: SampledFiles): void {
  let folder: ModuleFolder;

  beforeAll(async () => {
    folder = await writeModules(name, await readModules(paths));
  });
  afterAll(() => folder.remove());

  it('is accepted by the compiler', { timeout: 60_000 }, async () => {
    expect(await folder.compile()).toBe('');
  });

  it.each(paths)(
    'in %s runs without an account and prints what its comments say',
    { timeout: 60_000 },
    async (path) => {
      const module = join(folder.path, moduleOf(path));
      const { stdout } = await run(bin('tsx'), ['--conditions=crosspeer-source', module], { cwd: folder.path });
      const promised = promisedOutput(await readFile(module, 'utf8'));
      expect(stdout.trim().split('\n')).toEqual(promised);
    },
  );
}
