import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { projectFolder } from '../lib/read-spec.js';
import type { Row } from './row.js';

const app = `import { createPeeringClient } from './dist/src/baidu.js';
createPeeringClient({ region: 'bj', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } }).listPeerConn().then(console.log);`;

/** Bytes of an app that imports only the peering client, for a browser, with all it depends on. */
export async function benchSize(): Promise<Row[]> {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: projectFolder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const kB = (size: number) => `${(size / 1000).toFixed(1)} kB`;
  const measured = `${kB(gzipSync(bytes, { level: 9 }).length)} (${kB(bytes.length)} before gzip)`;
  return [
    { what: 'App that imports only the peering client, minified and gzipped', measured, target: 'at most 25 kB' },
  ];
}
