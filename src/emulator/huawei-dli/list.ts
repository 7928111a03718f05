import type { EnhancedConnectionPage, ListEnhancedConnectionsInput } from '../../../generated/huawei/dli/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import type { Connection } from './connection.js';
import { connectionsIn, type DliState } from './state.js';
import { viewOf } from './view.js';

type ListCall = ProjectCall<ListEnhancedConnectionsInput>;

/** `listEnhancedConnections` */
export function listEnhancedConnections(state: DliState, { input }: ListCall): EnhancedConnectionPage {
  const { limit = 100, offset = 0 } = input;
  const found = [...connectionsIn(state, input.project_id).byId.values()].filter(matcherOf(input));
  const page = found.slice(offset, limit === 0 ? undefined : offset + limit);
  return { is_success: true, message: '', count: page.length, connections: page.map(viewOf) };
}

function matcherOf({ status, name, tags }: ListCall['input']): (connection: Connection) => boolean {
  const wanted = tags?.split(',').map(parseLabel) ?? [];
  return (connection) =>
    (status === undefined || connection.status === status.toUpperCase()) &&
    (name === undefined || connection.name === name) &&
    wanted.every(([key, value]) => connection.tags.get(key) === value);
}

/** Cuts `key=value` at its first equals sign. */
function parseLabel(text: string): readonly [key: string, value: string] {
  const [key = '', ...value] = text.split('=');
  return [key, value.join('=')];
}
