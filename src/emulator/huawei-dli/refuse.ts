import { dliRules } from '../../../generated/huawei/dli/rules.gen.js';
import { createRefuse, type Refuse } from '../refuse-rule.js';

/** Refuses a call because of a documented rule of enhanced datasource connections. */
export const refuse: Refuse<typeof dliRules> = createRefuse(dliRules);
