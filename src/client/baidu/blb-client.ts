import type {
  BlbOperationId,
  BlbOperations,
  BlbRegion,
  BlbResources,
} from '../../../generated/baidu/blb/client.gen.js';
import { blbLifecycles, blbTable } from '../../../generated/baidu/blb/operations.gen.js';
import type { paths as BlbPaths } from '../../../generated/baidu/blb/schema.gen.js';
import { createOrderlyClient, type OrderlyClient } from '../modifying/orderly-client.js';
import { baiduCloud, type BaiduClientOptions } from './cloud.js';

/**
 * A client for load balancers: all operations by name, `modify`, which makes changes in good order, `waitFor`, and `http`, the typed
 * fetch.
 */
export type BlbClient = OrderlyClient<BlbOperations, BlbPaths, BlbResources, BlbResources['Blb']['ids']>;

/** How a client for load balancers is set up. */
export type BlbClientOptions = BaiduClientOptions<BlbRegion, BlbOperationId>;

/**
 * Makes a client for Baidu AI Cloud's load balancers (BLB, the classic ones).
 * @throws {ConfigError} when region, endpoint or a number cannot be used
 * @example
 * const blb = createBlbClient({ region: 'bj', credentials: fromEnv() });
 * const { blbId } = await blb.createBlb({ vpcId, subnetId });
 * await blb.modify(blbId, async (lb) => {
 *   await lb.createBlbTcpListener({ listenerPort: 80, backendPort: 8080, scheduler: 'RoundRobin' });
 *   await lb.addBlbServer({ backendServerList: [{ instanceId, weight: 100 }] });
 * });
 */
export const createBlbClient = (options: BlbClientOptions): BlbClient =>
  createOrderlyClient(blbTable, blbLifecycles, options, baiduCloud(options));
