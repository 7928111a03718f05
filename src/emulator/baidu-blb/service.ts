import type { BlbOperationId, CreatedBlb } from '../../../generated/baidu/blb/client.gen.js';
import { blbDocument } from '../../../generated/baidu/blb/document.gen.js';
import { blbTable } from '../../../generated/baidu/blb/operations.gen.js';
import { authenticateBaidu } from '../baidu/authenticate.js';
import { bindHandlers } from '../bind-handlers.js';
import type { Call, EmulatedService } from '../service.js';
import {
  billingChangeCancelToPostBlb,
  billingChangePostToPreBlb,
  billingChangePreToPostBlb,
  resizeBlb,
} from './billing.js';
import { createBlb, recallCreatedBlb } from './create.js';
import {
  bindBlbEnterpriseSecurityGroup,
  describeBlbEnterpriseSecurityGroups,
  unbindBlbEnterpriseSecurityGroup,
} from './enterprise-security-groups.js';
import { blbFormCodes } from './form-codes.js';
import { blbInquiry } from './inquiry.js';
import { describeBlbs } from './list-balancers.js';
import { describeBlbServerHealth, describeBlbServers } from './list-servers.js';
import { listenerOperations } from './listener-operations.js';
import { describeBlb } from './read.js';
import { refundBlb, releaseBlb } from './release.js';
import { bindBlbSecurityGroup, describeBlbSecurityGroups, unbindBlbSecurityGroup } from './security-groups.js';
import { addBlbServer, deleteBlbServer, updateBlbServer } from './server-operations.js';
import { settle } from './settle.js';
import { type BlbState, createBlbState } from './state.js';
import { updateBlb, updateBlbAcl, updateBlbModifyProtection } from './update.js';

const operations = {
  createBlb,
  describeBlbs,
  describeBlb,
  updateBlb,
  releaseBlb,
  updateBlbAcl,
  updateBlbModifyProtection,
  blbInquiry,
  resizeBlb,
  billingChangePostToPreBlb,
  billingChangePreToPostBlb,
  billingChangeCancelToPostBlb,
  refundBlb,
  ...listenerOperations,
  addBlbServer,
  updateBlbServer,
  deleteBlbServer,
  describeBlbServers,
  describeBlbServerHealth,
  bindBlbSecurityGroup,
  unbindBlbSecurityGroup,
  describeBlbSecurityGroups,
  bindBlbEnterpriseSecurityGroup,
  unbindBlbEnterpriseSecurityGroup,
  describeBlbEnterpriseSecurityGroups,
} satisfies Record<BlbOperationId, (state: BlbState, call: Call<never>) => unknown>;

/** Baidu load balancers. */
export const blbService: EmulatedService = {
  table: blbTable,
  document: blbDocument,
  authenticate: authenticateBaidu,
  formCodes: blbFormCodes,
  nullIsUnset: true,
  knownValuesOnly: true,
  ignoredQuery: ['clientToken'],
  start(world) {
    const state = createBlbState(world);
    return {
      settle: (nowMs) => settle(state, nowMs),
      handlers: bindHandlers(operations, state),
      recall: { createBlb: (firstAnswer: CreatedBlb) => recallCreatedBlb(state, firstAnswer) },
    };
  },
};
