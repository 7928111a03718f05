import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundleService, listServices, loadSpecConfig } from '../../scripts/lib/read-spec.js';
import type { SpecDocument } from '../../scripts/lib/spec-model.js';
import { runRedoclyDiff } from '../../scripts/spec-diff/redocly-diff.js';
import { writeRelease } from '../../scripts/spec-diff/released.js';
import { runSpecDiff, type SpecDiffRun } from '../../scripts/spec-diff/run-spec-diff.js';
import { withEdits, type DocumentEdits } from '../helpers/edit-document.js';
import { copyProject } from '../helpers/project-copy.js';

// Redocly runs as a process of its own, which takes seconds on a machine that has other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const service = 'huawei/iam';
let iam: SpecDocument;
beforeAll(async () => {
  const config = await loadSpecConfig();
  for (const each of listServices(config)) if (each.name === service) iam = await bundleService(each, config);
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosspeer-release-'));
  await setVersion('0.1.0');
  await writeFile(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 0.1.0, unreleased\n\n- By hand.\n');
});
afterEach(() => rm(folder, { recursive: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');
const setVersion = (version: string) => writeFile(join(folder, 'package.json'), JSON.stringify({ version }));

/** What a run comes to: whether it passed, and what it printed. What callers see is enough here, so that Redocly need not run. */
async function run(asked: Partial<SpecDiffRun>, edits: DocumentEdits = {}) {
  const printed: string[] = [];
  const documents = new Map([[service, withEdits(iam, edits)]]);
  const print = (text: string) => void printed.push(text);
  const passed = await runSpecDiff({
    diffWire: () => Promise.resolve([]),
    ...asked,
    folder,
    documents,
    today: '2026-08-13',
    print,
  });
  return { passed, printed: printed.join('\n') };
}

const renaming: DocumentEdits = { 'keystoneListProjects/operationId': 'listProjects' };

test('before the first release any version will do, which is said', async () => {
  const { passed, printed } = await run({ check: true });
  expect(passed).toBe(true);
  expect(printed).toBe(
    [
      'huawei/iam: minor',
      '  minor  service: It is new, with 5 operations.',
      '',
      'Nothing has been released yet, so every service is new. The first release may have any version; package.json says 0.1.0.',
    ].join('\n'),
  );
});

test('a release keeps the specification word for word, and dates its part of the changelog', async () => {
  expect((await run({ release: true })).passed).toBe(true);
  expect(await read('spec/released/release.yaml')).toContain('version: 0.1.0\nservices:\n  - huawei/iam\n');
  expect(await read('CHANGELOG.md')).toMatch(
    /\n## 0\.1\.0, 2026-08-13\n\n- By hand\.\n\n<!-- spec:diff -->\n\n### Specification\n\nThe first release\.\n/,
  );
  const { passed, printed } = await run({ check: true });
  expect(printed).toContain('huawei/iam: as it was released');
  expect(printed).toContain('Nothing changed since 0.1.0; package.json says 0.1.0.');
  expect(passed).toBe(true);
});

describe('after a release', () => {
  beforeEach(async () => {
    await run({ release: true });
    await writeFile(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 0.2.0, unreleased\n\n- By hand.\n');
  });

  test('a change fails the check until the version says so', async () => {
    const low = await run({ check: true }, renaming);
    expect(low.passed).toBe(false);
    expect(low.printed).toContain('at least 0.2.0 is needed, but package.json says 0.1.0.');
    expect((await run({}, renaming)).passed).toBe(true);
    await setVersion('0.3.0');
    expect((await run({ check: true }, renaming)).passed).toBe(true);
  });

  test('what is written into the changelog stands there once, and goes when it is taken back', async () => {
    const before = await read('CHANGELOG.md');
    await run({ write: true }, renaming);
    const written = await read('CHANGELOG.md');
    expect(written).toContain('  - **Breaking:** `keystoneListProjects`: The method is now called `listProjects`');
    expect(written).toContain('- By hand.\n');
    await run({ write: true }, renaming);
    expect(await read('CHANGELOG.md')).toBe(written);
    await run({ write: true });
    expect(await read('CHANGELOG.md')).toBe(before);
  });

  test('a release with too low a version keeps nothing, nor does one that only comes before a release', async () => {
    const before = await read('spec/released/huawei/iam.yaml');
    expect((await run({ release: true }, renaming)).passed).toBe(false);
    await setVersion('0.2.0-rc.1');
    expect((await run({ release: true }, renaming)).passed).toBe(true);
    expect(await read('spec/released/huawei/iam.yaml')).toBe(before);
    await setVersion('0.2.0');
    expect((await run({ release: true }, renaming)).passed).toBe(true);
    expect(await read('spec/released/huawei/iam.yaml')).toBe(
      before.replace('operationId: keystoneListProjects', 'operationId: listProjects'),
    );
  });

  test('a second release needs a higher version, and a heading of its number', async () => {
    const before = await read('CHANGELOG.md');
    await expect(run({ release: true })).rejects.toThrow(
      'The last release is 0.1.0, and package.json says 0.1.0: a release needs a higher version.',
    );
    await setVersion('0.3.0');
    await expect(run({ release: true }, renaming)).rejects.toThrow('CHANGELOG.md has "## 0.2.0, unreleased"');
    expect(await read('CHANGELOG.md')).toBe(before);
    expect(await read('spec/released/release.yaml')).toContain('version: 0.1.0\n');
  });

  test('a release that fails half way leaves the one before', async () => {
    const released = join(folder, 'spec/released');
    const release = { version: '0.2.0', documents: new Map([['huawei/other', iam]]) };
    const failing = writeRelease(released, release, () => Promise.reject(new Error('The disk is full.')));
    await expect(failing).rejects.toThrow('The disk is full.');
    const unwritable = {
      version: '0.2.0',
      documents: new Map([
        [service, iam],
        [`${service}.yaml/x`, iam],
      ]),
    };
    await expect(writeRelease(released, unwritable)).rejects.toThrow();
    expect(await readdir(join(folder, 'spec'))).toEqual(['released']);
    expect((await run({ check: true })).printed).toContain('Nothing changed since 0.1.0');
  });

  test('a release that was killed half way is not taken for none', async () => {
    await rename(join(folder, 'spec/released'), join(folder, 'spec/released.before'));
    await expect(run({ check: true })).rejects.toThrow(/^A release broke off half way\. .*released\.before\.$/);
  });

  test('a folder of a release without its note is not taken for none', async () => {
    await rm(join(folder, 'spec/released/release.yaml'));
    await expect(run({ check: true })).rejects.toThrow(
      /release\.yaml is missing: it says which release is kept there\./,
    );
  });

  test('a missing file of the release is named, as is a note that names none', async () => {
    await rm(join(folder, 'spec/released/huawei/iam.yaml'));
    await expect(run({})).rejects.toThrow(/huawei\/iam\.yaml is missing: it holds what huawei\/iam was in 0\.1\.0\./);
    await writeFile(join(folder, 'spec/released/release.yaml'), 'version: 0.1.0\n');
    await expect(run({})).rejects.toThrow('release.yaml must give the released version and its services.');
  });

  test('a changelog without an unreleased version is refused with the line that begins one', async () => {
    await writeFile(join(folder, 'CHANGELOG.md'), '# Changelog\n');
    await expect(run({ write: true }, renaming)).rejects.toThrow(
      'CHANGELOG.md has no unreleased version. Begin one above the others: "## 0.2.0, unreleased".',
    );
  });

  test('what redocly diff cannot read is told in its words, without a stack', async () => {
    const failing = run({ diffWire: runRedoclyDiff }, { '/openapi': '9.9' });
    await expect(failing).rejects.toThrow(/^redocly diff failed:\n/);
    await expect(failing).rejects.not.toThrow(/Deprecation warning|^\s*at /m);
  });
});

test(
  'the command compares the services of the specification, and ends with readable words',
  { timeout: 60_000 },
  async () => {
    const project = await copyProject();
    try {
      await rm(project.path('spec/released'), { recursive: true, force: true });
      const passing = await project.specDiff('--check');
      expect(passing.exitCode).toBe(0);
      expect(passing.stdout).toMatch(/baidu\/peering: minor\n {2}minor {2}service: It is new, with 13 operations\./);
      const failing = await project.specDiff('--write');
      expect(failing.exitCode).toBe(1);
      expect(failing.output).toContain('CHANGELOG.md');
      expect(failing.output).not.toMatch(/^\s+at .*[(:]/m);
    } finally {
      await project.remove();
    }
  },
);
