import type {
  DliOperationId,
  DliOperations,
  DliRegion,
  DliResources,
} from '../../../generated/huawei/dli/client.gen.js';
import { dliLifecycles, dliTable } from '../../../generated/huawei/dli/operations.gen.js';
import type { paths as DliPaths } from '../../../generated/huawei/dli/schema.gen.js';
import type { ServiceClient } from '../service-client.js';
import { createRegionalClient, type HuaweiClientOptions } from './regional-client.js';

/** A client for DLI's enhanced datasource connections: all operations by name, `waitFor`, and `http`, the typed fetch. */
export type DliClient = ServiceClient<DliOperations, DliPaths, DliResources>;

/** How a client for DLI's enhanced datasource connections is set up. */
export type DliClientOptions = HuaweiClientOptions<DliRegion, DliOperationId>;

/**
 * Makes a client for DLI's enhanced datasource connections.
 * @throws {ConfigError} when region, endpoint or a number cannot be used
 * @example
 * const dli = createDliClient({ region: 'cn-north-4', credentials: fromEnv() });
 * for await (const connection of dli.listEnhancedConnections()) console.log(connection.name);
 */
export const createDliClient = (options: DliClientOptions): DliClient =>
  createRegionalClient(dliTable, dliLifecycles, options);
