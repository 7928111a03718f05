import { baiduFormCodes } from '../baidu/form-codes.js';
import type { FormCodes } from '../form-problem.js';

/** The codes of BLB for requests that are no well-formed calls: it has its own for parameters and bodies, and Baidu's common ones else. */
export const blbFormCodes: FormCodes = (problem) => {
  switch (problem.kind) {
    case 'parameter':
    case 'body':
      return problem.keyword === 'required' ? 'MissingParameter' : 'InvalidParameter';
    case 'ambiguous-action':
      return 'InvalidParameter';
    default:
      return baiduFormCodes(problem);
  }
};
