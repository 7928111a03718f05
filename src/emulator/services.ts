import { blbService } from './baidu-blb/service.js';
import { peeringService } from './baidu-peering/service.js';
import { dliService } from './huawei-dli/service.js';
import { iamService } from './huawei-iam/service.js';
import { romaService } from './huawei-roma/service.js';
import type { EmulatedService } from './service.js';

/** All services that are emulated. */
export const services: readonly [EmulatedService, ...EmulatedService[]] = [
  peeringService,
  blbService,
  iamService,
  dliService,
  romaService,
];

/** The operations of all services. */
export const operationIds: readonly string[] = services.flatMap(({ table }) => Object.keys(table.operations));
