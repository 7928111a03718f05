import type { Emulator, EmulatorCredentials } from '../../../src/emulator.js';
import { type Caller, readAnswer } from './caller.js';
import { signSdk } from './huawei-signer.js';

/** The endpoint of a Huawei Cloud service in a region. */
export const huaweiEndpoint = (service: 'dli' | 'roma' | 'iam', region = 'cn-north-4') =>
  `https://${service}.${region}.myhuaweicloud.com`;

/** Signs with the first key of an account, or with credentials given. A body that is text or bytes is sent as it is. */
export function huaweiCallerOf(
  emulator: Emulator,
  endpoint: string,
  as?: string | EmulatorCredentials,
  more: Readonly<Record<string, string>> = {},
): Caller {
  return async (method, target, body) => {
    const { sessionToken, ...key } = typeof as === 'object' ? as : emulator.credentials(as);
    const url = `${endpoint}${target}`;
    const bytes = bytesOf(body);
    const headers = {
      ...(bytes && { 'content-type': 'application/json' }),
      ...(sessionToken !== undefined && { 'x-security-token': sessionToken }),
      ...more,
    };
    const signed = signSdk({ method, url, headers, body: bytes }, { ...key, atMs: emulator.clock.now() });
    return send(emulator, url, method, { ...headers, ...signed }, bytes);
  };
}

/** Calls with a token. */
export function tokenCallerOf(
  emulator: Emulator,
  endpoint: string,
  token: string,
  more: Readonly<Record<string, string>> = {},
): Caller {
  return (method, target, body) =>
    send(emulator, `${endpoint}${target}`, method, { 'x-auth-token': token, ...more }, bytesOf(body));
}

/** Whom and what a token is asked for; the rest is of the demo's user and region. */
export interface TokenWish {
  readonly domainName?: string;
  readonly userName?: string;
  readonly password?: string;
  /** As the body of the request takes it; undefined for none. */
  readonly scope?: Readonly<Record<string, unknown>> | undefined;
}

/** The body that asks for a token. */
export function tokenBody(wish: TokenWish = {}): Record<string, unknown> {
  const { domainName = 'demo-domain', userName = 'demo-user', password = 'emulator-password-1' } = wish;
  const user = { domain: { name: domainName }, name: userName, password };
  const scope = 'scope' in wish ? wish.scope : { project: { name: 'cn-north-4' } };
  return { auth: { identity: { methods: ['password'], password: { user } }, ...(scope && { scope }) } };
}

/** Gets a token from IAM. */
export async function tokenFrom(emulator: Emulator, wish?: TokenWish): Promise<string> {
  const url = `${huaweiEndpoint('iam')}/v3/auth/tokens?nocatalog=true`;
  const answer = await send(emulator, url, 'POST', {}, bytesOf(tokenBody(wish)));
  const token = answer.headers.get('x-subject-token');
  if (answer.status !== 201 || token === null) throw new Error(`No token was given: ${answer.text}`);
  return token;
}

async function send(
  emulator: Emulator,
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array<ArrayBuffer> | undefined,
) {
  return readAnswer(await emulator.fetch(url, { method, headers, ...(body && { body }) }));
}

function bytesOf(body: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined) return undefined;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}
