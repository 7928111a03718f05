import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../lib/read-spec.js';

/**
 * A child of the soak as one file that plain Node starts fast.
 * @param name its file under `scripts/soak/`, without `.ts`
 * @param folder where it is put
 */
export async function buildChild(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    absWorkingDir: projectFolder,
    entryPoints: [`scripts/soak/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['crosspeer-source'],
    outfile,
  });
  return outfile;
}
