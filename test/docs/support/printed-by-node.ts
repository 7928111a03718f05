import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { projectFolder } from '../../../scripts/lib/read-spec.js';

const run = promisify(execFile);

/** As the samples of the docs are run, so that the same ids come out. */
const emulated = `
import { createEmulator } from 'crosspeer/emulator';
const emulator = createEmulator({ seed: 1 });
const { accessKeyId, secretAccessKey } = emulator.credentials();
Object.assign(process.env, { BCE_ACCESS_KEY_ID: accessKeyId, BCE_SECRET_ACCESS_KEY: secretAccessKey });
globalThis.fetch = emulator.fetch;
`;

/** The lines that Node prints when it runs a module by itself, in which whatever is fetched comes from an emulator. */
export async function printedByNode(code: string): Promise<string[]> {
  const { outputFiles } = await build({
    stdin: { contents: `import './emulated';\n${code}`, resolveDir: projectFolder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['crosspeer-source'],
    write: false,
    plugins: [
      {
        name: 'emulated',
        setup: (plan) => {
          plan.onResolve({ filter: /^\.\/emulated$/ }, () => ({ path: 'emulated', namespace: 'emulated' }));
          plan.onLoad({ filter: /.*/, namespace: 'emulated' }, () => ({
            contents: emulated,
            resolveDir: projectFolder,
          }));
        },
      },
    ],
  });
  const running = run(process.execPath, ['--input-type=module', '-']);
  running.child.stdin?.end(outputFiles[0]?.text);
  const { stdout } = await running;
  return stdout.trimEnd().split('\n');
}
