import { romaRules } from '../../../generated/huawei/roma/rules.gen.js';
import { createRefuse, type Refuse } from '../refuse-rule.js';

/** Refuses a call because of a documented rule; the message is the rule and what broke it. */
export const refuse: Refuse<typeof romaRules> = createRefuse(romaRules);
