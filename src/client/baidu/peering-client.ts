import type {
  PeeringOperationId,
  PeeringOperations,
  PeeringRegion,
  PeeringResources,
} from '../../../generated/baidu/peering/client.gen.js';
import { peeringLifecycles, peeringTable } from '../../../generated/baidu/peering/operations.gen.js';
import type { paths as PeeringPaths } from '../../../generated/baidu/peering/schema.gen.js';
import { createServiceClient, type ServiceClient } from '../service-client.js';
import { baiduCloud, type BaiduClientOptions } from './cloud.js';

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
  createServiceClient(peeringTable, peeringLifecycles, options, baiduCloud(options));
