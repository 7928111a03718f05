import type {
  CreateRouteToEnhancedConnectionInput,
  DeleteRouteFromEnhancedConnectionInput,
  Done,
} from '../../../generated/huawei/dli/client.gen.js';
import { type ConnectionCall, findLive } from './find.js';
import { refuse } from './refuse.js';
import { meetsReservedRange } from './reserved-range.js';
import type { DliState } from './state.js';

const nameCharacters = /^[A-Za-z0-9_-]*$/;

/** `createRouteToEnhancedConnection`, and its elder `createEnhancedConnectionRoutes` */
export function createRoute(state: DliState, call: ConnectionCall<CreateRouteToEnhancedConnectionInput>): Done {
  const { name, cidr } = call.input;
  const { routes } = findLive(state, call);
  if (!nameCharacters.test(name)) refuse('route-name-characters', `It was ${JSON.stringify(name)}.`);
  if (routes.has(name)) refuse('route-name-unique', `${name} is taken.`);
  if (meetsReservedRange(cidr)) refuse('route-not-reserved', `It was ${cidr}.`);
  routes.set(name, { name, cidr, createdAtMs: call.nowMs });
  return { is_success: true, message: '' };
}

/** `deleteRouteFromEnhancedConnection`, and its elder `deleteEnhancedConnectionRoutes` */
export function deleteRoute(state: DliState, call: ConnectionCall<DeleteRouteFromEnhancedConnectionInput>): Done {
  const { name } = call.input;
  if (!findLive(state, call).routes.delete(name)) refuse('route-exists', `There is none named ${name}.`);
  return { is_success: true, message: 'Deleted' };
}
