import type { HuaweiCredentialsSource } from '../../credentials/huawei-credentials.js';
import type { Lifecycle } from '../../operations/lifecycle.js';
import type { ServiceTable } from '../../operations/service-table.js';
import type { ServiceClient } from '../service-client.js';
import type { WaitableResource } from '../waiting/wait-for.js';
import { createHuaweiClient, type TokenlessOptions } from './cloud.js';
import { createProjectLookup } from './project-lookup.js';

/** How a client for a regional service of Huawei Cloud is set up. */
export interface HuaweiClientOptions<
  Region extends string = string,
  OperationId extends string = string,
> extends TokenlessOptions<Region, OperationId> {
  /**
   * An access key, a token, a function that is asked for one of them before each request, or a source of tokens such as `createPasswordLogin`
   * makes. A call that brings `X-Auth-Token` among its own `headers` is sent with that token instead.
   */
  readonly credentials: HuaweiCredentialsSource;
  /** The project that calls are made in. Default: that of the credentials, else the one that IAM lists under the region's name. */
  readonly projectId?: string | undefined;
  /**
   * Where IAM is asked for the project, for example `http://127.0.0.1:4510` for the emulator. Default: the address of the region; needed
   * where the client has an `endpoint` and no project.
   */
  readonly iamEndpoint?: string | undefined;
}

/** Builds the client of a service whose calls are made in a project. */
export const createRegionalClient = <
  Operations extends object,
  Paths extends object,
  Resources extends Record<keyof Resources, WaitableResource>,
>(
  table: ServiceTable,
  lifecycles: Readonly<Record<string, Lifecycle>>,
  options: HuaweiClientOptions,
): ServiceClient<Operations, Paths, Resources> =>
  createHuaweiClient(table, lifecycles, options, {
    credentials: options.credentials,
    fill: createProjectLookup(options),
  });
