import { beforeAll, expect, test } from 'vitest';
import { findDrift, type GeneratedFiles } from '../../scripts/lib/generated-files.js';
import { renderAll } from '../helpers/rendered-spec.js';

let files: GeneratedFiles;
beforeAll(async () => {
  files = await renderAll();
});

const some = 'baidu/peering/operations.gen.ts';

test('each service has its types, table, client, rules and document', () => {
  const kinds = ['client', 'document', 'operations', 'rules', 'schema'];
  const services = ['baidu/blb', 'baidu/peering', 'huawei/dli', 'huawei/iam', 'huawei/roma'];
  const names = services.flatMap((service) => kinds.map((kind) => `${service}/${kind}.gen.ts`));
  expect([...files.keys()].sort()).toEqual(names);
});

test('rendering again gives the same bytes', async () => {
  expect([...(await renderAll())]).toEqual([...files]);
});

test('every file says where it comes from, has no blanks at line ends and one line break at its end', () => {
  for (const [name, content] of files) {
    expect(content, name).toMatch(/^\/\/ Generated from spec\/ by `npm run generate`\. Do not edit\.\n\n/);
    expect(content, name).not.toMatch(/[ \t]\n/);
    expect(content, name).toMatch(/[^\n]\n$/);
    expect(content, name).not.toMatch(/\r|\/(?:home|root|Users|tmp|work)\//);
  }
});

test('what is committed is what the specification gives', async () => {
  expect(await findDrift(files)).toEqual([]);
});

test('a file that differs is named', async () => {
  const edited = new Map(files).set(some, `${files.get(some) ?? ''}\n`);
  expect(await findDrift(edited)).toEqual([`generated/${some}`]);
});

test('a file that is missing is named', async () => {
  expect(await findDrift(new Map(files).set('baidu/new/client.gen.ts', ''))).toEqual([
    'generated/baidu/new/client.gen.ts',
  ]);
});

test('where services are named, only what they have there is looked at', async () => {
  const dli = new Map([...files].filter(([name]) => name.startsWith('huawei/dli/')));
  expect(await findDrift(dli, ['huawei/dli'])).toEqual([]);
  dli.delete('huawei/dli/client.gen.ts');
  expect(await findDrift(dli, ['huawei/dli'])).toEqual(['generated/huawei/dli/client.gen.ts']);
});

test('a file that does not belong there is named', async () => {
  const fewer = new Map(files);
  fewer.delete(some);
  expect(await findDrift(fewer)).toEqual([`generated/${some}`]);
});
