import { expect, test } from 'vitest';
import { romaDocument } from '../../../generated/huawei/roma/document.gen.js';
import { romaTable } from '../../../generated/huawei/roma/operations.gen.js';
import { romaRules } from '../../../generated/huawei/roma/rules.gen.js';
import type { RuleEntry } from '../../../src/operations/service-table.js';
import { createRomaLab } from './roma-lab.js';
import type { Scenario } from './scenario.js';
import { scenarios } from './scenarios.js';

const rules: [string, RuleEntry][] = Object.entries(romaRules);
const byId: Record<string, Scenario | undefined> = scenarios;
const statuses: Record<string, { readonly status: number } | undefined> = romaTable.errorCodes;
const codeOf = ({ code, assumedCode }: RuleEntry) => code ?? assumedCode;

/** The rules that an operation of the specification names. */
function rulesOf(operationId: string | undefined): unknown[] {
  const operations = Object.values(romaDocument.paths).flatMap(
    (path) => Object.values(path) as Record<string, unknown>[],
  );
  return (operations.find((operation) => operation['operationId'] === operationId)?.['x-rules'] ?? []) as unknown[];
}

test('every documented rule has a scenario, and every scenario a rule', () => {
  expect(Object.keys(scenarios).sort()).toEqual(rules.map(([id]) => id).sort());
});

test.each(rules.filter(([, rule]) => codeOf(rule) === undefined))('%s takes effect', async (id) => {
  const scenario = byId[id];
  if (!scenario || !('shows' in scenario)) throw new Error(`${id} describes an effect; its scenario must show it.`);
  await scenario.shows(createRomaLab());
});

test.each(rules.filter(([, rule]) => codeOf(rule) !== undefined))(
  '%s refuses a breach, and only a breach',
  async (id, rule) => {
    const scenario = byId[id];
    if (!scenario || !('refuses' in scenario)) throw new Error(`${id} has a code; its scenario must be refused.`);
    const accepted = await scenario.accepts(createRomaLab());
    expect([200, 201, 204], accepted.text).toContain(accepted.status);
    const lab = createRomaLab();
    const refused = await scenario.refuses(lab);
    expect(refused.json).toMatchObject({
      error_code: codeOf(rule),
      error_msg: expect.stringContaining(rule.says) as unknown,
    });
    expect(refused.status).toBe(statuses[codeOf(rule) ?? '']?.status);
    const logged = lab.emulator.requests.at(-1);
    expect(logged?.rule).toBe(id);
    expect(rulesOf(logged?.operationId)).toContain(id);
  },
);
