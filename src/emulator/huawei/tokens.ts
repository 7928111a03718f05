import type { Directory } from '../directory.js';
import { type Random, randomText } from '../random.js';
import type { EmulatorProject, EmulatorUser } from '../seed.js';
import { forgetLongExpired } from './forget-long-expired.js';
import { IdentityProblem } from './identity-problem.js';
import { formatIamTime } from './iam-time.js';

/** A token that was given to a user. */
export interface IssuedToken {
  readonly token: string;
  readonly user: EmulatorUser;
  /** The project that it is for; undefined for one that is for the account. */
  readonly project: EmulatorProject | undefined;
  /** The only region that it holds in; undefined for one that holds everywhere. */
  readonly region: string | undefined;
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
}

/** The tokens that were given. */
export interface TokenStore {
  issue(granted: Pick<IssuedToken, 'user' | 'project' | 'region'>, nowMs: number): IssuedToken;
  /**
   * A token that holds in a region; any does where the region is not known.
   * @throws IdentityProblem if it does not.
   */
  check(token: string, nowMs: number, region: string | undefined): IssuedToken;
}

const lifetimeMs = 24 * 3_600_000;

/** Real ones are longer; all begin alike, because they are base64 of one form. */
const tokenLength = 200;

/** Makes a store without tokens. */
export function createTokenStore(directory: Directory, random: Random): TokenStore {
  const tokens = new Map<string, IssuedToken>();
  return {
    issue(granted, nowMs) {
      forgetLongExpired(tokens, nowMs);
      const token = `MII${randomText(random, tokenLength - 3)}`;
      const issued = { ...granted, token, issuedAtMs: nowMs, expiresAtMs: nowMs + lifetimeMs };
      tokens.set(token, issued);
      return issued;
    },
    check(token, nowMs, region) {
      const issued = tokens.get(token);
      if (!issued || !holdsIn(issued, region)) throw new IdentityProblem('unknownToken', 'decrypt token fail');
      if (nowMs >= issued.expiresAtMs)
        throw new IdentityProblem('expiredToken', `token expires, expires_at: ${formatIamTime(issued.expiresAtMs)}`);
      // A user that was seeded again with something else is another object.
      if (directory.findUser(issued.user.domainName, issued.user.userName) !== issued.user)
        throw new IdentityProblem('outdatedToken', 'The token must be updated');
      return issued;
    },
  };
}

function holdsIn({ region: own }: IssuedToken, region: string | undefined): boolean {
  return own === undefined || region === undefined || own === region;
}
