import { ConfigError } from '../errors/config-error.js';
import type { Credentials, CredentialsProvider } from './credentials.js';
import { processEnvironment, type Environment } from './environment.js';

/** The variables of Baidu's agent skills, then those of Baidu's Terraform provider. */
const variables = [
  { id: 'BCE_ACCESS_KEY_ID', secret: 'BCE_SECRET_ACCESS_KEY', token: 'BCE_SESSION_TOKEN' },
  { id: 'BAIDUCLOUD_ACCESS_KEY', secret: 'BAIDUCLOUD_SECRET_KEY', token: undefined },
] as const;

/**
 * Reads credentials from the environment at each request: `BCE_ACCESS_KEY_ID`, `BCE_SECRET_ACCESS_KEY` and, for temporary
 * ones, `BCE_SESSION_TOKEN`, as Baidu's agent tools do; else `BAIDUCLOUD_ACCESS_KEY` and `BAIDUCLOUD_SECRET_KEY`, as Baidu's
 * Terraform provider does.
 * @param environment where to look; default the environment of the process
 * @returns a provider for the `credentials` option; it throws {@link ConfigError} when a variable is missing
 */
export function fromEnv(environment?: Environment): CredentialsProvider {
  return () => {
    const present = environment ?? processEnvironment();
    for (const names of variables) {
      const credentials = readSet(present, names);
      if (credentials !== undefined) return credentials;
    }
    throw new ConfigError(
      'No credentials in the environment: set BCE_ACCESS_KEY_ID and BCE_SECRET_ACCESS_KEY, or BAIDUCLOUD_ACCESS_KEY and BAIDUCLOUD_SECRET_KEY.',
    );
  };
}

/** One set of variables; undefined when none of its keys is set. Half a pair is a mistake, not a reason to look further. */
function readSet(environment: Environment, names: (typeof variables)[number]): Credentials | undefined {
  const accessKeyId = environment[names.id] || undefined;
  const secretAccessKey = environment[names.secret] || undefined;
  if (accessKeyId === undefined && secretAccessKey === undefined) return undefined;
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new ConfigError(
      `${accessKeyId === undefined ? names.id : names.secret} is not set, though its other half is.`,
    );
  const sessionToken = names.token && environment[names.token];
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}
