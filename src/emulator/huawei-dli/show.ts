import type { ShownEnhancedConnection } from '../../../generated/huawei/dli/client.gen.js';
import { type ConnectionCall, findAny } from './find.js';
import type { DliState } from './state.js';
import { viewOf } from './view.js';

/** `showEnhancedConnection` */
export function showEnhancedConnection(state: DliState, call: ConnectionCall): ShownEnhancedConnection {
  return { is_success: true, message: '', ...viewOf(findAny(state, call)) };
}
