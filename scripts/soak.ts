/**
 * `npm run soak`: what the clients promise under faults, crashes and outages, measured. With names of parts only those; with `--write`
 * all of them, and the table goes into the README. Fails when a target is missed, and then writes nothing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { format, resolveConfig } from 'prettier';
import { projectFolder } from './lib/read-spec.js';
import { soakParts } from './soak/parts.js';
import { soakReport, withReport, type PartResult, type SoakReport } from './soak/report.js';

const program = new Command('soak')
  .description('Measures what the clients promise under faults, crashes and outages. Takes about seven minutes.')
  .argument('[parts...]', `one or more of: ${Object.keys(soakParts).join(', ')} (default: all)`)
  .option('--seed <number>', 'the seed of all that is random', Number, 1)
  .option('--write', 'put the table into the README; only with all parts, and when every target is met')
  .parse();
const { seed, write } = program.opts<{ seed: number; write?: boolean }>();
const names = program.args.length > 0 ? program.args : Object.keys(soakParts);
const unknown = names.find((name) => !Object.hasOwn(soakParts, name));
if (unknown !== undefined) program.error(`error: there is no part "${unknown}".`, { exitCode: 2 });
const missing = Object.keys(soakParts).filter((name) => !names.includes(name));
if (write && missing.length > 0)
  program.error(`error: --write replaces the whole table, and ${missing.join(', ')} would be missing from it.`, {
    exitCode: 2,
  });

const results: PartResult[] = [];
for (const name of names) {
  const startedMs = performance.now();
  console.log(`\n${name} …`);
  const result = (await soakParts[name]?.(seed)) ?? [];
  console.log(typeof result === 'string' ? result : result.map((figure) => JSON.stringify(figure)).join('\n'));
  results.push(result);
  console.log(`${name} took ${((performance.now() - startedMs) / 1000).toFixed(0)} s`);
}

const date = new Date().toISOString().slice(0, 10);
const how = `Measured by \`npm run soak\` on ${date}, Node ${process.versions.node}, seed ${seed}, on the machine of the table below.`;
const report = soakReport(how, results);
console.log(`\n${report.markdown}`);
if (!report.isMet) program.error('error: a target was missed (✗); the README stays as it is.', { exitCode: 1 });
if (write) await writeReport(report);

async function writeReport(whole: SoakReport): Promise<void> {
  const readme = join(projectFolder, 'README.md');
  const after = withReport(await readFile(readme, 'utf8'), whole);
  await writeFile(readme, await format(after, { ...(await resolveConfig(readme)), parser: 'markdown' }));
}
