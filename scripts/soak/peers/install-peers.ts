import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const folder = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);

/** Installs the other clients as their own lock file says, unless they are there. The project's own install knows nothing of them. */
export async function installPeers(): Promise<void> {
  const wantedMs = await changedMs('package-lock.json');
  // npm writes this file last, so that an install that broke off is done again.
  if ((await changedMs('node_modules/.package-lock.json')) >= wantedMs) return;
  // `runTool` runs what the project has installed, and npm is not among that. No client here needs a script of its own to be run.
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
}

/** Loads an installed client. Its name is no literal, so that the project's type check does not ask for its types. */
export const loadPeer = (name: string): Promise<unknown> => import(name);

/** When a file was last written, in milliseconds since 1970; 0 where there is none. */
async function changedMs(file: string): Promise<number> {
  const found = await stat(join(folder, file)).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}
