import { expect, test } from 'vitest';
import { peeringDocument } from '../../../generated/baidu/peering/document.gen.js';
import { peeringTable } from '../../../generated/baidu/peering/operations.gen.js';
import { peeringRules } from '../../../generated/baidu/peering/rules.gen.js';
import type { RuleEntry } from '../../../src/operations/service-table.js';
import { labFor, type Scenario, scenarios } from './scenarios.js';

const rules: [string, RuleEntry][] = Object.entries(peeringRules);
const byId: Record<string, Scenario | undefined> = scenarios;
const statuses: Record<string, { readonly status: number } | undefined> = peeringTable.errorCodes;

/** The rules that an operation of the specification names. */
function rulesOf(operationId: string | undefined): unknown[] {
  const operations = Object.values(peeringDocument.paths).flatMap(
    (path) => Object.values(path) as Record<string, unknown>[],
  );
  return (operations.find((operation) => operation['operationId'] === operationId)?.['x-rules'] ?? []) as unknown[];
}

test('every documented rule has a scenario, and every scenario a rule', () => {
  expect(Object.keys(scenarios).sort()).toEqual(rules.map(([id]) => id).sort());
});

test.each(rules.filter(([, rule]) => rule.assumedCode === undefined))('%s takes effect', async (id) => {
  const scenario = byId[id];
  if (!scenario || !('shows' in scenario)) throw new Error(`${id} describes an effect; its scenario must show it.`);
  await scenario.shows(labFor(id));
});

test.each(rules.filter(([, rule]) => rule.assumedCode !== undefined))(
  '%s refuses a breach, and only a breach',
  async (id, rule) => {
    const scenario = byId[id];
    if (!scenario || !('refuses' in scenario)) throw new Error(`${id} has a code; its scenario must be refused.`);
    const accepted = await scenario.accepts(labFor(id));
    expect(accepted).toMatchObject({ status: 200 });
    const lab = labFor(id);
    const refused = await scenario.refuses(lab);
    expect(refused.json).toMatchObject({
      code: rule.assumedCode,
      message: expect.stringContaining(rule.says) as unknown,
    });
    expect(refused.status).toBe(statuses[rule.assumedCode ?? '']?.status);
    const logged = lab.emulator.requests.at(-1);
    expect(logged?.rule).toBe(id);
    expect(rulesOf(logged?.operationId)).toContain(id);
  },
);
