import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolvePointer } from './support/resolve-pointer.js';
import { asRead } from '../../scripts/docs/statements-body.js';
import { readStatements } from '../../scripts/docs/read-guides.js';
import { toTestReference, type Statement } from '../../scripts/docs/statements.js';
import { listServices, loadSpecConfig, projectFolder } from '../../scripts/lib/read-spec.js';
import { testTitlesIn } from './support/test-titles.js';

const readYaml = (path: string): unknown => parse(readFileSync(join(projectFolder, path), 'utf8'));

const services = listServices(await loadSpecConfig());

describe.each(await readStatements(services))('the statements of $service.name', ({ service, statements }) => {
  const { name } = service;
  const all = statements.sections.flatMap((section) => section.statements);
  const places = [...new Set(all.flatMap(({ spec }) => spec))];
  const own = [...new Set(all.flatMap(({ tests = [] }) => tests))];
  const elsewhere = [...new Set(all.flatMap((statement) => statement.elsewhere ?? []))];
  const rules = Object.keys(readYaml(`spec/${name}/rules.yaml`) as object);

  test('each stand in the specification', () => {
    expect(all.filter(({ spec }) => spec.length === 0).map(({ says }) => says)).toEqual([]);
  });

  test.each(places)('stand at %s', (place) => {
    const [file = '', pointer = ''] = place.split('#');
    expect(resolvePointer(readYaml(`spec/${file}`), pointer)).toBeDefined();
  });

  test('are each shown by a test, unless it is said why none can', () => {
    const isShown = ({ tests = [], elsewhere: others = [] }: Statement) => tests.length + others.length > 0;
    const unshown = all.filter((statement) => isShown(statement) === (statement.untested !== undefined));
    expect(unshown.map(({ says }) => says)).toEqual([]);
  });

  test.each([...own, ...elsewhere])('are shown by %s', (text) => {
    const reference = toTestReference(text, name);
    const file = join(projectFolder, reference.file);
    if (reference.kind === 'test') expect(testTitlesIn(file)).toContain(reference.title);
    else expect([existsSync(file), rules]).toEqual([true, expect.arrayContaining([reference.id])]);
  });

  test('are shown on the service itself by all tests that are not said to be of another', () => {
    const word = name.replace(/^.*\//, '');
    const isOwn = (text: string) =>
      readFileSync(join(projectFolder, toTestReference(text, name).file), 'utf8')
        .toLowerCase()
        .includes(word);
    expect(own.filter((text) => !isOwn(text))).toEqual([]);
    expect(elsewhere.filter(isOwn)).toEqual([]);
  });
});

test.each([
  ['each operation sends what was recorded: %s, by %s: %s', 'each operation sends what was recorded'],
  ['the request id > is taken from %s', 'the request id: is taken from [each case]'],
  ['signs %s as others do', 'signs [each case] as others do'],
])('the title "%s" is shown as "%s"', (title, shown) => {
  expect(asRead(title)).toBe(shown);
});

test.each(['test/a.test.ts', 'test/a.test.ts:', 'src/a.ts: title', 'rule:'])('"%s" names no test', (text) => {
  expect(() => toTestReference(text, 'cloud/thing')).toThrow('is neither');
});
