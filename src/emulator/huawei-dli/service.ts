import type { DliOperationId } from '../../../generated/huawei/dli/client.gen.js';
import { dliDocument } from '../../../generated/huawei/dli/document.gen.js';
import { dliTable } from '../../../generated/huawei/dli/operations.gen.js';
import { bindHandlers } from '../bind-handlers.js';
import { createAuthenticate } from '../huawei/authenticate.js';
import { huaweiFormCodes } from '../huawei/form-codes.js';
import type { Call, EmulatedService } from '../service.js';
import { createConnectivityTask, showConnectivityTask } from './connectivity.js';
import { createEnhancedConnection } from './create.js';
import { deleteEnhancedConnection } from './delete.js';
import { updateEnhancedConnection } from './hosts.js';
import { batchCreateResourceTags, batchDeleteResourceTags, listResourcesTags, showResourceTags } from './labels.js';
import { listEnhancedConnections } from './list.js';
import { listAuthorizationPrivileges, runAuthorizationAction, showEnhancedConnectionPrivilege } from './privileges.js';
import { associateQueueToEnhancedConnection, disassociateQueueFromEnhancedConnection } from './queues.js';
import { createRoute, deleteRoute } from './routes.js';
import { settle } from './settle.js';
import { showEnhancedConnection } from './show.js';
import { createDliState, type DliState } from './state.js';

const operations = {
  createEnhancedConnection,
  listEnhancedConnections,
  showEnhancedConnection,
  updateEnhancedConnection,
  deleteEnhancedConnection,
  associateQueueToEnhancedConnection,
  disassociateQueueFromEnhancedConnection,
  createRouteToEnhancedConnection: createRoute,
  deleteRouteFromEnhancedConnection: deleteRoute,
  createEnhancedConnectionRoutes: createRoute,
  deleteEnhancedConnectionRoutes: deleteRoute,
  showEnhancedConnectionPrivilege,
  runAuthorizationAction,
  listAuthorizationPrivileges,
  createConnectivityTask,
  showConnectivityTask,
  batchCreateResourceTags,
  batchDeleteResourceTags,
  showResourceTags,
  listResourcesTags,
} satisfies Record<DliOperationId, (state: DliState, call: Call<never>) => unknown>;

/** DLI has one code for all parameters that it does not accept, and one for its own failures. */
const formCodes = huaweiFormCodes({
  parameter: 'DLI.0001',
  body: 'DLI.0001',
  'malformed-json': 'DLI.0001',
  'ambiguous-action': 'DLI.0001',
  failed: 'DLI.0999',
});

/** Huawei Cloud DLI enhanced datasource connections. */
export const dliService: EmulatedService = {
  table: dliTable,
  document: dliDocument,
  authenticate: createAuthenticate(),
  formCodes,
  start(world) {
    const state = createDliState(world);
    return { settle: (nowMs) => settle(state, nowMs), handlers: bindHandlers(operations, state) };
  },
};
