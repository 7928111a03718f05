import { rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyProject, type ProjectCopy, type Run } from '../helpers/project-copy.js';

// Each test runs the generator once or twice, which takes seconds on a machine that has other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let project: ProjectCopy;
beforeEach(async () => {
  project = await copyProject();
});
afterEach(() => project.remove());

const table = 'generated/baidu/peering/operations.gen.ts';
const accept = 'spec/baidu/peering/operations/acceptPeerConn.yaml';

/** What a run says to a person: no stack of calls, no path into the packages it uses. */
function expectReadable({ output }: Run): void {
  expect(output).not.toMatch(/^\s+at .*[(:]/m);
  expect(output).not.toContain('node_modules');
}

test('--check passes on what is committed and changes nothing', async () => {
  const before = await project.read(table);
  const { exitCode, stdout } = await project.generate('--check');
  expect(stdout).toContain('generated/ is up to date.');
  expect(stdout).toMatch(/^baidu\/peering: 13 operations; lint \d+ ms, bundle \d+ ms, render \d+ ms, in all \d+ ms$/m);
  expect(exitCode).toBe(0);
  expect(await project.read(table)).toBe(before);
});

test('--check names each file that was edited, is missing or does not belong, and mends none', async () => {
  await project.edit(table, 'NoSuchObject', 'NoSuchThing');
  await rm(project.path('generated/baidu/peering/rules.gen.ts'));
  await writeFile(project.path('generated/baidu/stray.gen.ts'), '');
  const run = await project.generate('--check');
  const named = run.stdout.split('\n').filter((line) => line.startsWith('differs from the specification: '));
  expect(named.map((line) => line.split(': ')[1]).sort()).toEqual(
    [table, 'generated/baidu/peering/rules.gen.ts', 'generated/baidu/stray.gen.ts'].sort(),
  );
  expect(run.stdout).toContain('npm run generate');
  expect(run.exitCode).toBe(1);
  expect(await project.read(table)).toContain('NoSuchThing');
  expectReadable(run);

  const mending = await project.generate();
  expect(mending.exitCode).toBe(0);
  expect(mending.stdout.match(/^wrote /gm)).toHaveLength(3);
  expect(await project.read(table)).not.toContain('NoSuchThing');
});

test('a change of the specification reaches the types, the table, the documentation and the document', async () => {
  await project.edit(
    'spec/baidu/peering/schemas/UpdatePeerConnBandwidthBody.yaml',
    'x-unit: Mbit/s',
    'minimum: 7\n    x-unit: Mbit/s',
  );
  await project.edit(accept, 'summary: Accept a request', 'summary: Say yes');
  const { exitCode, stdout } = await project.generate();
  expect(exitCode).toBe(0);
  expect(stdout).toContain('wrote generated/baidu/peering/client.gen.ts');
  const client = await project.read('generated/baidu/peering/client.gen.ts');
  expect(client).toContain('   * Say yes.');
  expect(client).toContain('Unit: Mbit/s. Value at least 7.');
  expect(await project.read('generated/baidu/peering/document.gen.ts')).toContain('minimum: 7');
});

describe('a mistake in the specification ends with the file and the line, and writes nothing', () => {
  test('for each of several mistakes', async () => {
    const [reject, refund] = ['rejectPeerConn', 'refundPeerConn'].map((name) => accept.replace('acceptPeerConn', name));
    await project.edit(accept, '- connection-exists', '- nope');
    await project.edit(reject ?? '', 'responses/Empty.yaml', 'responses/Nope.yaml');
    await project.edit(refund ?? '', 'tags: [Connections]', 'tags: [Connections');
    const run = await project.generate();
    expect(run.exitCode).toBe(1);
    for (const place of [`${accept}:32:`, `${reject}:24:`, `${refund}:3:`]) expect(run.output).toContain(place);
    expect(run.stdout).not.toContain('wrote ');
    expectReadable(run);
  });

  test('for a parameter that refers to nothing', async () => {
    await project.edit(accept, '../parameters.yaml#/peerConnId', '../parameters.yaml#/nope');
    const run = await project.generate();
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain(`${accept}:10:`);
    expectReadable(run);
  });

  test('in the file that the specification starts from', async () => {
    await project.edit('spec/baidu/peering/openapi.yaml', 'openapi: 3.1.0', 'openapi: "3.1.0');
    const run = await project.generate();
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(/spec\/baidu\/peering\/openapi\.yaml(?::|" \()\d+:\d+/);
    expectReadable(run);
  });

  test('for an operation that no path refers to', async () => {
    const spare = 'spec/baidu/peering/operations/sparePeerConn.yaml';
    await writeFile(project.path(spare), 'operationId: sparePeerConn\n');
    const run = await project.generate();
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain(`No path in spec/baidu/peering/openapi.yaml refers to ${spare}.`);
    expectReadable(run);
  });
});

test('--watch generates after a save, and only the services that it concerns', async () => {
  const watcher = project.watch('baidu/peering', 'huawei/iam');
  try {
    expect(await watcher.untilSaid('Watching spec/')).toMatch(/baidu\/peering.*huawei\/iam/s);
    await project.edit(accept, 'summary: Accept a request', 'summary: Say yes');
    const said = await watcher.untilSaid('wrote generated/baidu/peering/client.gen.ts');
    expect(said).toContain('baidu/peering: 13 operations');
    expect(said).not.toContain('huawei');
    await project.edit('spec/huawei/shared/error-codes.yaml', 'advice: ', 'advice: Please. ');
    expect(await watcher.untilSaid('wrote generated/huawei/iam')).not.toContain('baidu');
  } finally {
    await watcher.stop();
  }
});
