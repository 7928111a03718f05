import type { KeystoneValidateTokenOutput } from '../../../generated/huawei/iam/client.gen.js';
import { formatIamTime } from '../huawei/iam-time.js';
import type { IssuedToken } from '../huawei/tokens.js';
import type { IamState } from './state.js';

/** A token as IAM describes it. The catalogue of services is always left out, which `nocatalog` asks for. */
export function tokenView(state: IamState, issued: IssuedToken): KeystoneValidateTokenOutput {
  const { token, user, project, issuedAtMs, expiresAtMs } = issued;
  const domain = { id: user.accountId, name: user.domainName };
  return {
    'X-Subject-Token': token,
    token: {
      catalog: [],
      expires_at: formatIamTime(expiresAtMs),
      issued_at: formatIamTime(issuedAtMs),
      methods: ['password'],
      ...(project ? { project: { id: project.projectId, name: project.name, domain } } : { domain }),
      roles: [{ id: '0', name: 'te_admin' }],
      user: { id: state.userIdOf(user), name: user.userName, domain, password_expires_at: '' },
    },
  };
}
