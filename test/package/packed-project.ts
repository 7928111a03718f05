import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What a command printed. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty project into which the packed tarball was installed, as an app would install the published package. */
export interface PackedProject {
  readonly folder: string;
  readonly tarball: string;
  write(name: string, content: string): Promise<void>;
  run(command: string, ...args: string[]): Promise<Printed>;
  remove(): Promise<void>;
}

/** Packs this project (which builds it) and installs the tarball into a new folder. */
export async function installPacked(): Promise<PackedProject> {
  const folder = await mkdtemp(join(tmpdir(), 'crosspeer-package-'));
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: projectFolder });
  const tarball = join(folder, tarballName(packed.stdout));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: folder });
  return {
    folder,
    tarball,
    write: (name, content) => writeFile(join(folder, name), content),
    run: (command, ...args) => run(command, args, { cwd: folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Compilers that apps may use: the oldest that is meant to work, and the newest. Pinned, so that a new release breaks no build. */
const compilers = { '5.4': '5.4.5', '7.0': '7.0.2' } as const;

/** Installs the compilers into a folder, by the side of each other, and gives the path of one. */
export async function installCompilers(folder: string): Promise<(version: keyof typeof compilers) => string> {
  const packages = Object.entries(compilers).map(([name, version]) => `typescript-${name}@npm:typescript@${version}`);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'compilers', private: true }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], { cwd: folder });
  return (version) => join(folder, `node_modules/typescript-${version}/bin/tsc`);
}

/** `npm pack --json` prints what its scripts print first; newer versions key the list by package name. */
function tarballName(printed: string): string {
  const [name] = /[\w.-]+\.tgz/.exec(printed.slice(printed.lastIndexOf('"filename"'))) ?? [];
  if (name === undefined) throw new Error(`npm pack named no tarball: ${printed}`);
  return name;
}
