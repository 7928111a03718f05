import { expect, test } from 'vitest';
import { valueAt } from '../../../src/transport/json-pointer.js';
import type { Emulator } from '../../../src/emulator.js';
import type { RuleEntry, ServiceTable } from '../../../src/operations/service-table.js';

/** An answer as far as the suite looks at it. */
interface Answered {
  readonly status: number;
  readonly json: unknown;
}

/** What shows a rule: an effect that the scenario itself checks, or a call that keeps to the rule beside one that breaks it. */
type RuleScenario<Lab> =
  { shows(lab: Lab): Promise<void> } | { accepts(lab: Lab): Promise<Answered>; refuses(lab: Lab): Promise<Answered> };

/** A service, and one scenario for each of its rules. */
export interface RuleSuite<Lab extends { readonly emulator: Emulator }> {
  readonly table: ServiceTable;
  readonly document: { readonly paths: object };
  readonly rules: Readonly<Record<string, RuleEntry>>;
  readonly scenarios: Readonly<Record<string, RuleScenario<Lab>>>;
  /** Makes the lab that a rule is shown in. */
  readonly labFor: (rule: string) => Lab;
}

/** Tests that every rule has a scenario and takes effect, and that a breach is answered with the rule's code and words, and logged with its id. */
export function testRules<Lab extends { readonly emulator: Emulator }>(suite: RuleSuite<Lab>): void {
  const { table, rules, scenarios, labFor } = suite;
  const withCode = Object.entries(rules).map(([id, rule]) => [id, rule.code ?? rule.assumedCode, rule] as const);

  test('every documented rule has a scenario, and every scenario a rule', () => {
    expect(Object.keys(scenarios).sort()).toEqual(Object.keys(rules).sort());
  });

  test.each(withCode.filter(([, code]) => code === undefined))('%s takes effect', async (id) => {
    const scenario = scenarios[id];
    if (!scenario || !('shows' in scenario)) throw new Error(`${id} describes an effect; its scenario must show it.`);
    await scenario.shows(labFor(id));
  });

  test.each(withCode.filter(([, code]) => code !== undefined))(
    '%s refuses a breach, and only a breach',
    async (id, code = '', rule) => {
      const scenario = scenarios[id];
      if (!scenario || !('refuses' in scenario)) throw new Error(`${id} has a code; its scenario must be refused.`);
      expect(Math.floor((await scenario.accepts(labFor(id))).status / 100)).toBe(2);
      const lab = labFor(id);
      const { json, status } = await scenario.refuses(lab);
      expect([String(valueAt(json, table.errorBody.code)), status]).toEqual([code, table.errorCodes[code]?.status]);
      expect(valueAt(json, table.errorBody.message)).toContain(rule.says);
      const logged = lab.emulator.requests.at(-1);
      expect(logged?.rule).toBe(id);
      expect(rulesOf(suite.document, logged?.operationId)).toContain(id);
    },
  );
}

/** The rules that an operation of the specification names. */
function rulesOf({ paths }: RuleSuite<never>['document'], operationId: string | undefined): unknown[] {
  const operations = Object.values(paths).flatMap((path: object) => Object.values(path) as Record<string, unknown>[]);
  return (operations.find((operation) => operation['operationId'] === operationId)?.['x-rules'] ?? []) as unknown[];
}
