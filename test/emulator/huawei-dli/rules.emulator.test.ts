import { dliDocument } from '../../../generated/huawei/dli/document.gen.js';
import { dliTable } from '../../../generated/huawei/dli/operations.gen.js';
import { dliRules } from '../../../generated/huawei/dli/rules.gen.js';
import { testRules } from '../support/rule-suite.js';
import { createDliLab } from './dli-lab.js';
import { scenarios } from './scenarios.js';

testRules({ table: dliTable, document: dliDocument, rules: dliRules, scenarios, labFor: () => createDliLab() });
