import { percentDecode, percentEncode, percentEncodeBytes } from '../percent.js';
import { parseQuery } from '../query.js';
import type { WireRequest } from '../wire-request.js';

const defaultHeaders = ['host', 'content-length', 'content-type', 'content-md5'];

/** The text that a request's signature is made over. */
export function canonicalRequest(wire: WireRequest, signedHeaders: readonly string[]): string {
  const names = signedHeaders.length > 0 ? signedHeaders : defaultHeadersOf(wire);
  return [wire.method, canonicalPath(wire.path), canonicalQuery(wire.query), canonicalHeaders(wire, names)].join('\n');
}

/** The same text for people to read: line breaks as `|`, the value of the session token left out. */
export function readableCanonicalRequest(canonical: string): string {
  return canonical.replace(/(x-bce-security-token[:=])[^\n&]*/g, '$1(left-out)').replaceAll('\n', '|');
}

/** The value of a header as it was signed: `host` is part of the request even where it is no header. */
export function headerValue(wire: WireRequest, name: string): string | null {
  return name === 'host' ? wire.host : wire.headers.get(name);
}

function defaultHeadersOf(wire: WireRequest): string[] {
  const vendor = [...wire.headers.keys()].filter((name) => name.startsWith('x-bce-'));
  return [...defaultHeaders, ...vendor];
}

function canonicalPath(path: string): string {
  return path
    .split('/')
    .map((segment) => percentEncode(percentDecode(segment)))
    .join('/');
}

function canonicalQuery(query: string): string {
  return parseQuery(query)
    .filter(([name]) => name.toLowerCase() !== 'authorization')
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .sort()
    .join('&');
}

function canonicalHeaders(wire: WireRequest, names: readonly string[]): string {
  return names
    .map((name) => [name, headerValue(wire, name) ?? ''] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${percentEncodeBytes(name)}:${percentEncodeBytes(value)}`)
    .sort()
    .join('\n');
}
