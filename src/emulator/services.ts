import { peeringService } from './baidu-peering/service.js';
import type { EmulatedService } from './service.js';

/** All services that are emulated. */
export const services: readonly [EmulatedService, ...EmulatedService[]] = [peeringService];

/** The operations of all services. */
export const operationIds: readonly string[] = services.flatMap(({ table }) => Object.keys(table.operations));
