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

/** What keeps a temporary access key ready, and gets another when one is refused. */
export interface KeySource {
  /** Gives the present key. */
  readonly getKey: () => Promise<HuaweiAccessKey>;
  /** Gives another key than the one with an id that was refused; asked once for a call. */
  readonly renewKey: (refusedId: string) => Promise<HuaweiAccessKey>;
}

/** Where a client's credentials come from: themselves, a function that is asked before each request, or a source of tokens or keys. */
export type HuaweiCredentialsSource = HuaweiCredentials | HuaweiCredentialsProvider | TokenSource | KeySource;

/** Gives the credentials for the next request; asked before each one, so that it may renew them. */
export type HuaweiCredentialsProvider = () => HuaweiCredentials | Promise<HuaweiCredentials>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isTokenSource = (value: unknown): value is TokenSource =>
  isObject(value) && 'getToken' in value && 'renewToken' in value;
const isKeySource = (value: unknown): value is KeySource => isObject(value) && 'getKey' in value && 'renewKey' in value;

/** Whether credentials come from what can replace them. */
export const isRenewable = (source: HuaweiCredentialsSource | undefined): boolean =>
  isTokenSource(source) || isKeySource(source);

/** Whether credentials are a token. */
export const isAuthToken = (credentials: HuaweiCredentials): credentials is AuthToken => 'token' in credentials;

/**
 * Asks for credentials and checks their shape.
 * @param refused what was refused just now, where there is something: a token, or the id of a key
 * @throws {ConfigError} for what is neither a key nor a token, or both
 */
export async function resolveHuaweiCredentials(
  source: HuaweiCredentialsSource,
  refused?: string,
): Promise<HuaweiCredentials> {
  if (isTokenSource(source))
    return checkCredentials(await (refused === undefined ? source.getToken() : source.renewToken(refused)));
  if (isKeySource(source))
    return checkCredentials(await (refused === undefined ? source.getKey() : source.renewKey(refused)));
  return checkCredentials(typeof source === 'function' ? await source() : source);
}

/** What credentials are told apart by: the token itself, or the id of the key. */
export const nameOfCredentials = (credentials: HuaweiCredentials): string =>
  isAuthToken(credentials) ? credentials.token : credentials.accessKeyId;

function checkCredentials(credentials: unknown): HuaweiCredentials {
  if (!isObject(credentials))
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
