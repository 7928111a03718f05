import { expect, test } from 'vitest';
import { dliDocument } from '../../../generated/huawei/dli/document.gen.js';
import { dliTable } from '../../../generated/huawei/dli/operations.gen.js';
import { dliRules } from '../../../generated/huawei/dli/rules.gen.js';
import type { RuleEntry } from '../../../src/operations/service-table.js';
import { createDliLab } from './dli-lab.js';
import type { Scenario } from './scenario.js';
import { scenarios } from './scenarios.js';

const rules: [string, RuleEntry][] = Object.entries(dliRules);
const byId: Record<string, Scenario | undefined> = scenarios;
const statuses: Record<string, { readonly status: number } | undefined> = dliTable.errorCodes;
const codeOf = ({ code, assumedCode }: RuleEntry) => code ?? assumedCode;

/** The rules that an operation of the specification names. */
function rulesOf(operationId: string | undefined): unknown[] {
  const operations = Object.values(dliDocument.paths).flatMap(
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
  await scenario.shows(createDliLab());
});

test.each(rules.filter(([, rule]) => codeOf(rule) !== undefined))(
  '%s refuses a breach, and only a breach',
  async (id, rule) => {
    const scenario = byId[id];
    if (!scenario || !('refuses' in scenario)) throw new Error(`${id} has a code; its scenario must be refused.`);
    const accepted = await scenario.accepts(createDliLab());
    expect([200, 201], accepted.text).toContain(accepted.status);
    const lab = createDliLab();
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
