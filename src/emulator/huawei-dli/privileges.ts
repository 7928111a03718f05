import type {
  AuthorizationPrivileges,
  Done,
  ListAuthorizationPrivilegesInput,
  PrivilegesOfConnection,
  RunAuthorizationActionInput,
} from '../../../generated/huawei/dli/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import type { Connection, Grants } from './connection.js';
import { type ConnectionCall, findLive, findNamed } from './find.js';
import { checkGrantee, type Grantee } from './grantee.js';
import { refuse } from './refuse.js';
import type { DliState } from './state.js';

type RunCall = ProjectCall<RunAuthorizationActionInput>;

const objectKind = 'edsconnections';

/** `runAuthorizationAction`: all of the changes or, when one is refused, none. */
export function runAuthorizationAction(state: DliState, call: RunCall): Done {
  const { input } = call;
  const grantee = checkGrantee(state, call);
  const changes = input.privileges.map(({ object, privileges }) => {
    const other = privileges.find((privilege) => privilege !== 'BIND_QUEUE');
    if (other !== undefined) refuse('bind-queue-only', `It was ${other}.`);
    return { connection: connectionOf(state, input.project_id, object), privileges };
  });
  for (const { connection, privileges } of changes) change(connection, grantee, input.action, privileges);
  return { is_success: true, message: '' };
}

function change(connection: Connection, { kind, name }: Grantee, action: string, privileges: readonly string[]): void {
  const grants = kind === 'project' ? connection.projectGrants : connection.userGrants;
  const before = [...(grants.get(name) ?? [])];
  const after = {
    grant: [...before, ...privileges],
    revoke: before.filter((privilege) => !privileges.includes(privilege)),
    update: privileges,
  }[action];
  if (after && after.length > 0) grants.set(name, new Set(after));
  else grants.delete(name);
}

/** `showEnhancedConnectionPrivilege` */
export function showEnhancedConnectionPrivilege(state: DliState, call: ConnectionCall): PrivilegesOfConnection {
  const { id, projectGrants } = findLive(state, call);
  const privileges = entriesOf(projectGrants).map(([projectId, granted]) => ({
    object: `${objectKind}.${id}`,
    applicant_project_id: projectId,
    privileges: granted,
  }));
  return { is_success: true, message: '', connection_id: id, privileges };
}

/** `listAuthorizationPrivileges` */
export function listAuthorizationPrivileges(
  state: DliState,
  { input }: ProjectCall<ListAuthorizationPrivilegesInput>,
): AuthorizationPrivileges {
  const { id, userGrants } = connectionOf(state, input.project_id, input.object);
  const privileges = entriesOf(userGrants).map(([userName, granted]) => ({
    object: input.object,
    is_admin: false,
    user_name: userName,
    privileges: granted,
  }));
  const about = { object_name: id, object_type: objectKind, count: privileges.length };
  return { is_success: true, message: '', ...about, privileges };
}

function entriesOf(grants: Grants): [grantee: string, privileges: string[]][] {
  return [...grants].map(([grantee, privileges]) => [grantee, [...privileges]]);
}

/** The connection that an object such as `edsconnections.2a620c33-…` names. */
function connectionOf(state: DliState, projectId: string, object: string): Connection {
  const [kind, ...id] = object.split('.');
  if (kind !== objectKind) refuse('connections-only', `The object was ${JSON.stringify(object)}.`);
  return findNamed(state, projectId, id.join('.'));
}
