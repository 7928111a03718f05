import { blbDocument } from '../../../generated/baidu/blb/document.gen.js';
import { blbTable } from '../../../generated/baidu/blb/operations.gen.js';
import { blbRules } from '../../../generated/baidu/blb/rules.gen.js';
import { testRules } from '../support/rule-suite.js';
import { labFor } from './instance-scenarios.js';
import { scenarios } from './scenarios.js';

testRules({ table: blbTable, document: blbDocument, rules: blbRules, scenarios, labFor });
