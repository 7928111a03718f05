import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

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

/** The compiler reads all of `src/` for each run, so all modules of a set are compiled in one. */
async function writeProject(folder: string, paths: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const path of paths) {
    const samples = samplesOf(await readFile(join(projectFolder, path), 'utf8'));
    await writeFile(join(folder, moduleOf(path)), samples);
  }
  const settings = { compilerOptions: { noUnusedLocals: false }, include: ['*.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', ...settings }));
}

/** Tests that the TypeScript of each file compiles and runs as one module, and prints what its comments say, which must be something. */
export function testSamples({ name, paths }: SampledFiles): void {
  const folder = join(projectFolder, 'test-results', name);

  beforeAll(() => writeProject(folder, paths));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is accepted by the compiler', { timeout: 60_000 }, async () => {
    const compiled = await run(bin('tsc'), ['-p', folder]).catch((error: unknown) => error as { stdout: string });
    expect(compiled.stdout).toBe('');
  });

  it.each(paths)(
    'in %s runs without an account and prints what its comments say',
    { timeout: 60_000 },
    async (path) => {
      const module = join(folder, moduleOf(path));
      const { stdout } = await run(bin('tsx'), ['--conditions=crosspeer-source', module], { cwd: folder });
      const promised = promisedOutput(await readFile(module, 'utf8'));
      expect(stdout.trim().split('\n')).toEqual(promised);
    },
  );
}
