import type { RuleEntry } from '../operations/service-table.js';
import { Refusal } from './refusal.js';

type Coded = { readonly code: string } | { readonly assumedCode: string };

/** The rules whose breach is answered with an error code. */
export type EnforcedRule<Rules> = { [Id in keyof Rules & string]: Rules[Id] extends Coded ? Id : never }[keyof Rules &
  string];

/**
 * Refuses a call because of a documented rule; the message is the rule and what broke it. `status` is given where the code has several
 * and the one in the catalogue is not meant.
 */
export type Refuse<Rules> = (rule: EnforcedRule<Rules>, specifics: string, status?: number) => never;

/** Makes the refusals of one service by the rules that the specification lists. */
export function createRefuse<Rules extends Readonly<Record<string, RuleEntry>>>(rules: Rules): Refuse<Rules> {
  return (rule, specifics, status) => {
    const { says, code, assumedCode } = rules[rule] as RuleEntry;
    throw new Refusal(code ?? assumedCode ?? '', `${says} ${specifics}`, rule, status);
  };
}
