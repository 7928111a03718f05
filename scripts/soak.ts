/**
 * `npm run soak`: what the clients promise under faults, crashes and outages, measured. With names of parts only those; with `--write`
 * the table goes into the README. Fails when a target is missed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { format, resolveConfig } from 'prettier';
import { projectFolder } from './lib/read-spec.js';
import { figuresTable, type Figure } from './soak/figure.js';
import { soakParts } from './soak/parts.js';

const program = new Command('soak')
  .description('Measures what the clients promise under faults, crashes and outages. Takes about a quarter of an hour.')
  .argument('[parts...]', `one or more of: ${Object.keys(soakParts).join(', ')} (default: all)`)
  .option('--seed <number>', 'the seed of all that is random', Number, 1)
  .option('--write', 'put the table into the README')
  .parse();
const { seed, write } = program.opts<{ seed: number; write?: boolean }>();
const names = program.args.length > 0 ? program.args : Object.keys(soakParts);
const unknown = names.find((name) => !Object.hasOwn(soakParts, name));
if (unknown !== undefined) program.error(`error: there is no part "${unknown}".`, { exitCode: 2 });

const figures: Figure[] = [];
for (const name of names) {
  const startedMs = performance.now();
  console.log(`\n${name} …`);
  for (const figure of (await soakParts[name]?.(seed)) ?? []) {
    console.log(JSON.stringify(figure));
    figures.push(figure);
  }
  console.log(`${name} took ${((performance.now() - startedMs) / 1000).toFixed(0)} s`);
}

const date = new Date().toISOString().slice(0, 10);
const report = `Measured by \`npm run soak\` on ${date}, Node ${process.versions.node}, seed ${seed}, on the machine of the table below.\n\n${figuresTable(figures)}`;
console.log(`\n${report}`);
if (write) await writeTable(report);
if (!figures.every(({ isMet }) => isMet)) process.exitCode = 1;

async function writeTable(text: string): Promise<void> {
  const readme = join(projectFolder, 'README.md');
  const before = await readFile(readme, 'utf8');
  const after = before.replace(/(<!-- soak -->\n)[\s\S]*(\n<!-- end of soak -->)/, `$1\n${text}\n$2`);
  await writeFile(readme, await format(after, { ...(await resolveConfig(readme)), parser: 'markdown' }));
}
