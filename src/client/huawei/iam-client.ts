import type {
  IamOperationId,
  IamOperations,
  IamRegion,
  IamResources,
} from '../../../generated/huawei/iam/client.gen.js';
import { iamLifecycles, iamTable } from '../../../generated/huawei/iam/operations.gen.js';
import type { paths as IamPaths } from '../../../generated/huawei/iam/schema.gen.js';
import type { HuaweiCredentialsSource } from '../../credentials/huawei-credentials.js';
import type { ServiceClient } from '../service-client.js';
import { createHuaweiClient, type TokenlessOptions } from './cloud.js';

/** A client for the tokens and projects of IAM: all operations by name, and `http`, the typed fetch. */
export type IamClient = ServiceClient<IamOperations, IamPaths, IamResources>;

/** How a client for IAM is set up. For the global address give `endpoint: 'https://iam.myhuaweicloud.com'`. */
export interface IamClientOptions extends TokenlessOptions<IamRegion, IamOperationId> {
  /** Keys or tokens; not needed where only tokens for passwords are asked for. */
  readonly credentials?: HuaweiCredentialsSource | undefined;
  /** The account's id, sent as `X-Domain-Id` with signatures. Default: it is not sent. */
  readonly domainId?: string | undefined;
}

/**
 * Makes a client for IAM's tokens, temporary keys and projects.
 * @throws {ConfigError} when region, endpoint or a number cannot be used
 * @example
 * const iam = createIamClient({ region: 'cn-north-4', credentials: fromEnv() });
 * const { projects } = await iam.keystoneListProjects({ name: 'cn-north-4' });
 */
export function createIamClient(options: IamClientOptions): IamClient {
  const { credentials, domainId } = options;
  return createHuaweiClient(iamTable, iamLifecycles, options, {
    credentials,
    ...(domainId !== undefined && { signedHeaders: { 'x-domain-id': domainId } }),
  });
}
