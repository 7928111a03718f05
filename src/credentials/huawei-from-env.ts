import { ConfigError } from '../errors/config-error.js';
import { processEnvironment, type Environment } from './environment.js';
import type { HuaweiCredentialsProvider } from './huawei-credentials.js';

const names = {
  accessKeyId: 'HUAWEICLOUD_SDK_AK',
  secretAccessKey: 'HUAWEICLOUD_SDK_SK',
  sessionToken: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
  projectId: 'HUAWEICLOUD_SDK_PROJECT_ID',
} as const;

/**
 * Reads an access key from the environment at each request, under the names of Huawei Cloud's own SDKs: `HUAWEICLOUD_SDK_AK`,
 * `HUAWEICLOUD_SDK_SK` and, for temporary keys, `HUAWEICLOUD_SDK_SECURITY_TOKEN`; `HUAWEICLOUD_SDK_PROJECT_ID` for the project.
 * @param environment where to look; default the environment of the process
 * @returns a provider for the `credentials` option; it throws {@link ConfigError} when a variable is missing
 */
export function fromEnv(environment?: Environment): HuaweiCredentialsProvider {
  return () => {
    const present = environment ?? processEnvironment();
    const missing = [names.accessKeyId, names.secretAccessKey].filter((name) => !present[name]);
    if (missing.length > 0) throw new ConfigError(`No credentials in the environment: set ${missing.join(' and ')}.`);
    const { [names.sessionToken]: sessionToken, [names.projectId]: projectId } = present;
    return {
      accessKeyId: present[names.accessKeyId] ?? '',
      secretAccessKey: present[names.secretAccessKey] ?? '',
      ...(sessionToken && { sessionToken }),
      ...(projectId && { projectId }),
    };
  };
}
