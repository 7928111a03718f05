import type { Directory } from '../directory.js';
import type { WireRequest } from '../wire-request.js';
import { IdentityProblem } from './identity-problem.js';
import type { IssuedToken } from './tokens.js';

/** A request whose caller is known. */
interface IdentifiedRequest {
  readonly wire: WireRequest;
  readonly pathValues: Readonly<Record<string, string>>;
  /** The region that its host names, if it names one. */
  readonly hostRegion: string | undefined;
  readonly accountId: string;
  /** The token that it was made with, if it was. */
  readonly token?: IssuedToken;
}

/**
 * Makes sure that the project in the path, where there is one, is the caller's and of the region that is called. That `X-Project-Id` must
 * be the same, where it is sent, is a choice: what the real gateway does with a difference is not documented. So is the code for a project
 * of another region, which no source gives.
 */
export function checkProject(request: IdentifiedRequest, directory: Directory): void {
  const { wire, pathValues, hostRegion, accountId, token } = request;
  const projectId = pathValues['project_id'];
  if (projectId === undefined) return;
  if (token && !token.project) throw new IdentityProblem('noProject', 'The token holds no project information.');
  if (token?.project && token.project.projectId !== projectId)
    throw new IdentityProblem('otherProject', `The token is for project ${token.project.projectId}, not ${projectId}.`);
  const project = directory.findProject(projectId);
  if (project?.accountId !== accountId)
    throw new IdentityProblem('otherProject', `Project ${projectId} is none of the caller's.`);
  if (hostRegion !== undefined && !isIn(hostRegion, project.name))
    throw new IdentityProblem('otherProject', `Project ${projectId} is not one of region ${hostRegion}.`);
  const named = wire.headers.get('x-project-id');
  if (named !== null && named !== projectId)
    throw new IdentityProblem('otherProject', `X-Project-Id names ${named}, the path ${projectId}.`);
}

/** A region's own project is named like it; others of the region begin with its name. */
function isIn(region: string, projectName: string): boolean {
  return projectName === region || projectName.startsWith(`${region}_`);
}
