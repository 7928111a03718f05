import type {
  KeystoneCreateUserTokenByPasswordInput,
  KeystoneCreateUserTokenByPasswordOutput,
  TokenScope,
} from '../../../generated/huawei/iam/client.gen.js';
import type { EmulatorProject, EmulatorUser } from '../seed.js';
import type { Call } from '../service.js';
import { equalInConstantTime } from '../signature/constant-time.js';
import { refuse } from './refuse.js';
import type { IamState } from './state.js';
import { tokenView } from './view-token.js';

/** `keystoneCreateUserTokenByPassword` */
export function keystoneCreateUserTokenByPassword(
  state: IamState,
  { input, hostRegion, nowMs }: Call<KeystoneCreateUserTokenByPasswordInput>,
): KeystoneCreateUserTokenByPasswordOutput {
  const { identity, scope = {} } = input.auth;
  const { name, password, domain } = identity.password.user;
  const user = state.world.directory.findUser(domain.name, name);
  if (!user || !equalInConstantTime(password, user.password))
    return refuse('password-is-right', 'The username or password is wrong.');
  const granted = { user, project: projectOf(state, user, scope), region: hostRegion };
  return tokenView(state, state.identity.tokens.issue(granted, nowMs));
}

/** The project that a token is asked for; undefined for the user's account. */
function projectOf(state: IamState, user: EmulatorUser, scope: TokenScope): EmulatorProject | undefined {
  const { project, domain } = scope;
  if (project) return findProject(state, user, project);
  const { id = user.accountId, name = user.domainName } = domain ?? {};
  if (id !== user.accountId || name !== user.domainName) refuse('scope-exists', `The account is not that of the user.`);
  return undefined;
}

function findProject(
  { world }: IamState,
  user: EmulatorUser,
  { id, name }: NonNullable<TokenScope['project']>,
): EmulatorProject {
  const found = world.directory
    .projectsOf(user.accountId)
    .find((project) => (id === undefined || project.projectId === id) && (name === undefined || project.name === name));
  if (!found || (id === undefined && name === undefined))
    return refuse('scope-exists', `The user's account has no project ${id ?? name ?? 'without id and name'}.`);
  return found;
}
