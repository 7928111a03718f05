import type { RomaOperationId } from '../../../generated/huawei/roma/client.gen.js';
import { romaDocument } from '../../../generated/huawei/roma/document.gen.js';
import { romaTable } from '../../../generated/huawei/roma/operations.gen.js';
import { bindHandlers } from '../bind-handlers.js';
import { createAuthenticate } from '../huawei/authenticate.js';
import type { Call, EmulatedService } from '../service.js';
import { createVpcChannelV2, deleteVpcChannelV2, updateVpcChannelV2 } from './channels.js';
import { createFeatureV2, listFeaturesV2 } from './features.js';
import { romaFormCodes } from './form-codes.js';
import {
  createMemberGroup,
  deleteMemberGroup,
  listMemberGroups,
  showDetailsOfMemberGroup,
  updateMemberGroup,
} from './groups.js';
import { updateHealthCheck } from './health.js';
import { listProjectVpcChannelsV2, listVpcChannelsV2, showDetailsOfVpcChannelV2 } from './list-channels.js';
import {
  addingBackendInstancesV2,
  deleteBackendInstanceV2,
  listBackendInstancesV2,
  updateBackendInstancesV2,
} from './members.js';
import { createProjectVpcChannel, updateProjectVpcChannel } from './project-channels.js';
import { createRomaState, type RomaState } from './state.js';
import { batchDisableMembers, batchEnableMembers } from './switch-members.js';
import { createProjectVpcChannelSyncs } from './sync.js';

const operations = {
  createVpcChannelV2,
  listVpcChannelsV2,
  showDetailsOfVpcChannelV2,
  updateVpcChannelV2,
  deleteVpcChannelV2,
  addingBackendInstancesV2,
  listBackendInstancesV2,
  updateBackendInstancesV2,
  deleteBackendInstanceV2,
  batchEnableMembers,
  batchDisableMembers,
  createMemberGroup,
  listMemberGroups,
  showDetailsOfMemberGroup,
  updateMemberGroup,
  deleteMemberGroup,
  updateHealthCheck,
  listProjectVpcChannelsV2,
  createProjectVpcChannel,
  updateProjectVpcChannel,
  createProjectVpcChannelSyncs,
  createFeatureV2,
  listFeaturesV2,
} satisfies Record<RomaOperationId, (state: RomaState, call: Call<never>) => unknown>;

/** The service's own codes for tokens; the gateway in front of it judges signatures. */
const authenticate = createAuthenticate({
  missing: 'APIG.1000',
  expiredToken: 'APIG.1001',
  unknownToken: 'APIG.1002',
  outdatedToken: 'APIG.1002',
  noProject: 'APIG.1003',
});

/** Huawei Cloud ROMA Connect VPC channels. Nothing in it takes time. */
export const romaService: EmulatedService = {
  table: romaTable,
  document: romaDocument,
  authenticate,
  formCodes: romaFormCodes,
  start(world) {
    const state = createRomaState(world);
    return { settle: () => undefined, handlers: bindHandlers(operations, state) };
  },
};
