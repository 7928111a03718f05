import { sha256Hex } from '#sha256';
import type { TokenSource } from '../../credentials/huawei-credentials.js';
import { createRenewed } from '../../credentials/renewed.js';
import type { TokenCache } from '../../credentials/token-cache.js';
import { ConfigError } from '../../errors/config-error.js';
import { completeClock, type Clock } from '../../transport/clock.js';
import { once } from '../lazy-promise.js';
import type { IamAccess } from './iam-access.js';
import { createIamClient, type IamClient } from './iam-client.js';
import { expiryOf } from './expiry.js';
import { createTokenPlace, type LiveToken, type TokenPlace } from './kept-token.js';

/** Who logs in, and what the token is to be good for. */
export interface PasswordLogin extends IamAccess {
  /** The account's name. */
  readonly domainName: string;
  /** The name of the IAM user. */
  readonly userName: string;
  /** The user's password. It is sent to IAM and nowhere else. */
  readonly password: string;
  /** The project that the token is good for, by id. Default: `projectName`. */
  readonly projectId?: string | undefined;
  /** The project that the token is good for, by name. Default: the name of the region, which its default project has. */
  readonly projectName?: string | undefined;
  /** Where tokens are kept so that processes share them. Default: each source keeps its own, in memory. */
  readonly cache?: TokenCache | undefined;
}

/** How long before its end a token is replaced: 40 minutes, as the vendor's SDKs do with temporary keys. */
const marginMs = 40 * 60_000;

/**
 * Makes a source of tokens for a user's password, for the `credentials` option of several clients at once. A token is asked for when it is
 * first needed, kept, and replaced 40 minutes before its end, or when a service refuses it. One request is under way however many calls wait;
 * one that fails is told to those and not kept. IAM limits how often it is asked, and locks users whose passwords are wrong too often.
 * @throws {ConfigError} when a name or the password is missing, or neither a project nor a region is given
 */
export function createPasswordLogin(login: PasswordLogin): TokenSource {
  requireNames(login);
  const iam = createIamClient(login);
  const scope = scopeOf(login);
  const clock = completeClock(login.clock);
  const placeOf = once(() => findPlace(login, scope, clock));
  const renewed = createRenewed<LiveToken>({
    now: () => clock.now(),
    marginMs,
    async obtain(isRefused) {
      const place = await placeOf();
      const kept = await place?.read();
      if (kept !== undefined && kept.expiresAtMs - clock.now() > marginMs && !isRefused(kept)) return kept;
      const token = await logIn(iam, login, scope, clock.now());
      await place?.keep(token);
      return token;
    },
  });
  return {
    getToken: renewed.get,
    renewToken: (refused) => renewed.replace(({ token }) => token === refused),
  };
}

function requireNames(login: PasswordLogin): void {
  const missing = (['domainName', 'userName', 'password'] as const).find((name) => !login[name]);
  if (missing !== undefined) throw new ConfigError(`createPasswordLogin needs ${missing}.`);
}

type Scope = { readonly id: string } | { readonly name: string };

function scopeOf({ projectId, projectName, region }: PasswordLogin): Scope {
  if (projectId !== undefined) return { id: projectId };
  const name = projectName ?? region;
  if (name !== undefined) return { name };
  throw new ConfigError('A token needs a project: give projectId, projectName or region.');
}

async function logIn(iam: IamClient, login: PasswordLogin, scope: Scope, nowMs: number): Promise<LiveToken> {
  const { domainName, userName: name, password } = login;
  const user = { name, password, domain: { name: domainName } };
  const answer = await iam.keystoneCreateUserTokenByPassword({
    nocatalog: 'true',
    auth: { identity: { methods: ['password'], password: { user } }, scope: { project: scope } },
  });
  const { 'X-Subject-Token': token, token: about } = answer;
  return { token, projectId: about?.project?.id, expiresAtMs: expiryOf(about ?? {}, nowMs) };
}

/** Where tokens of this user and scope are kept. The key is the same in every process; it holds neither password nor token. */
async function findPlace(login: PasswordLogin, scope: Scope, clock: Clock): Promise<TokenPlace | undefined> {
  const { cache, endpoint, region, domainName, userName } = login;
  if (cache === undefined) return undefined;
  const parts = JSON.stringify([endpoint ?? region, domainName, userName, scope]);
  return createTokenPlace(cache, `crosspeer-token-${await sha256Hex(parts)}`, clock);
}
