import type { HuaweiCredentialsSource } from '../../credentials/huawei-credentials.js';
import type { Lifecycle } from '../../operations/lifecycle.js';
import type { ServiceTable } from '../../operations/service-table.js';
import { createSdkSigner } from '../../signing/sdk-hmac-sha256.js';
import { createHuaweiAuthentication } from '../../transport/authenticate-huawei.js';
import type { Fill } from '../call-settings.js';
import type { ClientOptions } from '../client-options.js';
import { createServiceClient, type ServiceClient } from '../service-client.js';
import type { WaitableResource } from '../waiting/wait-for.js';

/** The options of services whose changes carry no client token: there is none to make, and nothing for a ledger to write down. */
export type TokenlessOptions<Region extends string = string, OperationId extends string = string> = Omit<
  ClientOptions<Region, OperationId>,
  'ledger' | 'createClientToken'
>;

/** What a client of Huawei Cloud has besides its options. */
export interface HuaweiParts {
  readonly credentials: HuaweiCredentialsSource | undefined;
  /** Headers that go with a signature. */
  readonly signedHeaders?: Readonly<Record<string, string>>;
  readonly fill?: Fill;
}

/** What all of Huawei Cloud's services share: JSON in UTF-8, and a token or `SDK-HMAC-SHA256`. */
export function createHuaweiClient<
  Operations extends object,
  Paths extends object,
  Resources extends Record<keyof Resources, WaitableResource>,
>(
  table: ServiceTable,
  lifecycles: Readonly<Record<string, Lifecycle>>,
  options: ClientOptions,
  { credentials, signedHeaders: headers = {}, fill }: HuaweiParts,
): ServiceClient<Operations, Paths, Resources> {
  const authentication = { credentials, signer: createSdkSigner(), headers };
  return createServiceClient(table, lifecycles, options, {
    headers: { 'content-type': 'application/json;charset=utf-8' },
    createAuthentication: (offset, clock) => createHuaweiAuthentication(authentication, offset, clock),
    ...(fill && { fill }),
  });
}
