import type { SentRequest } from './sent-request.js';

/** The command that sends a request again, with the signature that it was sent with. curl adds headers of its own, which are not signed. */
export function toCurl({ method, url, headers, body }: SentRequest): string {
  const lines = [
    `curl -X ${method} ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(headerOf(name, value))}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ];
  return lines.join(' \\\n  ');
}

/** curl takes a name with nothing behind its colon for a header to be left out; a semicolon sends it empty. */
const headerOf = (name: string, value: string): string => (value === '' ? `${name};` : `${name}: ${value}`);

/** As a POSIX shell reads it. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
