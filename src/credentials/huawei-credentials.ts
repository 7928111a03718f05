import { ConfigError } from '../errors/config-error.js';
import { checkAccessKey, type Credentials } from './credentials.js';

/** An access key of Huawei Cloud. `sessionToken` is the security token of a temporary one. */
export interface HuaweiAccessKey extends Credentials {
  /** The project that calls are made in, where the client is not given one. */
  readonly projectId?: string | undefined;
}

/** A token of IAM. */
export interface AuthToken {
  /** What is sent in `X-Auth-Token`. */
  readonly token: string;
  /** The project that it is good for; undefined for one of a whole account. */
  readonly projectId?: string | undefined;
  /** When it ends, in milliseconds since 1970. */
  readonly expiresAtMs?: number | undefined;
}

/** An access key, or a token. A request carries one of them, never both. */
export type HuaweiCredentials = HuaweiAccessKey | AuthToken;

/** What keeps a token ready, and gets another when one is refused. */
export interface TokenSource {
  /** Gives the present token. */
  readonly getToken: () => Promise<AuthToken>;
  /** Gives another token than one that was refused; asked once for a call. */
  readonly renewToken: (refused: string) => Promise<AuthToken>;
}

/** Where a client's credentials come from: themselves, a function that is asked before each request, or a source of tokens. */
export type HuaweiCredentialsSource = HuaweiCredentials | HuaweiCredentialsProvider | TokenSource;

/** Gives the credentials for the next request; asked before each one, so that it may renew them. */
export type HuaweiCredentialsProvider = () => HuaweiCredentials | Promise<HuaweiCredentials>;

/** Whether credentials come from a source of tokens. */
export const isTokenSource = (source: unknown): source is TokenSource =>
  typeof source === 'object' && source !== null && 'getToken' in source && 'renewToken' in source;

/** Whether credentials are a token. */
export const isAuthToken = (credentials: HuaweiCredentials): credentials is AuthToken => 'token' in credentials;

/**
 * Asks for credentials and checks their shape.
 * @param refused the token that was refused just now, where there is one
 * @throws {ConfigError} for what is neither a key nor a token, or both
 */
export async function resolveHuaweiCredentials(
  source: HuaweiCredentialsSource,
  refused?: string,
): Promise<HuaweiCredentials> {
  if (isTokenSource(source))
    return checkCredentials(await (refused === undefined ? source.getToken() : source.renewToken(refused)));
  return checkCredentials(typeof source === 'function' ? await source() : source);
}

function checkCredentials(credentials: unknown): HuaweiCredentials {
  if (typeof credentials !== 'object' || credentials === null)
    throw new ConfigError('credentials must be an access key, a token, or a function that returns one.');
  if (!('token' in credentials)) return checkAccessKey(credentials);
  if ('accessKeyId' in credentials)
    throw new ConfigError(
      'credentials hold an access key and a token; which of them counts is not documented, give one.',
    );
  const { token } = credentials;
  if (typeof token !== 'string' || token === '' || /[^\x21-\x7e]/.test(token))
    throw new ConfigError('credentials.token is missing, or holds a blank or a character that tokens do not have.');
  return credentials as AuthToken;
}
