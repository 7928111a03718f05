import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A request as curl would send it. */
export interface CurlRequest {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string };
}

/**
 * The request that a command in the language of the shell tells curl to send. A shell reads the command; what it runs instead of curl prints
 * its arguments, each with a NUL after it.
 * @param environment the variables that the command reads
 */
export async function readCurl(command: string, environment: Readonly<Record<string, string>>): Promise<CurlRequest> {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  const { stdout } = await run('sh', ['-euc', script], { env: { ...process.env, ...environment } });
  return toRequest(stdout.split('\0').slice(0, -1));
}

function toRequest(words: readonly string[]): CurlRequest {
  let method = 'GET';
  let url = '';
  let body: string | undefined;
  const headers: Record<string, string> = {};
  const rest = [...words];
  const next = (): string => rest.shift() ?? '';
  while (rest.length > 0) {
    const word = next();
    if (word === '-X') method = next();
    else if (word === '--data-raw') body = next();
    else if (word === '-H') {
      const [name = '', ...value] = next().split(': ');
      headers[name] = value.join(': ');
    } else if (word.startsWith('-')) throw new Error(`curl is given ${word}, which nobody expects.`);
    else url = word;
  }
  return { url, init: { method, headers, ...(body !== undefined && { body }) } };
}
