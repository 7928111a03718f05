import { peeringDocument } from '../../../generated/baidu/peering/document.gen.js';
import { peeringTable } from '../../../generated/baidu/peering/operations.gen.js';
import { peeringRules } from '../../../generated/baidu/peering/rules.gen.js';
import { testRules } from '../support/rule-suite.js';
import { labFor, scenarios } from './scenarios.js';

testRules({ table: peeringTable, document: peeringDocument, rules: peeringRules, scenarios, labFor });
