import type { Fault, FaultRule } from './fault-rule.js';
import { type Field, faultFields, matchFields } from './rule-fields.js';

/** Rules as a file or a control request gives them. */
export interface FaultSetup {
  /** Makes the draws for `rate` the same in every run. */
  readonly seed?: number;
  readonly faults: readonly FaultRule[];
}

/**
 * Makes sure that rules are well formed, and copies them. `firstIndex` is the place of the first of them among all rules.
 * @throws TypeError if one is not, RangeError if a number is out of range; both name the rule's index and the field.
 */
export function checkRules(rules: unknown, operationIds: readonly string[], firstIndex = 0): FaultRule[] {
  if (!Array.isArray(rules)) throw new TypeError(`faults must be an array; got ${shown(rules)}.`);
  return rules.map((rule: unknown, index) => {
    assertRule(rule, operationIds, `faults[${firstIndex + index}]`);
    return structuredClone(rule);
  });
}

/**
 * Reads `{"seed": 7, "faults": [...]}`, in which the seed may be left out.
 * @throws TypeError or RangeError, as `checkRules` does.
 */
export function checkFaultSetup(setup: unknown, operationIds: readonly string[]): FaultSetup {
  if (!isObject(setup)) throw new TypeError(`Expected an object {"faults": [...]}; got ${shown(setup)}.`);
  const { seed, faults, ...others } = setup;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new TypeError(`${unknown} is not known beside faults; only seed is.`);
  if (seed !== undefined && !Number.isFinite(seed)) throw new TypeError(`seed must be a number; got ${shown(seed)}.`);
  return { ...(seed !== undefined && { seed: seed as number }), faults: checkRules(faults, operationIds) };
}

function assertRule(rule: unknown, operationIds: readonly string[], at: string): asserts rule is FaultRule {
  if (!isObject(rule)) throw new TypeError(`${at} must be an object; got ${shown(rule)}.`);
  const { fault, ...given } = rule;
  if (!isFaultName(fault))
    throw new TypeError(`${at}.fault must be one of ${Object.keys(faultFields).join(', ')}; got ${shown(fault)}.`);
  checkFields(given, { ...matchFields, ...faultFields[fault] }, at);
  for (const id of [given['operationId'] ?? []].flat())
    if (!operationIds.includes(id as string))
      throw new TypeError(`${at}.operationId: ${shown(id)} is none of ${operationIds.join(', ')}.`);
  if (given['html'] === true && given['code'] !== undefined)
    throw new TypeError(`${at} takes html or code: an HTML page holds no code.`);
}

function checkFields(given: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, Field>>, at: string) {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined)
    throw new TypeError(`${at}.${unknown} is not known here; known are ${Object.keys(fields).join(', ')}.`);
  for (const [name, field] of Object.entries(fields)) {
    const value = given[name];
    if (value === undefined ? field.optional : field.allows(value)) continue;
    const Problem = typeof value === 'number' ? RangeError : TypeError;
    throw new Problem(`${at}.${name} must be ${field.says}; got ${shown(value)}.`);
  }
}

function isFaultName(name: unknown): name is Fault['fault'] {
  return typeof name === 'string' && Object.hasOwn(faultFields, name);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  return String(value);
}
