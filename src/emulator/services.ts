import { peeringService } from './baidu-peering/service.js';
import type { EmulatedService } from './service.js';

/** All services that are emulated. */
export const services: readonly [EmulatedService, ...EmulatedService[]] = [peeringService];
