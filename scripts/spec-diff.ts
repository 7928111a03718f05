/** `npm run spec:diff`: rates what changed in the specification since the last release, and says which version that needs. */
import { Command } from 'commander';
import { bundleService, listServices, loadSpecConfig, projectFolder, SpecError } from './lib/read-spec.js';
import type { SpecDocument } from './lib/spec-model.js';
import { runSpecDiff } from './spec-diff/run-spec-diff.js';
import { SpecDiffError } from './spec-diff/spec-diff-error.js';

const program = new Command('spec:diff')
  .description(
    [
      'Compares the bundled specification of each service with that of the last release (spec/released), and rates each change: ' +
        'major breaks those who call the service or use the generated client, minor adds, patch is anything else.',
      'Below 1.0.0, what breaks needs the next minor version and anything else the next patch, as ^0.1.0 lets in 0.1.1 and not ' +
        '0.2.0. From 1.0.0 on, major, minor and patch need what they say.',
    ].join('\n\n'),
  )
  .option('--check', 'fail when package.json has a lower version than is needed')
  .option('--write', 'write the changes into the unreleased version of CHANGELOG.md')
  .option(
    '--release',
    'as --check and --write; then keep the present specification as that of the release, and date it',
  )
  .parse();

async function readDocuments(): Promise<Map<string, SpecDocument>> {
  const config = await loadSpecConfig();
  const documents = new Map<string, SpecDocument>();
  for (const service of listServices(config)) documents.set(service.name, await bundleService(service, config));
  return documents;
}

function readable(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof SpecDiffError ? message : `spec:diff failed: ${message}`;
}

try {
  const isEnough = await runSpecDiff({
    ...program.opts<{ check?: boolean; write?: boolean; release?: boolean }>(),
    folder: projectFolder,
    documents: await readDocuments(),
    today: new Date().toISOString().slice(0, 10),
    print: (text) => console.log(text),
  });
  process.exitCode = isEnough ? 0 : 1;
} catch (error) {
  // The problems of a specification are on the screen by now.
  if (!(error instanceof SpecError)) console.error(readable(error));
  process.exitCode = 1;
}
