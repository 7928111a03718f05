import type { Answer } from '../support/caller.js';
import type { RefusingRule as Refusing, ShowingRule as Showing } from '../support/scenario.js';
import type { Fields, RomaLab } from './roma-lab.js';

/** Something that a caller does. */
export type Step = (lab: RomaLab) => Promise<Answer>;

/** A rule with an error code. */
export type RefusingRule = Refusing<RomaLab>;

/** A rule that describes an effect. */
export type ShowingRule = Showing<RomaLab>;

/** What shows that a rule holds. */
export type Scenario = RefusingRule | ShowingRule;

/** A step on a channel of `open-1` that was made with some fields. */
export const onCreated =
  (fields: Fields, step: (lab: RomaLab, id: string) => Promise<Answer>): Step =>
  async (lab) =>
    step(lab, await lab.created(fields));
