import { blbDocument } from '../../../generated/baidu/blb/document.gen.js';
import { FormProblem } from '../form-problem.js';

const mostBytes = blbDocument.components.schemas.CreateBlbBody.properties.desc.maxLength;

/** Refuses a remark that is too long in bytes, which the schema, counting characters, lets pass. */
export function checkRemark(desc: string | undefined): void {
  const bytes = new TextEncoder().encode(desc).length;
  if (bytes > mostBytes)
    throw new FormProblem('body', `body.desc has ${bytes} bytes; it may have ${mostBytes}.`, 'maxLength');
}
