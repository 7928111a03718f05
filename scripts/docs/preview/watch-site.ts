import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, ToolError } from '../../lib/run-tool.js';
import { watchFiles, type Watcher } from './watch-files.js';

const watched = ['spec', 'generated', 'src', 'scripts/docs', 'scripts/lib', 'CHANGELOG.md', 'package.json'];

/**
 * Builds the site, and again after each save of what it is made from, also of one during the first build. Each build is a run of its own, so that it sees the code and the
 * generated tables as they are then; the reference of a service whose content did not change is taken from the run before. A build that
 * fails says why and leaves the site as it is.
 * @param root the project's folder
 * @param onBuilt is called after each build that went well
 * @param runBuild builds once, tells whether that went well, and keeps references in the folder that it is given
 */
export async function watchSite(
  root: string,
  onBuilt: () => void,
  runBuild: (kept: string) => Promise<boolean> = runDocs,
): Promise<Watcher> {
  const kept = await mkdtemp(join(tmpdir(), 'crosspeer-kept-'));
  const build = async (): Promise<void> => {
    if (await runBuild(kept)) onBuilt();
    else console.error('The site stays as it was.');
  };
  const watcher = await watchFiles({
    root,
    paths: watched.map((path) => join(root, path)),
    build: async (rebuild) => {
      if (rebuild === 'all pages') await rm(kept, { recursive: true, force: true });
      await build();
    },
  });
  return {
    idle: watcher.idle,
    close: async () => {
      await watcher.close();
      await rm(kept, { recursive: true, force: true });
    },
  };
}

/** Runs `npm run docs` once; what is wrong was printed by it. */
async function runDocs(kept: string): Promise<boolean> {
  try {
    await runTool('tsx', ['--conditions=crosspeer-source', 'scripts/docs.ts', '--keep', kept]);
    return true;
  } catch (error) {
    if (error instanceof ToolError) return false;
    throw error;
  }
}
