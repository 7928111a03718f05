import type { Answer } from '../support/caller.js';
import type { DliLab } from './dli-lab.js';

/** Something that a caller does. */
export type Step = (lab: DliLab) => Promise<Answer>;

/** A rule with an error code: what is accepted and, in a lab of its own, what is refused because of it. */
export interface RefusingRule {
  readonly accepts: Step;
  readonly refuses: Step;
}

/** A rule that describes an effect. */
export interface ShowingRule {
  readonly shows: (lab: DliLab) => Promise<void>;
}

/** What shows that a rule holds. */
export type Scenario = RefusingRule | ShowingRule;

/** A step on a connection that was made with some fields and has settled. */
export const onCreated =
  (fields: Record<string, unknown>, step: (lab: DliLab, id: string) => Promise<Answer>): Step =>
  async (lab) =>
    step(lab, await lab.created(fields));
