import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '../../scripts/lib/read-spec.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: { readonly push: { readonly branches: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const folder = join(projectFolder, '.github', 'workflows');
const workflowOf = (file: string) => parse(readFileSync(join(folder, file), 'utf8')) as Workflow;
const docs = workflowOf('docs.yml');
const steps = Object.values(docs.jobs).flatMap((job) => job.steps);

test.each(readdirSync(folder))('each npm script that %s runs is one of package.json', (file) => {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { scripts: object };
  const commands = Object.values(workflowOf(file).jobs).flatMap((job) => job.steps.flatMap(({ run }) => run ?? []));
  const called = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
  expect(called.length).toBeGreaterThan(0);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called));
});

test('the site is built and published as it is pushed, and may write nothing but itself', () => {
  expect(docs.on.push.branches).toEqual(['main']);
  expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))?.with).toEqual({ path: 'site' });
  expect(docs.permissions).toEqual({ contents: 'read' });
  expect(docs.jobs.deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(Object.entries(docs.jobs).filter(([name, { permissions }]) => name !== 'deploy' && permissions)).toEqual([]);
});

test('it is built by a version of Node that the package is for', () => {
  const { engines } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))?.with?.['node-version'];
  expect(engines.node).toMatch(new RegExp(`^>=${String(node)}\\.`));
});
