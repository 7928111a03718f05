import { percentDecode, percentEncode } from '../percent.js';
import { parseQuery, type QueryItem } from '../query.js';
import type { WireRequest } from '../wire-request.js';
import { compareCodePoints } from './compare-code-points.js';
import { headerText } from './header-text.js';

const tokenHeaders = /^(x-security-token|x-auth-token|x-subject-token):.*$/gm;

/** The text whose SHA-256 is signed. Header lines stand in the order in which the sender lists the names, their values trimmed, as they arrive. */
export function canonicalRequest(wire: WireRequest, signedHeaders: readonly string[], payloadHash: string): string {
  const lines = signedHeaders.map((name) => `${name}:${headerValue(wire, name) ?? ''}\n`);
  return [
    wire.method,
    canonicalPath(wire.path),
    canonicalQuery(wire.query),
    lines.join(''),
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n');
}

/** The same text for people to read: line breaks as `|`, the values of tokens left out. */
export function readableCanonicalRequest(canonical: string): string {
  return canonical.replace(tokenHeaders, '$1:(left-out)').replaceAll('\n', '|');
}

/** The value of a header as it was signed: `host` is part of the request even where it is no header. */
export function headerValue(wire: WireRequest, name: string): string | undefined {
  const value = name === 'host' ? wire.host : wire.headers.get(name);
  return value === null ? undefined : headerText(value);
}

/** The last slash is signed only: no path is sent with it that does not have it anyway. */
function canonicalPath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => percentEncode(percentDecode(segment)))
    .join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

function canonicalQuery(query: string): string {
  return parseQuery(query)
    .sort(compareItems)
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
}

/** By name and then by value, as they are before they are encoded. */
function compareItems([name, value]: QueryItem, [otherName, otherValue]: QueryItem): number {
  return compareCodePoints(name, otherName) || compareCodePoints(value, otherValue);
}
