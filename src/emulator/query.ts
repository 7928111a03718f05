import { percentDecode } from './percent.js';

/** One item of a query, decoded. A bare key has an empty value. */
export type QueryItem = readonly [name: string, value: string];

/** Query parameters that belong to the signature and not to an operation. */
const signatureParameters = ['authorization', 'x-bce-security-token'];

/** Takes a raw query (without `?`) apart. */
export function parseQuery(query: string): QueryItem[] {
  return query
    .split('&')
    .filter((item) => item !== '')
    .map((item) => {
      const equals = item.indexOf('=');
      if (equals < 0) return [percentDecode(item), ''];
      return [percentDecode(item.slice(0, equals)), percentDecode(item.slice(equals + 1))];
    });
}

/** Whether a query parameter carries the signature or the session token. */
export function isSignatureParameter(name: string): boolean {
  return signatureParameters.includes(name.toLowerCase());
}

/** The first value of a query parameter, its name compared without regard to case. */
export function findQuery(items: readonly QueryItem[], name: string): string | undefined {
  return items.find(([itemName]) => itemName.toLowerCase() === name)?.[1];
}

/** A raw query with the values of signature and session token left out, for people to read. */
export function redactQuery(query: string): string {
  const items = query.split('&').map((item) => {
    const name = item.split('=', 1)[0] ?? '';
    return isSignatureParameter(decodeLoosely(name)) ? `${name}=(left-out)` : item;
  });
  return items.join('&');
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
