import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string) => join(projectFolder, 'node_modules', '.bin', name);

/** A Markdown file whose TypeScript is to be tested. */
export interface SampledFile {
  /** Below the project's folder. */
  readonly path: string;
  /** How many values its comments promise at least: that nothing is compared must not pass unseen. */
  readonly promises: number;
}

/** The TypeScript of a text in Markdown, one piece after the other as a reader would type it. */
const samplesOf = (markdown: string): string =>
  [...markdown.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n');

/** What the samples say, in comments, that they print. */
const promisedOutput = (samples: string) =>
  [...samples.matchAll(/console\.log\(.*\)[;,] \/\/ (.*)/g)].map(([, text]) => text);

/** Tests that the TypeScript of a file compiles and runs as one module, and prints what its comments say. */
export function testSamples({ path, promises }: SampledFile): void {
  const folder = join(projectFolder, 'test-results', `samples-${basename(path, '.md')}`);
  let samples = '';

  beforeAll(async () => {
    samples = samplesOf(await readFile(join(projectFolder, path), 'utf8'));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'samples.ts'), samples);
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.json',
        compilerOptions: { noUnusedLocals: false },
        include: ['samples.ts'],
      }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is accepted by the compiler', async () => {
    const compiled = await run(bin('tsc'), ['-p', folder]).catch((error: unknown) => error as { stdout: string });
    expect(compiled.stdout).toBe('');
  });

  it('runs without an account and prints what its comments say', async () => {
    const { stdout } = await run(bin('tsx'), ['--conditions=crosspeer-source', join(folder, 'samples.ts')], {
      cwd: folder,
    });
    expect(promisedOutput(samples).length).toBeGreaterThanOrEqual(promises);
    expect(stdout.trim().split('\n')).toEqual(promisedOutput(samples));
  });
}
