import { createHash, createHmac } from 'node:crypto';

/** What a request is signed with, and what of it is signed. */
export interface SdkSigning {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly atMs: number;
  /** Signed header names in the order listed. Default: all given, host and x-sdk-date, sorted. */
  readonly list?: readonly string[] | undefined;
}

/** A request before it is signed. */
export interface UnsignedRequest {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Uint8Array | undefined;
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Writes a time as `YYYYMMDDThhmmssZ`. */
export const sdkStamp = (timeMs: number) => `${new Date(timeMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Signs by the documented steps, byte by byte and independently of both ends of the product; gives `x-sdk-date` and `authorization`. */
export function signSdk({ method, url, headers = {}, body = '' }: UnsignedRequest, signing: SdkSigning) {
  const [, host = '', path = '', query = ''] = /^https?:\/\/([^/?]*)([^?]*)\??(.*)$/.exec(url) ?? [];
  const date = headers['x-sdk-date'] ?? sdkStamp(signing.atMs);
  const all: Record<string, string> = { host, ...headers, 'x-sdk-date': date };
  const list = signing.list ?? Object.keys(all).sort();
  const canonical = [
    method,
    canonicalPath(path),
    canonicalQuery(query),
    ...list.map((name) => `${name}:${(all[name] ?? '').trim()}`),
    '',
    list.join(';'),
    all['x-sdk-content-sha256'] ?? sha256(body),
  ].join('\n');
  const text = `SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`;
  const signature = createHmac('sha256', signing.secretAccessKey).update(text).digest('hex');
  return {
    'x-sdk-date': date,
    authorization: `SDK-HMAC-SHA256 Access=${signing.accessKeyId}, SignedHeaders=${list.join(';')}, Signature=${signature}`,
  };
}

function encode(text: string): string {
  return Array.from(Buffer.from(text, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte);
    return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

function canonicalPath(path: string): string {
  const parts = path.split('/').map((part) => encode(decodeURIComponent(part)));
  return parts.at(-1) === '' && parts.length > 1 ? parts.join('/') : `${parts.join('/')}/`;
}

function canonicalQuery(query: string): string {
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map((item) => {
      const [name = '', ...value] = item.split('=');
      return [decodeURIComponent(name), decodeURIComponent(value.join('='))] as const;
    });
  const order = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));
  return pairs
    .sort((one, other) => order(one[0], other[0]) || order(one[1], other[1]))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}
