import type { RunAuthorizationActionInput } from '../../../generated/huawei/dli/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import { refuse } from './refuse.js';
import { regionOfProject } from './region.js';
import type { DliState } from './state.js';

/** Whose privileges change. */
export interface Grantee {
  readonly kind: 'project' | 'user';
  /** The id of the project, the name of the user. */
  readonly name: string;
}

/** Finds out whose privileges a call changes; refuses a grantee that can have none. */
export function checkGrantee(state: DliState, call: ProjectCall<RunAuthorizationActionInput>): Grantee {
  const { projectId, user_name: userName, action } = call.input;
  if (projectId !== undefined && userName !== undefined) return refuse('grantee-named', 'Both were.');
  if (userName !== undefined) return { kind: 'user', name: userName };
  if (projectId === undefined) return refuse('grantee-named', 'Neither was.');
  if (action !== 'revoke' && !isNeighbour(state, projectId, call))
    refuse('grantee-in-account', `${projectId} is none of these.`);
  return { kind: 'project', name: projectId };
}

/** Whether a project is in the account and region of the project that a call is made in. */
function isNeighbour(state: DliState, projectId: string, { accountId, input }: ProjectCall): boolean {
  const project = state.world.directory.findProject(projectId);
  return (
    project?.accountId === accountId && regionOfProject(state, projectId) === regionOfProject(state, input.project_id)
  );
}
