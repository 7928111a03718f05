import type { Emulator, EmulatorCredentials } from '../../../src/emulator.js';
import { sign, stamp } from './mini-signer.js';

/** What a call was answered with. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is empty. */
  readonly json: Record<string, unknown> | undefined;
}

/** Makes signed calls as one account in one region. */
export type Caller = (method: string, target: string, body?: unknown) => Promise<Answer>;

/** The endpoint of a region. */
export const endpointOf = (region: string) => `https://bcc.${region}.baidubce.com`;

/** Reads an answer. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
  return { status: response.status, headers: response.headers, text, json };
}

/** Signs as an account of the emulator does, in a region. */
export function callerOf(emulator: Emulator, accountId?: string, region = 'bj'): Caller {
  return callerWith(emulator, emulator.credentials(accountId), endpointOf(region));
}

/** Signs with given credentials. A body that is text or bytes is sent as it is. */
export function callerWith(emulator: Emulator, credentials: EmulatorCredentials, endpoint: string): Caller {
  return async (method, target, body) => {
    const url = `${endpoint}${target}`;
    const atMs = emulator.clock.now();
    const headers: Record<string, string> = { 'x-bce-date': stamp(atMs) };
    if (credentials.sessionToken) headers['x-bce-security-token'] = credentials.sessionToken;
    const authorization = sign({ method, url, headers }, { ...credentials, atMs });
    const init: RequestInit = { method, headers: { ...headers, authorization } };
    if (body !== undefined)
      init.body =
        typeof body === 'string' || body instanceof Uint8Array ? new Blob([body as BlobPart]) : JSON.stringify(body);
    return readAnswer(await emulator.fetch(url, init));
  };
}
