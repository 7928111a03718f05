import { createHmac } from 'node:crypto';

/** What a request is signed with, and what of it is signed. */
export interface Signing {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly atMs: number;
  readonly lifetimeSeconds?: number | string | undefined;
  /** Signed header names in the order listed; empty leaves the list empty and signs the default set. Default: all given and host. */
  readonly list?: readonly string[] | undefined;
}

/** A request before it is signed. */
export interface Unsigned {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex');

/** Writes a time as `YYYY-MM-DDThh:mm:ssZ`. */
export const stamp = (timeMs: number) => `${new Date(timeMs).toISOString().slice(0, 19)}Z`;

/** Signs by the documented steps, byte by byte and independently of both ends of the product; gives the Authorization value. */
export function sign({ method, url, headers = {} }: Unsigned, signing: Signing): string {
  const { host, pathname, search } = splitUrl(url);
  const all: Record<string, string> = { host, ...headers };
  const defaults = Object.keys(all).filter(
    (name) => ['host', 'content-length', 'content-type', 'content-md5'].includes(name) || name.startsWith('x-bce-'),
  );
  const list = signing.list ?? Object.keys(all).sort();
  const signed = list.length > 0 ? list : defaults;
  const lines = signed.filter((name) => all[name]).map((name) => `${name}:${encode(all[name] ?? '')}`);
  const prefix = `bce-auth-v1/${signing.accessKeyId}/${stamp(signing.atMs)}/${signing.lifetimeSeconds ?? 1800}`;
  const canonical = [method, canonicalPath(pathname), canonicalQuery(search), lines.sort().join('\n')].join('\n');
  return `${prefix}/${list.join(';')}/${hmac(hmac(signing.secretAccessKey, prefix), canonical)}`;
}

function splitUrl(url: string): { host: string; pathname: string; search: string } {
  const [, host = '', pathname = '', search = ''] = /^https?:\/\/([^/?]*)([^?]*)\??(.*)$/.exec(url) ?? [];
  return { host, pathname: pathname || '/', search };
}

function encode(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => String.fromCharCode(byte))
    .map((character) =>
      /[\w.~-]/.test(character) ? character : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
}

const canonicalPath = (path: string) =>
  path
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/');

function canonicalQuery(query: string): string {
  const pairs = query.split('&').filter((item) => item && !/^authorization(=|$)/i.test(item));
  return pairs
    .map((item) => {
      const [name = '', ...value] = item.split('=');
      return `${encode(decodeURIComponent(name))}=${encode(decodeURIComponent(value.join('=')))}`;
    })
    .sort()
    .join('&');
}
