import { blbRules } from '../../../generated/baidu/blb/rules.gen.js';
import { createRefuse, type Refuse } from '../refuse-rule.js';

/** Refuses a call because of a documented rule of load balancers. */
export const refuse: Refuse<typeof blbRules> = createRefuse(blbRules);
