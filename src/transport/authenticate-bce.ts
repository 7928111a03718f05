import { resolveCredentials, type Credentials, type CredentialsProvider } from '../credentials/credentials.js';
import { formatBceTime, securityTokenHeader, type BceSigner } from '../signing/bce-auth-v1.js';
import { rememberLast } from '../signing/remember.js';
import type { Layer } from './layer.js';
import { keepSecret } from './redact.js';
import { hostOf, resolveFor, withoutNames } from './signed-headers.js';

/**
 * Dates and signs each attempt over what will be sent: `host`, `x-bce-date`, `content-type` and every other `x-bce-…` header.
 * `content-length` is left out, because runtimes set or drop it after the signature.
 * @param now the service's present time, as far as it is known, in milliseconds since 1970
 */
export function createBceAuthentication(
  credentials: Credentials | CredentialsProvider,
  signer: BceSigner,
  now: () => number,
): Layer {
  const timestampOf = rememberLast((second: number) => formatBceTime(second * 1000));
  return async (request, next, context) => {
    const resolved = await resolveFor(context, () => resolveCredentials(credentials));
    const timestamp = timestampOf(Math.floor(now() / 1000));
    const own = { ...withoutNames(request.headers, reserved), 'x-bce-date': timestamp };
    const headers = { ...own, host: hostOf(request.url) };
    const signature = await signer({ method: request.method, url: request.url, headers }, resolved, { timestamp });
    context.canonicalRequest = withoutToken(signature.canonicalRequest);
    context.redact = keepSecret(context, [resolved.secretAccessKey, ...Object.values(signature.headers)]);
    return next({ ...request, headers: { ...own, ...signature.headers } });
  };
}

/** Headers that are the client's own or the runtime's to set. */
const reserved = new Set(['authorization', 'host', 'content-length', securityTokenHeader]);

const withoutToken = (canonicalRequest: string): string =>
  canonicalRequest.replace(/^(x-bce-security-token:).*$/m, '$1(left out)');
