import type {
  CreateTemporaryAccessKeyByTokenInput,
  CreateTemporaryAccessKeyByTokenOutput,
} from '../../../generated/huawei/iam/client.gen.js';
import { formatIamTime } from '../huawei/iam-time.js';
import type { Call, ReceivedRequest } from '../service.js';
import { parseJsonBody } from '../validation/json-body.js';
import { refuse } from './refuse.js';
import type { IamState } from './state.js';

/** `createTemporaryAccessKeyByToken`; a policy in the body narrows nothing here. */
export function createTemporaryAccessKeyByToken(
  state: IamState,
  { input, accountId, token, nowMs }: Call<CreateTemporaryAccessKeyByTokenInput>,
): CreateTemporaryAccessKeyByTokenOutput {
  if (token === undefined) refuse('temporary-keys-from-token', 'The call was signed and carries no token.');
  const { duration_seconds: seconds = 900 } = input.auth.identity.token ?? {};
  const key = state.identity.temporaryKeys.issue(accountId, seconds * 1000, nowMs);
  return {
    credential: {
      access: key.accessKeyId,
      secret: key.secretAccessKey,
      securitytoken: key.sessionToken,
      expires_at: formatIamTime(key.expiresAtMs),
    },
  };
}

/** The token that older programs put into the body of this one operation. */
export async function tokenInBody({ operation, readBody }: ReceivedRequest): Promise<string | undefined> {
  if (operation.operationId !== 'createTemporaryAccessKeyByToken') return undefined;
  const body = parseJsonBody(await readBody());
  const token = ['auth', 'identity', 'token', 'id'].reduce(memberOf, body);
  return typeof token === 'string' ? token : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
