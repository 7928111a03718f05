/** `npm run build`: compiles the clients module by module, and bundles the emulator and the command with all they need. */
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { runTool } from './lib/run-tool.js';
import { projectFolder } from './lib/read-spec.js';

const distFolder = join(projectFolder, 'dist');

/** An app that imports a client installs nothing for the emulator: its parts are inside of its files. */
const bundled: BuildOptions = {
  absWorkingDir: projectFolder,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['crosspeer-source'],
  outdir: distFolder,
  sourcemap: false,
  legalComments: 'linked',
  logLevel: 'warning',
};

/** Packages in CommonJS call `require` for what Node has built in. */
const requireBanner = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

await rm(distFolder, { recursive: true, force: true });
await runTool('tsc', ['-p', 'scripts/tsconfig.build.json']);
await build({
  ...bundled,
  platform: 'node',
  splitting: true,
  entryPoints: { 'emulator.node': 'src/emulator.ts', cli: 'src/cli/main.ts' },
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: requireBanner },
});
await build({
  ...bundled,
  platform: 'browser',
  entryPoints: { emulator: 'src/emulator.ts' },
});
await chmod(join(distFolder, 'cli.js'), 0o755);
