import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { guidesFolder } from '../../scripts/docs/read-guides.js';
import { copyProject, type ProjectCopy } from '../helpers/project-copy.js';
import { aboutBlocks, promisedOutput, sidesOf, type AboutBlock } from './support/guide-blocks.js';

// A project is copied, generated and compiled, which takes a while on a machine that has other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let project: ProjectCopy;
let files: AboutBlock[];
beforeAll(async () => {
  files = aboutBlocks(await readFile(join(guidesFolder, 'adding-a-service.md'), 'utf8'));
  project = await copyProject();
  await project.add('src', 'tsconfig.json');
  for (const block of files) await apply(block);
});
afterAll(() => project.remove());

/** Puts a file where the guide says, or edits the one that is there. */
async function apply({ language, about: path, text }: AboutBlock): Promise<void> {
  if (language === 'diff') {
    const { replace, by } = sidesOf(text);
    return project.edit(path, replace, by);
  }
  await mkdir(dirname(project.path(path)), { recursive: true });
  await writeFile(project.path(path), text);
}

/** Plays the samples of the service as the documentation does. */
const playSamples = `import { createEmulator } from 'crosspeer/emulator';
import { bundleService, loadSpecConfig, selectServices } from '../scripts/lib/read-spec.js';
import { createEmulatedStage } from '../scripts/docs/samples/emulated-stage.js';
import { prepareSample } from '../scripts/docs/samples/prepare-sample.js';

const config = await loadSpecConfig();
const [service] = selectServices(config, ['baidu/notes']);
if (service === undefined) throw new Error('the service is not listed');
const samples = (await bundleService(service, config))['x-samples'];
for (const name of Object.keys(samples)) {
  const emulator = createEmulator();
  const stage = createEmulatedStage({ name: service.name, clientName: 'Notes', region: 'bj' }, emulator);
  await stage.makeCall(await prepareSample(samples, name, stage));
  console.log(name, ...emulator.requests.map(({ status }) => status));
}
`;

test('the service of the guide on adding one is accepted by the lint and generated', async () => {
  const run = await project.generate('baidu/notes');
  expect(run.output).toContain('baidu/notes: 2 operations');
  expect(run.output).not.toMatch(/warning/i);
  expect(run.exitCode).toBe(0);
});

test('it compiles, with its client, its emulator and the call that is shown', async () => {
  const settings = { extends: './tsconfig.json', include: ['examples'] };
  await writeFile(project.path('tsconfig.guide.json'), JSON.stringify(settings));
  const { output } = await project.tool('tsc', '-p', 'tsconfig.guide.json');
  expect(output).toBe('');
});

test('the call that is shown prints what its comments say', async () => {
  const { stdout, output } = await project.tool('tsx', '--conditions=crosspeer-source', 'examples/notes.ts');
  const promised = promisedOutput(files.find(({ about }) => about === 'examples/notes.ts')?.text ?? '');
  expect(promised).toHaveLength(3);
  expect(stdout.trim().split('\n'), output).toEqual(promised);
});

test('its samples are answered by the emulator as successes', async () => {
  await writeFile(project.path('examples/play-samples.ts'), playSamples);
  const { stdout, output } = await project.tool('tsx', '--conditions=crosspeer-source', 'examples/play-samples.ts');
  expect(stdout, output).toBe('createNote 200\ngetNote 200 200\n');
});

test('it is formatted as the rest of the project is', async () => {
  await project.add('.prettierignore');
  const paths = files.map(({ about }) => about);
  const { output } = await project.tool('prettier', '--check', '--log-level', 'warn', ...new Set(paths));
  expect(output).toBe('');
});
