import { iamRules } from '../../../generated/huawei/iam/rules.gen.js';
import { createRefuse, type Refuse } from '../refuse-rule.js';

/** Refuses a call because of a documented rule of IAM. */
export const refuse: Refuse<typeof iamRules> = createRefuse(iamRules);
