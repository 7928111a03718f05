import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { projectFolder } from '../../scripts/lib/read-spec.js';

/** How a run of the generator ended. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  /** Both outputs. */
  readonly output: string;
}

/** As much of the project as the generator needs, in a folder of its own. */
export interface ProjectCopy {
  /** The absolute path of a file. */
  path(name: string): string;
  read(name: string): Promise<string>;
  /** Replaces a text, which must stand in the file. */
  edit(name: string, replace: string, by: string): Promise<void>;
  generate(...flags: string[]): Promise<Run>;
  remove(): Promise<void>;
}

const parts = ['scripts', 'spec', 'generated', join('src', 'operations'), 'package.json'];

/** What the soak has installed is large, and none of the project's own. */
const isOwn = (path: string): boolean => basename(path) !== 'node_modules';

/** Copies the project. */
export async function copyProject(): Promise<ProjectCopy> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'crosspeer-project-')));
  for (const part of parts) await cp(join(projectFolder, part), join(folder, part), { recursive: true, filter: isOwn });
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const path = (name: string) => join(folder, name);
  const read = (name: string) => readFile(path(name), 'utf8');
  return {
    path,
    read,
    async edit(name, replace, by) {
      const text = await read(name);
      if (!text.includes(replace)) throw new Error(`${name} does not hold ${JSON.stringify(replace)}.`);
      await writeFile(
        path(name),
        text.replace(replace, () => by),
      );
    },
    generate: (...flags) =>
      run(process.execPath, [path('node_modules/tsx/dist/cli.mjs'), path('scripts/generate.ts'), ...flags], folder),
    remove: () => rm(folder, { recursive: true }),
  };
}

function run(command: string, args: readonly string[], cwd: string): Promise<Run> {
  const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ exitCode, stdout, output: stdout + stderr });
    });
  });
}
