import { peeringRules } from '../../../generated/baidu/peering/rules.gen.js';
import { createRefuse, type Refuse } from '../refuse-rule.js';

/** Refuses a call because of a documented rule of peer connections. */
export const refuse: Refuse<typeof peeringRules> = createRefuse(peeringRules);
