import type { Done, UpdateEnhancedConnectionInput } from '../../../generated/huawei/dli/client.gen.js';
import { type ConnectionCall, findLive } from './find.js';
import type { DliState } from './state.js';

/** `updateEnhancedConnection` */
export function updateEnhancedConnection(state: DliState, call: ConnectionCall<UpdateEnhancedConnectionInput>): Done {
  findLive(state, call).hosts = call.input.hosts;
  return { is_success: true, message: '' };
}
