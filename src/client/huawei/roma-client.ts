import type {
  RomaOperationId,
  RomaOperations,
  RomaRegion,
  RomaResources,
} from '../../../generated/huawei/roma/client.gen.js';
import { romaLifecycles, romaTable } from '../../../generated/huawei/roma/operations.gen.js';
import type { paths as RomaPaths } from '../../../generated/huawei/roma/schema.gen.js';
import type { ServiceClient } from '../service-client.js';
import { createRegionalClient, type HuaweiClientOptions } from './regional-client.js';

/** A client for ROMA Connect's VPC channels: all operations by name, and `http`, the typed fetch. */
export type RomaClient = ServiceClient<RomaOperations, RomaPaths, RomaResources>;

/** How a client for ROMA Connect's VPC channels is set up. */
export type RomaClientOptions = HuaweiClientOptions<RomaRegion, RomaOperationId>;

/**
 * Makes a client for ROMA Connect's VPC channels.
 * @throws {ConfigError} when region, endpoint or a number cannot be used
 * @example
 * const roma = createRomaClient({ region: 'cn-north-4', credentials: fromEnv() });
 * await roma.createProjectVpcChannelSyncs({ vpc_channel_id, instance_ids });
 */
export const createRomaClient = (options: RomaClientOptions): RomaClient =>
  createRegionalClient(romaTable, romaLifecycles, options);
