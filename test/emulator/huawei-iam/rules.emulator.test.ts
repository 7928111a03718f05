import { expect, test } from 'vitest';
import { iamDocument } from '../../../generated/huawei/iam/document.gen.js';
import { iamTable } from '../../../generated/huawei/iam/operations.gen.js';
import { iamRules } from '../../../generated/huawei/iam/rules.gen.js';
import type { RuleEntry } from '../../../src/operations/service-table.js';
import { createHuaweiLab } from '../support/huawei-lab.js';
import { type Scenario, scenarios } from './scenarios.js';

const rules: [string, RuleEntry][] = Object.entries(iamRules);
const byId: Record<string, Scenario | undefined> = scenarios;
const statuses: Record<string, { readonly status: number } | undefined> = iamTable.errorCodes;
const codeOf = (rule: RuleEntry) => rule.code ?? rule.assumedCode;

/** The rules that an operation of the specification names. */
function rulesOf(operationId: string | undefined): unknown[] {
  const operations = Object.values(iamDocument.paths).flatMap(
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
  await scenario.shows(createHuaweiLab());
});

test.each(rules.filter(([, rule]) => codeOf(rule) !== undefined))(
  '%s refuses a breach, and only a breach',
  async (id, rule) => {
    const scenario = byId[id];
    if (!scenario || !('refuses' in scenario)) throw new Error(`${id} has a code; its scenario must be refused.`);
    const accepted = await scenario.accepts(createHuaweiLab());
    expect(Math.floor(accepted.status / 100)).toBe(2);
    const lab = createHuaweiLab();
    const refused = await scenario.refuses(lab);
    const code = codeOf(rule) ?? '';
    const message = expect.stringContaining(rule.says) as unknown;
    expect(refused.json).toMatchObject({
      error: { code: Number(code), message, title: expect.any(String) as unknown },
    });
    expect(refused.status).toBe(statuses[code]?.status);
    const logged = lab.emulator.requests.at(-1);
    expect(logged?.rule).toBe(id);
    expect(rulesOf(logged?.operationId)).toContain(id);
  },
);
