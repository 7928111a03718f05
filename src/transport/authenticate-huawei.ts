import {
  isAuthToken,
  isTokenSource,
  resolveHuaweiCredentials,
  type AuthToken,
  type HuaweiAccessKey,
  type HuaweiCredentialsSource,
} from '../credentials/huawei-credentials.js';
import { ConfigError } from '../errors/config-error.js';
import { rememberLast } from '../signing/remember.js';
import { formatSdkTime, type SdkSigner } from '../signing/sdk-hmac-sha256.js';
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
 * @param now the service's present time, as far as it is known, in milliseconds since 1970
 */
export function createHuaweiAuthentication(parts: HuaweiAuthentication, now: () => number): Layer {
  const timestampOf = rememberLast((second: number) => formatSdkTime(second * 1000));
  const sentTokens = new WeakMap<CallContext, string>();
  return async (request, next, context) => {
    const own = { ...request, headers: withoutNames(request.headers, reserved) };
    const { [tokenHeader]: brought } = own.headers;
    context.redact = keepSecret(context, []);
    context.mendedBy = 'nothing';
    if (context.operation.unsigned) return next({ ...own, headers: withoutNames(own.headers, tokenOnly) });
    if (brought !== undefined) return next(withToken(own, { token: brought }, context));
    const refused = context.upcoming.isAnew ? sentTokens.get(context) : undefined;
    const credentials = await resolveFor(context, () => resolveHuaweiCredentials(required(parts), refused));
    if (!isAuthToken(credentials))
      return next(await sign(own, credentials, parts, timestampOf(Math.floor(now() / 1000)), context));
    if (isTokenSource(parts.credentials)) context.mendedBy = 'token';
    sentTokens.set(context, credentials.token);
    return next(withToken(own, credentials, context));
  };
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
  const own = { ...request.headers, ...more, ...(projectId !== undefined && { 'x-project-id': projectId }) };
  const { method, url, body } = request;
  const signature = await signer({ method, url, body, headers: { ...own, host: hostOf(url) } }, key, { timestamp });
  context.mendedBy = 'date';
  context.redact = keepSecret(context, [key.secretAccessKey, ...secretsOf(signature.headers)]);
  context.canonicalRequest = context.redact(signature.canonicalRequest);
  return { ...request, headers: { ...own, ...signature.headers } };
}

/** The date is no secret, and telling. */
const secretsOf = ({ 'x-sdk-date': _, ...secrets }: Readonly<Record<string, string>>): string[] =>
  Object.values(secrets);
