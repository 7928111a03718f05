import { hmacSha256Hex, importHmacKey } from '#hmac-sha256';
import type { Credentials } from '../credentials/credentials.js';
import { canonicalPath, canonicalQuery, splitUrl, type SignableRequest } from './canonical-request.js';
import { percentEncode } from './percent-encode.js';
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
export const defaultExpirationSeconds = 1800;

/**
 * Makes a signer for `bce-auth-v1`. The body is not covered by this scheme. The signing key depends on the access key, the second
 * and the lifetime only, and is kept while these stay the same.
 * @param settings.expirationSeconds how long a signature is valid, in seconds; default 1800
 * @see https://cloud.baidu.com/doc/Reference/s/njwvz1yfu
 */
export function createBceSigner(settings: { readonly expirationSeconds?: number | undefined } = {}): BceSigner {
  const { expirationSeconds = defaultExpirationSeconds } = settings;
  const secretKeyOf = rememberLast(importHmacKey);
  const signingKeyOf = rememberLast(async (secret: string, prefix: string) =>
    // The key of the signature proper is the hex text of an HMAC, not its bytes.
    importHmacKey(await hmacSha256Hex(await secretKeyOf(secret, undefined), prefix)),
  );
  const signedPartOf = rememberLast(toSignedPart);
  const encodeLine = rememberFew(encodeHeaderLine, 50);
  return async (request, credentials, { timestamp, signedHeaders }) => {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const prefix = `bce-auth-v1/${accessKeyId}/${timestamp}/${expirationSeconds}`;
    const token = sessionToken === undefined ? undefined : { [securityTokenHeader]: sessionToken };
    const headers = token ? { ...request.headers, ...token } : request.headers;
    const { names, lines } = signedPartOf(selectHeaders(headers, signedHeaders), encodeLine);
    const { path, query } = splitUrl(request.url);
    const canonicalRequest = `${request.method}\n${canonicalPath(path)}\n${canonicalQuery(query)}\n${lines}`;
    const signature = await hmacSha256Hex(await signingKeyOf(secretAccessKey, prefix), canonicalRequest);
    return { headers: { ...token, authorization: `${prefix}/${names}/${signature}` }, canonicalRequest };
  };
}

/** A time as `YYYY-MM-DDThh:mm:ssZ`. */
export const formatBceTime = (timeMs: number): string => `${new Date(timeMs).toISOString().slice(0, 19)}Z`;

const alwaysSigned = new Set(['host', 'content-length', 'content-type', 'content-md5']);

/** What is signed of the headers: the names in order, and the lines in theirs, which is not always the same (`-` sorts before `:`). */
interface SignedPart {
  readonly names: string;
  readonly lines: string;
}

/** The signed headers of a request, as one text to recognise them by: a client sends the same ones for as long as the second lasts. */
function selectHeaders(headers: SignableRequest['headers'], wanted: readonly string[] | undefined): string {
  let selected = '';
  for (const name of Object.keys(headers)) {
    const value = headers[name] ?? '';
    const isWanted = wanted ? wanted.includes(name) : alwaysSigned.has(name) || name.startsWith('x-bce-');
    if (isWanted && value.trim() !== '') selected += `${name}:${value}\n`;
  }
  return selected;
}

function toSignedPart(selected: string, encodeLine: (line: string) => string): SignedPart {
  const headers = selected.slice(0, -1).split('\n');
  const names = headers.map((line) => line.slice(0, line.indexOf(':')));
  return { names: names.sort().join(';'), lines: headers.map(encodeLine).sort().join('\n') };
}

/** `name:value` as it is signed. */
function encodeHeaderLine(line: string): string {
  if (line === '') return '';
  const colon = line.indexOf(':');
  return `${percentEncode(line.slice(0, colon))}:${percentEncode(line.slice(colon + 1).trim())}`;
}
