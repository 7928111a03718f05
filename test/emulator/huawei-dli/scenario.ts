import type { Answer } from '../support/caller.js';
import type { RefusingRule as Refusing, ShowingRule as Showing } from '../support/scenario.js';
import type { DliLab } from './dli-lab.js';

/** Something that a caller does. */
export type Step = (lab: DliLab) => Promise<Answer>;

/** A rule with an error code. */
export type RefusingRule = Refusing<DliLab>;

/** A rule that describes an effect. */
export type ShowingRule = Showing<DliLab>;

/** What shows that a rule holds. */
export type Scenario = RefusingRule | ShowingRule;

/** A step on a connection that was made with some fields and has settled. */
export const onCreated =
  (fields: Record<string, unknown>, step: (lab: DliLab, id: string) => Promise<Answer>): Step =>
  async (lab) =>
    step(lab, await lab.created(fields));
