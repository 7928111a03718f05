import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolvePointer } from './support/resolve-pointer.js';
import { readStatements } from '../../scripts/docs/read-guides.js';
import { toTestReference } from '../../scripts/docs/statements.js';
import { listServices, loadSpecConfig, projectFolder } from '../../scripts/lib/read-spec.js';
import { testTitlesIn } from './support/test-titles.js';

const readYaml = (path: string): unknown => parse(readFileSync(join(projectFolder, path), 'utf8'));

const services = listServices(await loadSpecConfig()).map(({ name }) => name);

describe.each(await readStatements(services))('the statements of $service', ({ service, statements: { sections } }) => {
  const statements = sections.flatMap((section) => section.statements);
  const places = [...new Set(statements.flatMap(({ spec }) => spec))];
  const tests = [...new Set(statements.flatMap((statement) => statement.tests))];
  const rules = Object.keys(readYaml(`spec/${service}/rules.yaml`) as object);

  test('each stand in the specification', () => {
    expect(statements.filter(({ spec }) => spec.length === 0).map(({ says }) => says)).toEqual([]);
  });

  test.each(places)('stand at %s', (place) => {
    const [file = '', pointer = ''] = place.split('#');
    expect(resolvePointer(readYaml(`spec/${file}`), pointer)).toBeDefined();
  });

  test('are each shown by a test, unless it is said why none can', () => {
    const unshown = statements.filter(({ tests: shown, untested }) => shown.length > 0 === (untested !== undefined));
    expect(unshown.map(({ says }) => says)).toEqual([]);
  });

  test.each(tests)('are shown by %s', (text) => {
    const reference = toTestReference(text, service);
    const file = join(projectFolder, reference.file);
    if (reference.kind === 'test') expect(testTitlesIn(file)).toContain(reference.title);
    else expect([existsSync(file), rules]).toEqual([true, expect.arrayContaining([reference.id])]);
  });
});

test.each(['test/a.test.ts', 'test/a.test.ts:', 'src/a.ts: title', 'rule:'])('"%s" names no test', (text) => {
  expect(() => toTestReference(text, 'cloud/thing')).toThrow('is neither');
});
