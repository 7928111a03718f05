import type {
  PeeringOperationId,
  PeeringOperations,
  PeeringRegion,
  PeeringResources,
} from '../../generated/baidu/peering/client.gen.js';
import { peeringLifecycles, peeringTable } from '../../generated/baidu/peering/operations.gen.js';
import type { paths as PeeringPaths } from '../../generated/baidu/peering/schema.gen.js';
import type { Credentials, CredentialsProvider } from '../credentials/credentials.js';
import { ConfigError } from '../errors/config-error.js';
import type { Lifecycle, ServiceTable } from '../operations/service-table.js';
import { createBceSigner } from '../signing/bce-auth-v1.js';
import { createBceAuthentication } from '../transport/authenticate-bce.js';
import type { ClientOptions } from './client-options.js';
import { createServiceClient, type ServiceClient } from './service-client.js';
import type { WaitableResource } from './waiting/wait-for.js';

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

/** A client for peer connections: all operations by name, `waitFor`, and `http`, the typed fetch. */
export type PeeringClient = ServiceClient<PeeringOperations, PeeringPaths, PeeringResources>;

/** How a client for peer connections is set up. */
export type PeeringClientOptions = BaiduClientOptions<PeeringRegion, PeeringOperationId>;

/**
 * Makes a client for Baidu AI Cloud's peer connections.
 * @throws {ConfigError} when region, endpoint or a number cannot be used
 * @example
 * const peering = createPeeringClient({ region: 'bj', credentials: fromEnv() });
 * const { peerConns } = await peering.listPeerConn();
 */
export const createPeeringClient = (options: PeeringClientOptions): PeeringClient =>
  createBaiduClient(peeringTable, peeringLifecycles, options);

/** What all of Baidu's services share: JSON in UTF-8, and `bce-auth-v1`. */
function createBaiduClient<
  Operations extends object,
  Paths extends object,
  Resources extends Record<keyof Resources, WaitableResource>,
>(
  table: ServiceTable,
  lifecycles: Readonly<Record<string, Lifecycle>>,
  options: BaiduClientOptions,
): ServiceClient<Operations, Paths, Resources> {
  const { credentials, signatureExpirationSeconds } = options;
  const signer = createBceSigner({ expirationSeconds: checkExpiration(signatureExpirationSeconds) });
  return createServiceClient(table, lifecycles, options, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
    createAuthentication: ({ now }) => createBceAuthentication(credentials, signer, now),
  });
}

function checkExpiration(seconds: number | undefined): number | undefined {
  if (seconds === undefined || (Number.isSafeInteger(seconds) && seconds >= 1)) return seconds;
  throw new ConfigError(`signatureExpirationSeconds must be a whole number of at least 1; got ${seconds}.`);
}
