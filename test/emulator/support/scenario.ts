import type { Answer } from './caller.js';

/** A rule with an error code: what is accepted and, in a lab of its own, what is refused because of it. */
export interface RefusingRule<Lab> {
  readonly accepts: (lab: Lab) => Promise<Answer>;
  readonly refuses: (lab: Lab) => Promise<Answer>;
}

/** A rule that describes an effect. */
export interface ShowingRule<Lab> {
  readonly shows: (lab: Lab) => Promise<void>;
}
