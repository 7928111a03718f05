/** `npm run bench`: measures what is published, and with `--write` puts the table into the README. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectFolder } from './lib/read-spec.js';
import { runTool } from './lib/run-tool.js';

await runTool('tsx', ['scripts/build.ts']);
await runTool('tsx', ['--conditions=crosspeer-source', 'scripts/docs.ts']);
const { benchCalls } = await import('./bench/calls.js');
const { benchDocs } = await import('./bench/docs.js');
const { benchEmulator } = await import('./bench/emulator.js');
const { markdownTable } = await import('./bench/row.js');
const { benchSigning } = await import('./bench/signing.js');
const { benchHosts } = await import('./bench/hosts.js');
const { benchHuaweiSigning } = await import('./bench/signing-huawei.js');
const { benchSize } = await import('./bench/size.js');

const rows = [
  ...(await benchSigning()),
  ...(await benchHuaweiSigning()),
  ...(await benchCalls()),
  ...(await benchSize()),
  ...(await benchEmulator()),
  ...(await benchHosts()),
  ...(await benchDocs(join(projectFolder, 'site'))),
];
const [processor] = cpus();
const date = new Date().toISOString().slice(0, 10);
const machine = `${date}, Node ${process.versions.node}, ${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}`;
const report = `Measured by \`npm run bench\` on ${machine}. Ratios are medians of pairs timed in turn.\n\n${markdownTable(rows)}`;
console.log(`\n${report}`);

if (process.argv.includes('--write')) {
  const readme = join(projectFolder, 'README.md');
  const text = await readFile(readme, 'utf8');
  const updated = text.replace(/(<!-- bench -->\n)[\s\S]*(\n<!-- end of bench -->)/, `$1\n${report}\n$2`);
  const options = await resolveConfig(readme);
  await writeFile(readme, await format(updated, { ...options, parser: 'markdown' }));
}
