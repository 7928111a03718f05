import { romaDocument } from '../../../generated/huawei/roma/document.gen.js';
import { romaTable } from '../../../generated/huawei/roma/operations.gen.js';
import { romaRules } from '../../../generated/huawei/roma/rules.gen.js';
import { testRules } from '../support/rule-suite.js';
import { createRomaLab } from './roma-lab.js';
import { scenarios } from './scenarios.js';

testRules({ table: romaTable, document: romaDocument, rules: romaRules, scenarios, labFor: () => createRomaLab() });
