import type { PeeringOperations, PeeringRegion } from '../../generated/baidu/peering/client.gen.js';
import { peeringTable } from '../../generated/baidu/peering/operations.gen.js';
import type { paths as PeeringPaths } from '../../generated/baidu/peering/schema.gen.js';
import { ConfigError } from '../errors/config-error.js';
import type { ServiceTable } from '../operations/service-table.js';
import { createBceSigner } from '../signing/bce-auth-v1.js';
import { createBceAuthentication } from '../transport/authenticate-bce.js';
import { completeClock } from '../transport/clock.js';
import type { ClientOptions } from './client-options.js';
import { createServiceClient, type ServiceClient } from './service-client.js';

/** How a client for Baidu AI Cloud is set up. */
export interface BaiduClientOptions<Region extends string = string> extends ClientOptions<Region> {
  /** How long a signature is valid, in seconds; a whole number of at least 1. Default 1800. */
  readonly signatureExpirationSeconds?: number | undefined;
}

/** A client for peer connections: all operations by name, and `http`, the typed fetch. */
export type PeeringClient = ServiceClient<PeeringOperations, PeeringPaths>;

/**
 * Makes a client for Baidu AI Cloud's peer connections.
 * @throws {ConfigError} when region, endpoint or a number cannot be used
 * @example
 * const peering = createPeeringClient({ region: 'bj', credentials: fromEnv() });
 * const { peerConns } = await peering.listPeerConn();
 */
export const createPeeringClient = (options: BaiduClientOptions<PeeringRegion>): PeeringClient =>
  createBaiduClient(peeringTable, options);

/** What all of Baidu's services share: JSON in UTF-8, and `bce-auth-v1`. */
function createBaiduClient<Operations extends object, Paths extends object>(
  table: ServiceTable,
  options: BaiduClientOptions,
): ServiceClient<Operations, Paths> {
  const { clock, credentials, signatureExpirationSeconds } = options;
  const signer = createBceSigner({ expirationSeconds: checkExpiration(signatureExpirationSeconds) });
  return createServiceClient(table, options, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
    authenticate: createBceAuthentication(credentials, signer, completeClock(clock)),
  });
}

function checkExpiration(seconds: number | undefined): number | undefined {
  if (seconds === undefined || (Number.isSafeInteger(seconds) && seconds >= 1)) return seconds;
  throw new ConfigError(`signatureExpirationSeconds must be a whole number of at least 1; got ${seconds}.`);
}
