/** `npm run generate`: lint, bundle and compile `spec/` into `generated/`. */
import { join, relative } from 'node:path';
import { watch } from 'chokidar';
import { Command } from 'commander';
import { findDrift, renderService, writeGenerated, type GeneratedFiles } from './lib/generated-files.js';
import {
  bundleService,
  lintService,
  loadSpecConfig,
  projectFolder,
  selectServices,
  SpecError,
} from './lib/read-spec.js';
import { operationsOf } from './lib/spec-model.js';
import { createStopwatch } from './lib/stopwatch.js';
import { touchedServices } from './lib/touched-services.js';

const program = new Command('generate')
  .description('Compiles spec/ into generated/: types, operation tables, client interfaces, rules and documents.')
  .argument('[service...]', 'only these, for example huawei/dli')
  .option('--check', 'write nothing; fail and name the files that differ from the specification')
  .option('--watch', 'generate again whenever a file under spec/ is saved')
  .parse();
const { check, watch: keepWatching } = program.opts<{ check?: boolean; watch?: boolean }>();
const wanted = program.args;

/** Lints and renders services, and prints how long each step took. */
async function render(names: readonly string[]): Promise<GeneratedFiles> {
  const config = await loadSpecConfig();
  const files: GeneratedFiles = new Map();
  for (const service of selectServices(config, names)) {
    const stopwatch = createStopwatch();
    await lintService(service, config);
    stopwatch.lap('lint');
    const document = await bundleService(service, config);
    stopwatch.lap('bundle');
    for (const [name, content] of await renderService(document, service.name)) files.set(name, content);
    stopwatch.lap('render');
    console.log(`${service.name}: ${operationsOf(document).length} operations; ${stopwatch.summary()}`);
  }
  return files;
}

/** Generates the services of these names, all of them where none is named; tells whether that went well. */
async function generate(names: readonly string[]): Promise<boolean> {
  try {
    const files = await render(names);
    const drift = check ? await findDrift(files, names) : await writeGenerated(files, names);
    for (const name of drift) console.log(`${check ? 'differs from the specification: ' : 'wrote '}${name}`);
    if (drift.length === 0) console.log('generated/ is up to date.');
    else if (check) console.log('Run `npm run generate` and commit the result.');
    return !check || drift.length === 0;
  } catch (error) {
    if (!(error instanceof SpecError))
      console.error(`generate failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Generates again, after each save, the services that it may concern; saves that come while it runs are taken together, one run later. */
async function generateOnSave(): Promise<void> {
  const watched = selectServices(await loadSpecConfig(), wanted).map(({ name }) => name);
  const folder = join(projectFolder, 'spec');
  const touched = new Set<string>();
  const failed = new Set<string>();
  let running = Promise.resolve();
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on('ready', () => console.log('Watching spec/. Stop with Ctrl-C.'));
  watcher.on('all', (_, path) => {
    const isQueued = touched.size > 0;
    const file = relative(folder, path).replaceAll('\\', '/');
    for (const service of touchedServices(file, watched)) touched.add(service);
    if (isQueued || touched.size === 0) return;
    running = running.then(async () => {
      const names = [...new Set([...touched, ...failed])];
      failed.clear();
      touched.clear();
      // What could not be generated is tried again with the next save, whatever that concerns.
      if (!(await generate(names))) for (const name of names) failed.add(name);
    });
  });
}

process.exitCode = (await generate(wanted)) ? 0 : 1;
if (keepWatching) await generateOnSave();
