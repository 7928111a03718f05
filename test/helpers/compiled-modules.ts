import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Modules in a folder of their own, which import the package as an app does. */
export interface ModuleFolder {
  readonly path: string;
  /** What the compiler complains of, under the project's own settings; empty for nothing. It reads all of `src/` for each run. */
  compile(): Promise<string>;
  remove(): Promise<void>;
}

/**
 * Writes modules into a folder.
 * @param name what the folder is called; two that are there at once must not share a name
 * @param modules the text of each, by the name of its file
 */
export async function writeModules(name: string, modules: Readonly<Record<string, string>>): Promise<ModuleFolder> {
  const path = join(projectFolder, 'test-results', name);
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
  for (const [file, text] of Object.entries(modules)) await writeFile(join(path, file), text);
  const settings = { compilerOptions: { noUnusedLocals: false }, include: ['*.ts'] };
  await writeFile(join(path, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', ...settings }));
  return { path, compile: () => compile(path), remove: () => rm(path, { recursive: true, force: true }) };
}

async function compile(folder: string): Promise<string> {
  const tsc = join(projectFolder, 'node_modules', '.bin', 'tsc');
  const { stdout } = await run(tsc, ['-p', folder]).catch((error: unknown) => error as { stdout: string });
  return stdout;
}
