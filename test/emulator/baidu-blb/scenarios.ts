import type { blbRules } from '../../../generated/baidu/blb/rules.gen.js';
import { billingScenarios } from './billing-scenarios.js';
import { groupScenarios } from './group-scenarios.js';
import { type BlbScenario, instanceScenarios } from './instance-scenarios.js';
import { listenerScenarios } from './listener-scenarios.js';
import { serverScenarios } from './server-scenarios.js';

/** One scenario for each documented rule. */
export const scenarios: Record<keyof typeof blbRules, BlbScenario> = {
  ...instanceScenarios,
  ...billingScenarios,
  ...listenerScenarios,
  ...serverScenarios,
  ...groupScenarios,
};
