import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(projectFolder, 'test-results', 'readme');
const bin = (name: string) => join(projectFolder, 'node_modules', '.bin', name);

/** The README's TypeScript, one piece after the other as a reader would type it. */
async function readSamples(): Promise<string> {
  const readme = await readFile(join(projectFolder, 'README.md'), 'utf8');
  return [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n');
}

/** What the samples say, in comments, that they print. */
const promisedOutput = (samples: string) =>
  [...samples.matchAll(/console\.log\(.*\)[;,] \/\/ (.*)/g)].map(([, text]) => text);

describe('the code in the README', () => {
  let samples = '';

  beforeAll(async () => {
    samples = await readSamples();
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
    expect(promisedOutput(samples).length).toBeGreaterThan(4);
    expect(stdout.trim().split('\n')).toEqual(promisedOutput(samples));
  });

  it('shows the first call by line 40', async () => {
    const lines = (await readFile(join(projectFolder, 'README.md'), 'utf8')).split('\n').slice(0, 40);
    expect(lines).toContain('console.log(conn.status); // creating');
  });
});
