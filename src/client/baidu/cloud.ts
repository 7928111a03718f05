import type { Credentials, CredentialsProvider } from '../../credentials/credentials.js';
import { ConfigError } from '../../errors/config-error.js';
import { createBceSigner } from '../../signing/bce-auth-v1.js';
import { createBceAuthentication } from '../../transport/authenticate-bce.js';
import type { CloudSettings } from '../call-settings.js';
import type { ClientOptions } from '../client-options.js';

/** How a client for Baidu AI Cloud is set up. */
export interface BaiduClientOptions<
  Region extends string = string,
  OperationId extends string = string,
> extends ClientOptions<Region, OperationId> {
  /** The access key, or a function that is asked for it before each request. */
  readonly credentials: Credentials | CredentialsProvider;
  /** How long a signature is valid, in seconds; a whole number of at least 1. Default 1800. */
  readonly signatureExpirationSeconds?: number | undefined;
}

/**
 * What all of Baidu's services share: JSON in UTF-8, and `bce-auth-v1`.
 * @throws {ConfigError} when `signatureExpirationSeconds` cannot be used
 */
export function baiduCloud({ credentials, signatureExpirationSeconds }: BaiduClientOptions): CloudSettings {
  const signer = createBceSigner({ expirationSeconds: checkExpiration(signatureExpirationSeconds) });
  return {
    headers: { 'content-type': 'application/json; charset=utf-8' },
    createAuthentication: ({ now }) => createBceAuthentication(credentials, signer, now),
  };
}

function checkExpiration(seconds: number | undefined): number | undefined {
  if (seconds === undefined || (Number.isSafeInteger(seconds) && seconds >= 1)) return seconds;
  throw new ConfigError(`signatureExpirationSeconds must be a whole number of at least 1; got ${seconds}.`);
}
