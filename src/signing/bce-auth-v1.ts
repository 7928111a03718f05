import { hmacSha256Hex, importHmacKey } from '#hmac-sha256';
import type { Credentials } from '../credentials/credentials.js';
import { canonicalPath, canonicalQuery, splitUrl, type SignableRequest } from './canonical-request.js';
import { percentEncode } from './percent-encode.js';
import { chain } from './chain.js';
import { rememberFew, rememberLast } from './remember.js';

/** How one request is signed. */
export interface BceSigningOptions {
  /** When the request is signed, as {@link formatBceTime} writes it; the lifetime of the signature counts from then. */
  readonly timestamp: string;
  /** Names of the headers to sign, lower case. Default: `host`, `content-length`, `content-type`, `content-md5` and all `x-bce-…` that are present. */
  readonly signedHeaders?: readonly string[] | undefined;
}

/** What to add to a request, and what its signature was computed over. */
export interface BceSignature {
  /** `authorization`, and `x-bce-security-token` with temporary credentials. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text that was signed, for comparison with what the service received. The value of a session token is in it. */
  readonly canonicalRequest: string;
}

/** Signs requests to Baidu AI Cloud. */
export type BceSigner = (
  request: SignableRequest,
  credentials: Credentials,
  options: BceSigningOptions,
) => Promise<BceSignature>;

/** The header that carries the session token of temporary credentials. */
export const securityTokenHeader = 'x-bce-security-token';

/** How long a signature is valid where nothing else is said, in seconds. */
const defaultExpirationSeconds = 1800;

/**
 * Makes a signer for `bce-auth-v1`. The body is not covered by this scheme. The signing key depends on the access key, the second
 * and the lifetime only, and is kept while these stay the same.
 * @param settings.expirationSeconds how long a signature is valid, in seconds; default 1800
 * @see https://cloud.baidu.com/doc/Reference/s/njwvz1yfu
 */
export function createBceSigner(settings: { readonly expirationSeconds?: number | undefined } = {}): BceSigner {
  const { expirationSeconds = defaultExpirationSeconds } = settings;
  const secretKeyOf = rememberLast(importHmacKey);
  const signingOf = rememberLast((accessKeyId: string, secretAccessKey: string, timestamp: string) => {
    const prefix = `bce-auth-v1/${accessKeyId}/${timestamp}/${expirationSeconds}`;
    const derived = chain(secretKeyOf(secretAccessKey), (key) => hmacSha256Hex(key, prefix));
    // The key of the signature proper is the hex text of an HMAC, not its bytes.
    return { prefix, key: chain(derived, importHmacKey) };
  });
  const layoutOf = rememberLast(toLayout);
  const encodeValue = rememberFew((value: string) => percentEncode(value.trim()), 50);
  return async (request, credentials, { timestamp, signedHeaders }) => {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const { prefix, key } = signingOf(accessKeyId, secretAccessKey, timestamp);
    const token = sessionToken === undefined ? undefined : { [securityTokenHeader]: sessionToken };
    const headers = token ? { ...request.headers, ...token } : request.headers;
    const { names, lines } = layoutOf(selectNames(headers, signedHeaders));
    const headerLines = lines.map(({ name, start }) => start + encodeValue(headers[name] ?? '')).join('\n');
    const { path, query } = splitUrl(request.url);
    const canonicalRequest = `${request.method}\n${canonicalPath(path)}\n${canonicalQuery(query)}\n${headerLines}`;
    const signed = chain(key, (signingKey) => hmacSha256Hex(signingKey, canonicalRequest));
    const signature = typeof signed === 'string' ? signed : await signed;
    return { headers: { ...token, authorization: `${prefix}/${names}/${signature}` }, canonicalRequest };
  };
}

/** A time as `YYYY-MM-DDThh:mm:ssZ`. */
export const formatBceTime = (timeMs: number): string => `${new Date(timeMs).toISOString().slice(0, 19)}Z`;

const alwaysSigned = new Set(['host', 'content-length', 'content-type', 'content-md5']);

/** Which headers are signed: their names as the signature lists them, and the starts of their lines in the order of the lines. */
interface HeaderLayout {
  readonly names: string;
  readonly lines: readonly { readonly name: string; readonly start: string }[];
}

/** The names of the headers to sign, in one text: a client signs the same ones again and again. */
function selectNames(headers: SignableRequest['headers'], wanted: readonly string[] | undefined): string {
  let selected = '';
  for (const name of Object.keys(headers)) {
    const isWanted = wanted ? wanted.includes(name) : alwaysSigned.has(name) || name.startsWith('x-bce-');
    if (isWanted && (headers[name] ?? '').trim() !== '') selected += `${name};`;
  }
  return selected;
}

/** Lines are sorted as `name:value`, names without the colon; `x-bce-a-b:` comes before `x-bce-a:`, but `x-bce-a` before `x-bce-a-b`. */
function toLayout(selected: string): HeaderLayout {
  const names = selected.split(';').slice(0, -1).sort();
  const lines = names.map((name) => ({ name, start: `${percentEncode(name)}:` }));
  return { names: names.join(';'), lines: lines.sort((one, other) => (one.start < other.start ? -1 : 1)) };
}
