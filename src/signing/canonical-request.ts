import { percentNormalize } from './percent-encode.js';

/** What a signature covers. */
export interface SignableRequest {
  /** Upper case. */
  readonly method: string;
  /** The whole URL as it will be sent, without a fragment. */
  readonly url: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The path and the query of an absolute URL, as they stand in it: a URL parser would rewrite them. */
export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const target = start < 0 ? '' : url.slice(start);
  const mark = (start < 0 ? url : target).indexOf('?');
  if (start < 0) return { path: '/', query: mark < 0 ? '' : url.slice(mark + 1) };
  return mark < 0 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/** A path that percent-encoding leaves as it is. */
const plainPath = /^[\w.~/-]+$/;

/** A query of `key=value` pairs that percent-encoding leaves as they are, and that is signed whole. */
const plainQuery = /^(?:(?!authorization=)[\w.~-]+=[\w.~-]*(?:&(?=.)|$))+$/i;

/** The path, each segment encoded in the one way. */
export function canonicalPath(path: string): string {
  if (path === '') return '/';
  return plainPath.test(path) ? path : path.split('/').map(percentNormalize).join('/');
}

/**
 * The query with every pair encoded in the one way, a bare key given an empty value, and sorted. Whole `key=value` texts are
 * sorted, not keys: `text10=` comes before `text1=` (the vendor's own example).
 */
export function canonicalQuery(query: string): string {
  const pairs = query.split('&');
  const signed = plainQuery.test(query)
    ? pairs
    : pairs
        .filter((pair) => pair !== '')
        .map(canonicalPair)
        .filter(isSigned);
  return signed.sort().join('&');
}

/** The signature itself may travel in the query; it cannot sign itself. */
const isSigned = (pair: string): boolean => !/^authorization=/i.test(pair);

/** The first `=` ends the key; any further one belongs to the value. */
function canonicalPair(pair: string): string {
  const mark = pair.indexOf('=');
  if (mark < 0) return `${percentNormalize(pair)}=`;
  return `${percentNormalize(pair.slice(0, mark))}=${percentNormalize(pair.slice(mark + 1))}`;
}
