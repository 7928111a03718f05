import type { IamOperationId } from '../../../generated/huawei/iam/client.gen.js';
import { iamDocument } from '../../../generated/huawei/iam/document.gen.js';
import { iamTable } from '../../../generated/huawei/iam/operations.gen.js';
import { bindHandlers } from '../bind-handlers.js';
import { createAuthenticate } from '../huawei/authenticate.js';
import { sdkAlgorithm } from '../huawei/authorization.js';
import { huaweiFormCodes } from '../huawei/form-codes.js';
import type { Call, EmulatedService } from '../service.js';
import { keystoneCreateUserTokenByPassword } from './create-token.js';
import { keystoneListAuthProjects, keystoneListProjects } from './list-projects.js';
import { createIamState, type IamState } from './state.js';
import { createTemporaryAccessKeyByToken, tokenInBody } from './temporary-key.js';
import { keystoneValidateToken } from './validate-token.js';

const operations = {
  keystoneCreateUserTokenByPassword,
  keystoneValidateToken,
  createTemporaryAccessKeyByToken,
  keystoneListProjects,
  keystoneListAuthProjects,
} satisfies Record<IamOperationId, (state: IamState, call: Call<never>) => unknown>;

/** IAM writes numbers where others have codes of their own; signatures are checked by the gateway in front of it. */
const identityCodes = { missing: '401', unknownToken: '401', expiredToken: '401', outdatedToken: '401' };

/** Answers for the gateway where a request is for no service in particular. */
const recognises = (headers: Headers) =>
  headers.has('x-auth-token') || (headers.get('authorization') ?? '').startsWith(sdkAlgorithm);

/** Huawei Cloud IAM, as far as the other services need it. */
export const iamService: EmulatedService = {
  table: iamTable,
  document: iamDocument,
  authenticate: createAuthenticate(identityCodes, tokenInBody),
  formCodes: huaweiFormCodes({
    'ambiguous-action': '400',
    parameter: '400',
    body: '400',
    'malformed-json': '400',
    'broken-body': '400',
    'too-large': 'IAM.1101',
    failed: '500',
  }),
  // So says the meaning of IAM.1101.
  maxBodyBytes: 32 * 1024,
  recognises,
  start: (world) => ({
    settle: () => undefined,
    handlers: bindHandlers(operations, createIamState(world)),
  }),
};
