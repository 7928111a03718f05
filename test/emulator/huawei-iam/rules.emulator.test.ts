import { iamDocument } from '../../../generated/huawei/iam/document.gen.js';
import { iamTable } from '../../../generated/huawei/iam/operations.gen.js';
import { iamRules } from '../../../generated/huawei/iam/rules.gen.js';
import { testRules } from '../support/rule-suite.js';
import { createHuaweiLab } from '../support/huawei-lab.js';
import { scenarios } from './scenarios.js';

testRules({ table: iamTable, document: iamDocument, rules: iamRules, scenarios, labFor: () => createHuaweiLab() });
