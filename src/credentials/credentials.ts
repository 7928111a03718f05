import { ConfigError } from '../errors/config-error.js';

/** An access key. */
export interface Credentials {
  /** The id of the access key. */
  readonly accessKeyId: string;
  /** The secret of the access key. It signs requests and is never sent. */
  readonly secretAccessKey: string;
  /** The session token of temporary credentials. */
  readonly sessionToken?: string | undefined;
}

/** Gives the credentials for the next request; asked before each one, so that it may renew them. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>;

/** Asks for credentials and checks their shape, so that a mistake is named here and not as a wrong signature by the service. */
export async function resolveCredentials(source: Credentials | CredentialsProvider): Promise<Credentials> {
  const credentials: unknown = typeof source === 'function' ? await source() : source;
  if (typeof credentials !== 'object' || credentials === null)
    throw new ConfigError('credentials must be an object or a function that returns one.');
  return checkAccessKey(credentials);
}

/** @throws {ConfigError} that names the field which is missing or cannot be part of a key */
export function checkAccessKey(credentials: object): Credentials {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials as Partial<Credentials>;
  requireText('accessKeyId', accessKeyId);
  requireText('secretAccessKey', secretAccessKey);
  if (sessionToken !== undefined) requireText('sessionToken', sessionToken);
  return credentials as Credentials;
}

/** What a key does not hold; an access key id also stands between slashes in a header. */
const unusable: Record<keyof Credentials, RegExp> = {
  accessKeyId: /[^\x21-\x2e\x30-\x7e]/,
  secretAccessKey: /[\s\p{Cc}\p{Cs}]/u,
  sessionToken: /[^\x21-\x7e]/,
};

/** Names the field that is wrong, never its value. */
function requireText(field: keyof Credentials, value: string | undefined): void {
  if (typeof value !== 'string' || value === '') throw new ConfigError(`credentials.${field} is missing.`);
  if (unusable[field].test(value))
    throw new ConfigError(
      `credentials.${field} holds a blank or a character that keys do not have; was it copied whole?`,
    );
}
