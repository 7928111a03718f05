import type { CodedStatus } from '../form-problem.js';
import { Refusal } from '../refusal.js';
import type { Authenticate, Caller, ReceivedRequest, World } from '../service.js';
import { checkProject } from './check-project.js';
import { identityOf } from './identity.js';
import { gatewayIdentityCodes, type IdentityCodes, IdentityProblem } from './identity-problem.js';
import { verifySdkSignature } from './verify.js';

type OtherToken = (request: ReceivedRequest) => Promise<string | undefined>;

/**
 * Makes a service's way to find out who calls: by token or, where none is sent, by signature. Which of the two counts when both are sent
 * is not documented. `codes` are what the service answers in the place of its gateway; `otherToken` gives a token that stands elsewhere
 * than in its header.
 */
export function createAuthenticate(codes: Partial<IdentityCodes> = {}, otherToken?: OtherToken): Authenticate {
  const allCodes = { ...gatewayIdentityCodes, ...codes };
  return async (request, world) => {
    try {
      return await identify(request, world, otherToken);
    } catch (error) {
      throw error instanceof IdentityProblem ? toRefusal(error, allCodes) : error;
    }
  };
}

async function identify(request: ReceivedRequest, world: World, otherToken?: OtherToken): Promise<Caller> {
  const { wire, nowMs, pathValues, hostRegion } = request;
  const token = wire.headers.get('x-auth-token') || (await otherToken?.(request));
  if (token) {
    const issued = identityOf(world).tokens.check(token, nowMs, hostRegion);
    const { accountId } = issued.user;
    checkProject({ wire, pathValues, hostRegion, accountId, token: issued }, world.directory);
    return { accountId, token };
  }
  const { accountId } = await signerOf(request, world);
  checkProject({ wire, pathValues, hostRegion, accountId }, world.directory);
  return { accountId };
}

function signerOf(request: ReceivedRequest, world: World): Promise<Caller> {
  const authorization = request.wire.headers.get('authorization');
  if (authorization === null) throw new IdentityProblem('missing', 'x-auth-token not found');
  const { temporaryKeys, locks } = identityOf(world);
  const findKey = (id: string) => world.directory.findKey(id) ?? temporaryKeys.find(id);
  return verifySdkSignature(request, authorization, { findKey, locks, nowMs: request.nowMs });
}

function toRefusal({ kind, message }: IdentityProblem, codes: IdentityCodes): Refusal {
  const coded = codes[kind];
  const { code, status }: CodedStatus = typeof coded === 'string' ? { code: coded } : coded;
  const isAboutProject = kind === 'noProject' || kind === 'otherProject';
  const text = isAboutProject ? message : `Incorrect IAM authentication information: ${message}`;
  return new Refusal(code, text, undefined, status);
}
