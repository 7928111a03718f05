import {
  isAuthToken,
  isRenewable,
  nameOfCredentials,
  resolveHuaweiCredentials,
  type AuthToken,
  type HuaweiAccessKey,
  type HuaweiCredentials,
  type HuaweiCredentialsSource,
} from '../credentials/huawei-credentials.js';
import { ConfigError } from '../errors/config-error.js';
import { InputError } from '../errors/input-error.js';
import { createFirstTurn } from './first-turn.js';
import { rememberLast } from '../signing/remember.js';
import { formatSdkTime, type SdkSigner } from '../signing/sdk-hmac-sha256.js';
import type { Clock } from './clock.js';
import { learnTime, type ClockOffset } from './clock-offset.js';
import type { CallContext, Layer, WireRequest } from './layer.js';
import { projectInPath } from './project-in-path.js';
import { keepSecret } from './redact.js';
import { hostOf, resolveFor, withoutNames } from './signed-headers.js';

/** What authenticates the requests of a client. */
export interface HuaweiAuthentication {
  /** Undefined for a client that only calls what needs none. */
  readonly credentials: HuaweiCredentialsSource | undefined;
  readonly signer: SdkSigner;
  /** Headers that go with a signature, such as the account's id. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Authenticates each attempt in one of two ways, never both: by a token, or dated and signed over what will be sent. A token that was
 * refused is replaced once where it comes from a source of tokens. A token that the call brings as a header of its own comes first.
 * @param offset the service's present time, as far as it is known
 */
export function createHuaweiAuthentication(parts: HuaweiAuthentication, offset: ClockOffset, clock: Clock): Layer {
  const takeTurn = createFirstTurn(clock);
  const timestampOf = rememberLast((second: number) => formatSdkTime(second * 1000));
  const sent = new WeakMap<CallContext, string>();
  return async (request, next, context) => {
    const own = { ...request, headers: withoutNames(request.headers, reserved) };
    const { [tokenHeader]: brought } = own.headers;
    context.redact = keepSecret(context, []);
    context.mendedBy = 'nothing';
    if (context.operation.unsigned) return next({ ...own, headers: withoutNames(own.headers, tokenOnly) });
    if (brought !== undefined) return next(withToken(own, { token: brought }, context));
    const refused = context.upcoming.isAnew && isRenewable(parts.credentials) ? sent.get(context) : undefined;
    const credentials = await resolveFor(context, () => resolveHuaweiCredentials(required(parts), refused));
    sent.set(context, nameOfCredentials(credentials));
    context.mendedBy = mendedBy(parts, credentials);
    if (isAuthToken(credentials)) return next(withToken(own, credentials, context));
    const endTurn = await takeTurn();
    let response: Response | undefined;
    try {
      response = await next(await sign(own, credentials, parts, timestampOf(Math.floor(offset.now() / 1000)), context));
      return response;
    } finally {
      if (response !== undefined) learnTime(offset, response, context);
      endTurn(response !== undefined);
    }
  };
}

/** A key that is given again may only have been dated wrongly; a token has no date. */
function mendedBy({ credentials: source }: HuaweiAuthentication, present: HuaweiCredentials): CallContext['mendedBy'] {
  if (isRenewable(source)) return 'renewal';
  return isAuthToken(present) ? 'nothing' : 'date';
}

const tokenHeader = 'x-auth-token';
const tokenOnly = new Set([tokenHeader]);

/** Headers that are the client's own or the runtime's to set. */
const reserved = new Set(['authorization', 'host', 'content-length', 'x-sdk-date', 'x-security-token']);

function required({ credentials }: HuaweiAuthentication): HuaweiCredentialsSource {
  if (credentials !== undefined) return credentials;
  throw new ConfigError('this operation needs credentials, and the client was made without.');
}

function withToken(request: WireRequest, { token }: AuthToken, context: CallContext): WireRequest {
  context.redact = keepSecret(context, [token]);
  return { ...request, headers: { ...request.headers, [tokenHeader]: token } };
}

async function sign(
  request: WireRequest,
  key: HuaweiAccessKey,
  { signer, headers: more }: HuaweiAuthentication,
  timestamp: string,
  context: CallContext,
): Promise<WireRequest> {
  const projectId = projectInPath(context.operation, request.url);
  if (projectId !== undefined) requireHeaderText(projectId, context);
  const own = { ...request.headers, ...more, ...(projectId !== undefined && { 'x-project-id': projectId }) };
  const { method, url, body } = request;
  const signature = await signer({ method, url, body, headers: { ...own, host: hostOf(url) } }, key, { timestamp });
  context.redact = keepSecret(context, [key.secretAccessKey, ...secretsOf(signature.headers)]);
  context.canonicalRequest = context.redact(signature.canonicalRequest);
  return { ...request, headers: { ...own, ...signature.headers } };
}

/** It is sent as a header as well, where runtimes take ASCII only. */
function requireHeaderText(projectId: string, { operation: { operationId } }: CallContext): void {
  if (!/^[\x20-\x7e]+$/.test(projectId))
    throw new InputError(`${operationId}: project_id holds a character that no header can carry.`, {
      operationId,
      field: 'project_id',
    });
}

/** The date is no secret, and telling. */
const secretsOf = ({ 'x-sdk-date': _, ...secrets }: Readonly<Record<string, string>>): string[] =>
  Object.values(secrets);
