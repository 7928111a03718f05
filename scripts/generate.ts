/** `npm run generate`: lint, bundle and compile `spec/` into `generated/`. */
import { join } from 'node:path';
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

const program = new Command('generate')
  .description('Compiles spec/ into generated/: types, operation tables, client interfaces, rules and documents.')
  .argument('[service...]', 'only these, for example huawei/dli')
  .option('--check', 'write nothing; fail and name the files that differ from the specification')
  .option('--watch', 'generate again whenever a file under spec/ is saved')
  .parse();
const { check, watch: keepWatching } = program.opts<{ check?: boolean; watch?: boolean }>();
const wanted = program.args;

/** Lints and renders every service, and prints how long each step took. */
async function render(): Promise<GeneratedFiles> {
  const config = await loadSpecConfig();
  const files: GeneratedFiles = new Map();
  for (const service of selectServices(config, wanted)) {
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

async function generate(): Promise<boolean> {
  try {
    const files = await render();
    const drift = check ? await findDrift(files, wanted) : await writeGenerated(files, wanted);
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

/** Generates again after each save; saves that come while it runs are taken together, one run later. */
function generateOnSave(): void {
  let running = Promise.resolve();
  let isQueued = false;
  watch(join(projectFolder, 'spec'), { ignoreInitial: true }).on('all', () => {
    if (isQueued) return;
    isQueued = true;
    running = running.then(async () => {
      isQueued = false;
      await generate();
    });
  });
  console.log('Watching spec/. Stop with Ctrl-C.');
}

process.exitCode = (await generate()) ? 0 : 1;
if (keepWatching) generateOnSave();
