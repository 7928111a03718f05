import { execFile, spawn } from 'node:child_process';
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

/** A generator that keeps watching. */
export interface Watcher {
  /** Waits until it has said a text since this was last asked; gives all that it has said since. */
  untilSaid(text: string): Promise<string>;
  stop(): Promise<void>;
}

/** As much of the project as the generator needs, in a folder of its own. */
export interface ProjectCopy {
  /** The absolute path of a file. */
  path(name: string): string;
  read(name: string): Promise<string>;
  /** Replaces a text, which must stand in the file. */
  edit(name: string, replace: string, by: string): Promise<void>;
  generate(...flags: string[]): Promise<Run>;
  /** Compares the specification with the last release. */
  specDiff(...flags: string[]): Promise<Run>;
  /** Copies more of the project, such as `src`. */
  add(...parts: string[]): Promise<void>;
  /** Runs an installed tool in the copy. */
  tool(name: string, ...args: string[]): Promise<Run>;
  /** Runs the generator until it is stopped. */
  watch(...services: string[]): Watcher;
  remove(): Promise<void>;
}

const parts = ['scripts', 'spec', 'generated', join('src', 'operations'), 'package.json'];

/** What the soak has installed is large, and none of the project's own. */
const isOwn = (path: string): boolean => basename(path) !== 'node_modules';

/** Copies the project. */
export async function copyProject(): Promise<ProjectCopy> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'crosspeer-project-')));
  const copy = (part: string) => cp(join(projectFolder, part), join(folder, part), { recursive: true, filter: isOwn });
  for (const part of parts) await copy(part);
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const path = (name: string) => join(folder, name);
  const read = (name: string) => readFile(path(name), 'utf8');
  const runScript = (script: string, flags: readonly string[]) =>
    run(process.execPath, [path('node_modules/tsx/dist/cli.mjs'), path(`scripts/${script}`), ...flags], folder);
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
    generate: (...flags) => runScript('generate.ts', flags),
    specDiff: (...flags) => runScript('spec-diff.ts', flags),
    async add(...more) {
      for (const part of more) await copy(part);
    },
    tool: (name, ...args) => run(path(`node_modules/.bin/${name}`), args, folder),
    // Not by tsx's own command, which would outlive a signal to it.
    watch: (...services) =>
      startWatcher(['--import', 'tsx', path('scripts/generate.ts'), '--watch', ...services], folder),
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

function startWatcher(args: readonly string[], cwd: string): Watcher {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let onSaid: () => void = () => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    onSaid();
  });
  return {
    async untilSaid(text) {
      while (!said.includes(text)) await new Promise<void>((resolve) => (onSaid = resolve));
      const all = said;
      said = '';
      return all;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        child.kill();
      }),
  };
}
