import { resolveCredentials, type Credentials, type CredentialsProvider } from '../credentials/credentials.js';
import { ConfigError } from '../errors/config-error.js';
import { formatBceTime, securityTokenHeader, type BceSigner } from '../signing/bce-auth-v1.js';
import { percentEncode } from '../signing/percent-encode.js';
import { rememberLast } from '../signing/remember.js';
import { detailsOf, type CallContext, type Layer, type WireRequest } from './layer.js';

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
    const resolved = await resolveFor(context, credentials);
    const timestamp = timestampOf(Math.floor(now() / 1000));
    const own = { ...withoutReserved(request.headers), 'x-bce-date': timestamp };
    const headers = { ...own, host: hostOf(request.url) };
    const signature = await signer({ method: request.method, url: request.url, headers }, resolved, { timestamp });
    context.canonicalRequest = withoutToken(signature.canonicalRequest);
    context.redact = (text) => redactAll(text, [resolved.secretAccessKey, ...Object.values(signature.headers)]);
    return next({ ...request, headers: { ...own, ...signature.headers } });
  };
}

/** What is wrong with the credentials, or why there are none, told of the call that needed them. */
async function resolveFor(context: CallContext, source: Credentials | CredentialsProvider): Promise<Credentials> {
  try {
    return await resolveCredentials(source);
  } catch (cause) {
    const why = cause instanceof ConfigError ? cause.message : `the credentials provider failed (${kindOf(cause)}).`;
    throw new ConfigError(`${context.operation.operationId}: ${why}`, { ...detailsOf(context), cause });
  }
}

/** What was thrown, in a word. The provider's own text may repeat a secret, and is left to `cause`. */
const kindOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : typeof thrown);

/** The signature is the last part of its header and may be repeated without the rest; a canonical request holds all percent-encoded. */
function redactAll(text: string, secrets: readonly string[]): string {
  const parts = secrets.flatMap((secret) => [secret, percentEncode(secret), secret.slice(secret.lastIndexOf('/') + 1)]);
  return parts.filter((part) => part.length >= 8).reduce((shown, part) => shown.replaceAll(part, '(left out)'), text);
}

/** Headers that are the client's own or the runtime's to set. */
const reserved = new Set(['authorization', 'host', 'content-length', securityTokenHeader]);

function withoutReserved(headers: WireRequest['headers']): WireRequest['headers'] {
  const names = Object.keys(headers);
  if (!names.some((name) => reserved.has(name))) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !reserved.has(name)));
}

/** The host as the runtime will send it. */
function hostOf(url: string): string {
  const start = url.indexOf('://') + 3;
  const end = url.indexOf('/', start);
  return end < 0 ? url.slice(start) : url.slice(start, end);
}

const withoutToken = (canonicalRequest: string): string =>
  canonicalRequest.replace(/^(x-bce-security-token:).*$/m, '$1(left out)');
