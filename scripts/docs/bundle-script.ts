import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { projectFolder } from '../lib/read-spec.js';

/** What runs in the pages, each with a file of its own in `browser/`. */
export type BrowserScript = 'page' | 'search' | 'try-it' | 'signature-explainer' | 'errors';

/**
 * One of the scripts in `browser/` with all that it imports, in one text without imports: a page that was opened from a folder may not
 * load modules.
 * @param data values that the script finds under these names, as constants
 */
export async function bundleScript(name: BrowserScript, data: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const define = Object.entries(data).map(([key, value]) => [key, JSON.stringify(value)] as const);
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    entryPoints: [fileURLToPath(new URL(`browser/${name}.ts`, import.meta.url))],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['crosspeer-source'],
    define: Object.fromEntries(define),
    minify: true,
    legalComments: 'inline',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('');
}
