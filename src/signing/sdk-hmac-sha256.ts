import { hmacSha256Hex, importHmacKey } from '#hmac-sha256';
import { sha256Hex } from '#sha256';
import type { Credentials } from '../credentials/credentials.js';
import { canonicalPath, splitUrl, type SignableRequest } from './canonical-request.js';
import { chain } from './chain.js';
import { canonicalSdkQuery } from './canonical-sdk-query.js';
import { rememberFew, rememberLast } from './remember.js';

/** What is signed of a request to Huawei Cloud: its body as well. */
export interface SdkSignableRequest extends SignableRequest {
  /** The body as it will be sent; undefined for none. */
  readonly body?: string | undefined;
}

/** How one request is signed. */
export interface SdkSigningOptions {
  /** When the request is signed, as {@link formatSdkTime} writes it. */
  readonly timestamp: string;
  /**
   * Names of the headers to sign, beside those that the signer adds itself. Default: `host` and all `x-…` that are present, those that the signer adds among them.
   * Not `content-type`, which the vendor's SDKs are divided on and runtimes may change.
   */
  readonly signedHeaders?: readonly string[] | undefined;
}

/** What to add to a request, and what its signature was computed over. */
export interface SdkSignature {
  /** `authorization`, `x-sdk-date`, and `x-security-token` with temporary keys. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text that was signed, for comparison with what the service received. The value of a security token is in it. */
  readonly canonicalRequest: string;
}

/** Signs requests to Huawei Cloud. */
export type SdkSigner = (
  request: SdkSignableRequest,
  credentials: Credentials,
  options: SdkSigningOptions,
) => Promise<SdkSignature>;

type Headers = SignableRequest['headers'];

const algorithm = 'SDK-HMAC-SHA256';
const dateHeader = 'x-sdk-date';
const tokenHeader = 'x-security-token';
const added: ReadonlySet<string> = new Set([dateHeader, tokenHeader]);

/** The SHA-256 of nothing: most requests have no body. */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The header that takes the place of the body's hash where it is sent. */
const contentHashHeader = 'x-sdk-content-sha256';

/**
 * Makes a signer for `SDK-HMAC-SHA256`. It covers method, path, query, the named headers and the body. The secret itself is the key
 * and is kept, ready for use, while it stays the same.
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
 */
export function createSdkSigner(): SdkSigner {
  const keyOf = rememberLast(importHmacKey);
  const layoutOf = rememberFew(toLayout, 20);
  const targetOf = rememberFew(canonicalTarget, 50);
  return async (request, { accessKeyId, secretAccessKey, sessionToken }, { timestamp, signedHeaders }) => {
    const { names, list } = layoutOf(selectNames(request.headers, signedHeaders, sessionToken !== undefined));
    const own = { [dateHeader]: timestamp, ...(sessionToken !== undefined && { [tokenHeader]: sessionToken }) };
    const payload = payloadHash(request);
    const lines = headerLines(names, request.headers, own);
    const target = targetOf(request.url);
    const canonicalRequest = `${request.method}\n${target}\n${lines}\n${list}\n${typeof payload === 'string' ? payload : await payload}`;
    const hash = sha256Hex(canonicalRequest);
    const text = `${algorithm}\n${timestamp}\n${typeof hash === 'string' ? hash : await hash}`;
    const signed = chain(keyOf(secretAccessKey), (key) => hmacSha256Hex(key, text));
    const signature = typeof signed === 'string' ? signed : await signed;
    const authorization = `${algorithm} Access=${accessKeyId}, SignedHeaders=${list}, Signature=${signature}`;
    return { headers: { ...own, authorization }, canonicalRequest };
  };
}

/** A time as `YYYYMMDDThhmmssZ`. */
export const formatSdkTime = (timeMs: number): string =>
  `${new Date(timeMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Path and query. The path is signed with a slash at its end, though it is sent without. */
function canonicalTarget(url: string): string {
  const { path, query } = splitUrl(url);
  const uri = canonicalPath(path);
  return `${uri.endsWith('/') ? uri : `${uri}/`}\n${canonicalSdkQuery(query)}`;
}

/** One line for each header that is signed; what the signer adds itself stands before what the request has. */
function headerLines(names: readonly string[], headers: Headers, own: Headers): string {
  let lines = '';
  for (const name of names) lines += `${name}:${(own[name] ?? headers[name] ?? '').trim()}\n`;
  return lines;
}

function payloadHash({ headers, body }: SdkSignableRequest): string | Promise<string> {
  const given = headers[contentHashHeader];
  if (given !== undefined) return given.trim();
  return body === undefined || body === '' ? emptyHash : sha256Hex(body);
}

/** The names of the headers to sign, in one text: a client signs the same ones again and again. Most signers leave out names with `_`. */
function selectNames(headers: Headers, wanted: readonly string[] | undefined, hasToken: boolean): string {
  const own = hasToken ? [dateHeader, tokenHeader] : [dateHeader];
  if (wanted) {
    const isSigned = (name: string) => name !== 'authorization' && (own.includes(name) || Object.hasOwn(headers, name));
    const names = new Set([...own, ...wanted.map((name) => name.toLowerCase())]);
    return Array.from(names, (name) => (isSigned(name) ? `${name};` : '')).join('');
  }
  let selected = hasToken ? `${dateHeader};${tokenHeader};` : `${dateHeader};`;
  for (const name of Object.keys(headers)) {
    const isSigned = name === 'host' || (name.startsWith('x-') && !name.includes('_') && !added.has(name));
    if (isSigned) selected += `${name};`;
  }
  return selected;
}

function toLayout(selected: string): { readonly names: readonly string[]; readonly list: string } {
  const names = selected.split(';').slice(0, -1).sort();
  return { names, list: names.join(';') };
}
