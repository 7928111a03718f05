import { iamTable } from '../../../generated/huawei/iam/operations.gen.js';
import type { Project } from '../../../generated/huawei/iam/client.gen.js';
import { nameOfCredentials, resolveHuaweiCredentials } from '../../credentials/huawei-credentials.js';
import { ConfigError } from '../../errors/config-error.js';
import { resolveFor } from '../../transport/signed-headers.js';
import type { Fill } from '../call-settings.js';
import { createIamClient } from './iam-client.js';
import type { HuaweiClientOptions } from './regional-client.js';

/**
 * Finds out which project calls are made in: the one given, that of the key or token, else the only one that IAM lists under the region's
 * name. IAM is asked once for the same key or token, however many calls wait; a failure is not kept.
 */
export function createProjectLookup(options: HuaweiClientOptions): Fill {
  const { projectId, credentials } = options;
  let known: { readonly name: string; readonly project: Promise<string> } | undefined;
  const ask = (name: string, operationId: string): Promise<string> => {
    if (known?.name === name) return known.project;
    const project = findProject(options, operationId).catch((error: unknown) => {
      if (known?.name === name) known = undefined;
      throw error;
    });
    known = { name, project };
    return project;
  };
  return async (_, operationId) => {
    if (projectId !== undefined) return projectId;
    const present = await resolveFor({ operation: { operationId } }, () => resolveHuaweiCredentials(credentials));
    return present.projectId ?? ask(nameOfCredentials(present), operationId);
  };
}

async function findProject(options: HuaweiClientOptions, operationId: string): Promise<string> {
  const { region: name, endpoint, iamEndpoint, credentials, fetch, clock, random, log } = options;
  // Who calls another address than the region's own may not want the cloud to be asked at all.
  if (name === undefined || (endpoint !== undefined && iamEndpoint === undefined))
    throw unknownProject(operationId, 'give the client a projectId, or a region and an iamEndpoint to look it up by');
  if (
    iamEndpoint === undefined &&
    iamTable.regionEndpoints[name as keyof typeof iamTable.regionEndpoints] === 'unknown'
  )
    throw unknownProject(
      operationId,
      `the address of IAM in ${name} is not documented; give the client a projectId or an iamEndpoint`,
    );
  const iam = createIamClient({ region: name, endpoint: iamEndpoint, credentials, fetch, clock, random, log });
  // What is only read may bring null for a list.
  const page = (await iam.keystoneListProjects({ name })) as { readonly projects: readonly Project[] | null };
  const [only, ...others] = (page.projects ?? []).filter((project) => project.name === name);
  if (only?.id !== undefined && others.length === 0) return only.id;
  const found = only === undefined ? 'no project' : `${others.length + 1} projects`;
  throw unknownProject(operationId, `IAM lists ${found} named ${name}; give the client a projectId`);
}

const unknownProject = (operationId: string, why: string): ConfigError =>
  new ConfigError(`${operationId} needs a project: ${why}.`, { operationId });
