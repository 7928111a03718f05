import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { guidesFolder } from '../../scripts/docs/read-guides.js';
import { writeRelease } from '../../scripts/spec-diff/released.js';
import { copyProject, type ProjectCopy } from '../helpers/project-copy.js';
import { bundleAll } from '../helpers/rendered-spec.js';
import { copySpec, type SpecCopy } from '../helpers/spec-copy.js';
import { aboutBlocks, sidesOf, type AboutBlock } from './support/guide-blocks.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const blocks = aboutBlocks(await readFile(join(guidesFolder, 'changing-the-spec.md'), 'utf8'));
const isRefusal = ({ language, about }: AboutBlock) => language === 'text' && about === 'npm run lint:spec';
const refused = blocks.flatMap((block, at) => {
  const edit = blocks[at - 1];
  return isRefusal(block) && edit !== undefined ? [{ edit, message: block.text.trim() }] : [];
});
const changes = blocks.filter((block) => block.language === 'diff' && !refused.some(({ edit }) => edit === block));
const said = (command: string) => blocks.filter(({ about }) => about === command).map(({ text }) => text.trim());

describe('what the guide on changing the specification shows of', () => {
  let project: ProjectCopy;
  beforeAll(async () => {
    project = await copyProject();
    await writeRelease(project.path('spec/released'), { version: '0.1.0', documents: await bundleAll() });
    const manifest = JSON.parse(await project.read('package.json')) as object;
    await writeFile(project.path('package.json'), JSON.stringify({ ...manifest, version: '0.1.0' }));
    await writeFile(project.path('CHANGELOG.md'), '# Changelog\n\nWhat changed.\n\n## 0.2.0, unreleased\n');
    for (const { about, text } of changes) {
      const { replace, by } = sidesOf(text);
      await project.edit(about, replace, by);
    }
  });
  afterAll(() => project.remove());

  test('generate --check is what it says of these changes', async () => {
    const [shown] = said('npm run generate -- --check');
    expect((await project.generate('--check', 'baidu/peering')).stdout).toContain(`${shown ?? 'nothing'}\n`);
  });

  test('spec:diff and of the changelog is what it says and writes', async () => {
    const { stdout, exitCode } = await project.specDiff('--check', '--write');
    expect(exitCode).toBe(1);
    const shown = said('npm run spec:diff');
    expect(shown).toHaveLength(3);
    for (const text of shown) expect(stdout).toContain(`${text}\n`);
    const [section = 'nothing'] = said('CHANGELOG.md');
    const [before = '', after = ''] = section.split('\n\n<!-- end');
    const changelog = await project.read('CHANGELOG.md');
    expect(changelog).toContain(before);
    expect(changelog).toContain(`<!-- end${after}`);
  });
});

describe('the lint', () => {
  let spec: SpecCopy;
  beforeAll(async () => {
    spec = await copySpec();
  });
  afterAll(() => spec.remove());

  test('is shown refusing something', () => expect(refused.length).toBeGreaterThan(3));

  test.each(refused)('refuses what the guide shows it refuse: $message', async ({ edit, message }) => {
    const found = await spec.lintWith({ file: edit.about.replace(/^spec\//, ''), ...sidesOf(edit.text) });
    expect(found.map((problem) => problem.message)).toContain(message);
  });
});
