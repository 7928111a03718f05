import type { FormCodes } from '../form-problem.js';
import { huaweiFormCodes } from '../huawei/form-codes.js';

/** What a value is called that does not satisfy a JSON-schema keyword, as the error catalogue has it; any other is invalid. */
const byKeyword: Readonly<Record<string, string>> = {
  required: 'APIG.2001',
  minimum: 'APIG.2004',
  maximum: 'APIG.2004',
  minLength: 'APIG.2005',
  maxLength: 'APIG.2006',
};
const byKind = huaweiFormCodes({
  'ambiguous-action': 'APIG.2000',
  parameter: 'APIG.2012',
  body: 'APIG.2012',
  'malformed-json': 'APIG.2000',
  failed: 'APIG.9999',
});

/** The codes for requests that are no well-formed calls. Few examples show which draws which; the rest follows the codes' meanings. */
export const romaFormCodes: FormCodes = (problem) => byKeyword[problem.keyword ?? ''] ?? byKind(problem);
