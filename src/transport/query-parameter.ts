import { percentEncode } from '../signing/percent-encode.js';

/** The value of a query parameter, or undefined where the URL has none of that name. `URLSearchParams` would read `+` as a space. */
export function queryValue(url: string, name: string): string | undefined {
  const pair = pairsOf(url).find((text) => text.startsWith(`${name}=`));
  return pair && decodeURIComponent(pair.slice(name.length + 1));
}

/** The URL with one more query parameter at its end. */
export function withParameter(url: string, name: string, value: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${name}=${percentEncode(value)}`;
}

/** The URL without a query parameter. */
export function withoutParameter(url: string, name: string): string {
  const rest = pairsOf(url).filter((text) => !text.startsWith(`${name}=`));
  const path = url.split('?', 1)[0] ?? url;
  return rest.length === 0 ? path : `${path}?${rest.join('&')}`;
}

const pairsOf = (url: string): string[] => (url.includes('?') ? url.slice(url.indexOf('?') + 1).split('&') : []);
