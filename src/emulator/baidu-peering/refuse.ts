import { peeringRules } from '../../../generated/baidu/peering/rules.gen.js';
import { Refusal } from '../refusal.js';

type Rules = typeof peeringRules;

/** A rule whose breach is answered with an error code. */
export type EnforcedRule = { [Id in keyof Rules]: Rules[Id] extends { assumedCode: string } ? Id : never }[keyof Rules];

/** Refuses a call because of a documented rule; the message is the rule and what broke it. */
export function refuse(rule: EnforcedRule, specifics: string): never {
  const { assumedCode, says } = peeringRules[rule];
  throw new Refusal(assumedCode, `${says} ${specifics}`, rule);
}
