import type {
  KeystoneValidateTokenInput,
  KeystoneValidateTokenOutput,
} from '../../../generated/huawei/iam/client.gen.js';
import { IdentityProblem } from '../huawei/identity-problem.js';
import type { IssuedToken } from '../huawei/tokens.js';
import type { Call } from '../service.js';
import { refuse } from './refuse.js';
import type { IamState } from './state.js';
import { tokenView } from './view-token.js';

/** `keystoneValidateToken` */
export function keystoneValidateToken(
  state: IamState,
  call: Call<KeystoneValidateTokenInput>,
): KeystoneValidateTokenOutput {
  const issued = checkSubject(state, call);
  if (issued.user.accountId !== call.accountId)
    refuse('others-token-same-account', 'The token is one of another account.');
  return tokenView(state, issued);
}

function checkSubject(
  { identity }: IamState,
  { input, nowMs, hostRegion }: Call<KeystoneValidateTokenInput>,
): IssuedToken {
  try {
    return identity.tokens.check(input['X-Subject-Token'], nowMs, hostRegion);
  } catch (error) {
    if (!(error instanceof IdentityProblem)) throw error;
    return refuse('subject-token-holds', 'X-Subject-Token is invalid in the request.');
  }
}
