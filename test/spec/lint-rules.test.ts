import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySpec, type SpecCopy } from '../helpers/spec-copy.js';
import { mistakes } from './mistakes.js';

let spec: SpecCopy;
beforeAll(async () => {
  spec = await copySpec();
});
afterAll(() => spec.remove());

test('the specification as it stands breaks no rule', async () => {
  expect(await spec.lintWith()).toEqual([]);
});

const rules = readdirSync(new URL('../../spec/plugins/rules', import.meta.url)).map((file) => file.replace('.js', ''));

test('every rule of the plugin is broken here at least once', () => {
  expect(new Set(Object.keys(mistakes))).toEqual(new Set(rules));
});

describe.each(Object.entries(mistakes))('%s', (rule, cases) => {
  const titled = cases.map((mistake) => [mistake[0], mistake[1], mistake[2], mistake] as const);

  test.each(titled)('reports, in %s, %j turned into %j', async (file, replace, by, mistake) => {
    const [, , , message, reportedIn = file] = mistake;
    const problems = await spec.lintWith({ file, replace, by });
    expect(problems).toContainEqual({ rule: `crosspeer/${rule}`, file: reportedIn, message });
  });
});
