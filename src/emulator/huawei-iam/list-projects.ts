import type {
  KeystoneListAuthProjectsInput,
  KeystoneListProjectsInput,
  Project,
  ProjectList,
} from '../../../generated/huawei/iam/client.gen.js';
import type { EmulatorProject } from '../seed.js';
import type { Call } from '../service.js';
import { refuse } from './refuse.js';
import type { IamState } from './state.js';

const address = 'https://iam.huaweicloud.com/v3';

/** `keystoneListProjects` */
export function keystoneListProjects(
  { world }: IamState,
  { input, accountId }: Call<KeystoneListProjectsInput>,
): ProjectList {
  const { page, per_page: size } = input;
  if ((page === undefined) !== (size === undefined))
    refuse('page-with-size', `Only ${page === undefined ? 'per_page' : 'page'} is given.`);
  const found = world.directory.projectsOf(accountId).map(view).filter(isWanted(input));
  if (page === undefined || size === undefined) return { links: linksTo('projects'), projects: found };
  const at = (wanted: number) => `${address}/projects?page=${wanted}&per_page=${size}`;
  return {
    links: {
      self: at(page),
      previous: page > 1 ? at(page - 1) : null,
      next: page * size < found.length ? at(page + 1) : null,
    },
    projects: found.slice((page - 1) * size, page * size),
  };
}

/** `keystoneListAuthProjects` */
export function keystoneListAuthProjects(
  { world }: IamState,
  { accountId }: Call<KeystoneListAuthProjectsInput>,
): ProjectList {
  return { links: { self: `${address}/auth/projects` }, projects: world.directory.projectsOf(accountId).map(view) };
}

const filters = ['name', 'domain_id', 'parent_id', 'enabled', 'is_domain'] as const;

function isWanted(input: KeystoneListProjectsInput): (project: Project) => boolean {
  const given = filters.filter((field) => input[field] !== undefined);
  return (project) => given.every((field) => project[field] === input[field]);
}

/** A project below its account; no others are emulated, and all are in use. */
function view({ projectId, accountId, name }: EmulatorProject): Project {
  return {
    id: projectId,
    name,
    description: '',
    domain_id: accountId,
    parent_id: accountId,
    enabled: true,
    is_domain: false,
    links: linksTo(`projects/${projectId}`),
  };
}

function linksTo(path: string) {
  return { self: `${address}/${path}`, next: null, previous: null };
}
